/** What an embed says to the page that holds it, whenever its height changes and when it is asked. Documented in docs/embedding.md. */
export const HEIGHT_MESSAGE = 'role-atlas:height'
/** What a page asks an embed by whose first message it may have missed. */
export const HEIGHT_QUESTION = 'role-atlas:height?'

/**
 * Tells the page around how high the embed is. It is no secret, so any page may hear it; nothing is taken from a message but
 * whether the page around asks.
 */
export const EMBED_SCRIPT = `(()=>{if(parent===window)return;${[
  'const root=document.documentElement',
  `const tell=()=>parent.postMessage({type:'${HEIGHT_MESSAGE}',height:Math.ceil(root.getBoundingClientRect().height)},'*')`,
  'new ResizeObserver(tell).observe(root)',
  `addEventListener('message',e=>{if(e.source===parent&&e.data==='${HEIGHT_QUESTION}')tell()})`,
].join(';')}})()`

/** Has the link of the page for unknown embeds lead to the page that was meant: the site tells there what is not here, and what is near. */
export const LOST_SCRIPT = `${EMBED_SCRIPT};(()=>{const way=/^(.*?\\/)embed\\/([a-z0-9\\/-]+?)(?:\\.html)?\\/?$/.exec(location.pathname),link=document.getElementById('open');if(way&&link)link.href=location.origin+way[1]+way[2]})()`
