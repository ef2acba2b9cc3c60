/**
 * Runs before the first paint: puts a chosen colour theme on the document, and, if a script of the page is gone,
 * shows the line that says so. It stands in every page as it is here, and its hash in the policy.
 */
export const HEAD_SCRIPT = [
  "try{var t=localStorage.getItem('role-atlas-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}",
  "addEventListener('error',function(e){if(e.target&&e.target.tagName==='SCRIPT'){var n=document.getElementById('not-alive');if(n)n.hidden=false}},true)",
].join(';')
