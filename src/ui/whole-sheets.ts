const NO_MEDIUM = 'not all'

/** The sheets of a prerendered page that only stand by, each with its arrival once it was asked for. */
const arrivals = new Map<HTMLLinkElement, Promise<void>>()

/**
 * Brings the sheets of which a prerendered page carries the rules that it and its first scripts can use. They come behind the
 * page and take effect all at once: of one without the next, rules would be in the wrong order. Rejects where one does not
 * come; the next call asks for it again. Resolves at once where there are none: on the server, while developing.
 */
export async function wholeSheets(): Promise<void> {
  if (typeof document === 'undefined') return
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]:is([disabled], [media])')]
  await Promise.all(links.map(arrivalOf))
  // Of the sheet, not of its link: one browser fetches anew what has another medium.
  for (const { sheet } of links) if (sheet?.media.mediaText === NO_MEDIUM) sheet.media.mediaText = 'all'
}

/**
 * A part of the code that draws, once what it draws can be styled: `styled(import('./share-dialog.tsx'))`. Rejects where its file
 * or a sheet is gone, or the connection is.
 */
export async function styled<M>(part: Promise<M>): Promise<M> {
  const [module] = await Promise.all([part, wholeSheets()])
  return module
}

function arrivalOf(link: HTMLLinkElement): Promise<void> {
  const arrival = arrivals.get(link) ?? fetched(link)
  arrivals.set(link, arrival)
  return arrival
}

function fetched(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    link.onload = () => resolve()
    link.onerror = () => {
      arrivals.delete(link)
      link.disabled = true
      reject(new Error(`The style sheet ${link.href} did not come.`))
    }
    // A sheet for no medium is fetched, but holds nothing up and changes nothing.
    link.media = NO_MEDIUM
    link.disabled = false
  })
}
