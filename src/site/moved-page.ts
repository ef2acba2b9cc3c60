/**
 * The page at an old address, for hosts that know no redirects: it carries the card of the page it leads to, because chats
 * follow no such redirect. `to` is a path with the site's base in front.
 */
export function movedPage(head: string, to: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta name="robots" content="noindex">
    ${head}
    <meta http-equiv="refresh" content="0; url=${to}">
  </head>
  <body>
    <p>This page has a new address: <a href="${to}">${to}</a></p>
  </body>
</html>
`
}
