import { THEME_CHANGED, THEME_KEY } from '../ui/frame/use-color-theme.ts'

/**
 * Runs before the first paint: puts a chosen colour theme on the document and on the browser's bar, marks the controls that
 * are used before the page is alive (`takeOver` does the same again then), and, if a script of the page is gone, shows the
 * line that says so above it: until then that stands behind the page, for whatever reads only the text. Where the query asks
 * for a view, what that moves is held back until it is put on, for a second and a half at most (see style.css): the page made
 * ahead knows no query, and on a slow line it is for reading first. A page that comes back whole from the browser's cache may
 * be older than the choice, which is put on it again. It stands in every page as it is here, and its hash in the policy.
 */
export const HEAD_SCRIPT = `(()=>{${[
  'const r=document.documentElement.dataset',
  `const put=()=>{try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')r.theme=t;else delete r.theme}catch{}}`,
  // The two colours of the bar stand in this order in index.html, before this script.
  "const bar=()=>document.querySelectorAll('[name=theme-color]').forEach((m,i)=>{i=i?'dark':'light';m.media=r.theme?r.theme===i?'':'not all':'(prefers-color-scheme: '+i+')'})",
  `put();bar();addEventListener('${THEME_CHANGED}',bar)`,
  `addEventListener('pageshow',e=>{if(e.persisted){put();dispatchEvent(new Event('${THEME_CHANGED}'))}})`,
  "if(/\\b(kind|show|sort|order|open|least)=/i.test(location.search)){r.held='';setTimeout(()=>delete r.held,1500)}",
  // React, once it has the page, says so on its root (see entry-client).
  `for(const t of ['click','input'])addEventListener(t,e=>e.target.closest('#root:not([data-alive]) :is(input,select,[type=button]:not([popovertarget]))')?.setAttribute('aria-busy','true'),true)`,
  "addEventListener('error',e=>{if(e.target?.tagName==='SCRIPT'){const n=document.getElementById('not-alive');if(n){document.body.prepend(n);n.hidden=false}}},true)",
].join(';')}})()`
