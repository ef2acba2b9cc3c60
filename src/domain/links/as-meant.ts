// An address as it was meant: what chats, phones and hosts lose or add on the way is put right.

/** Decodes what can be decoded. The rest stays as it stands: it will name nothing. */
function decoded(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })
}

/** What a chat adds to the end of a link: punctuation, an emoji, half an escape. A letter of any script is no such thing. */
const SWALLOWED = /(?:%[0-9a-f]{0,2}|[^\p{L}\p{N}%])+$/u

/** Without what is lost or added on the way: escapes, capitals and accents. */
function plain(text: string): string {
  return decoded(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** The id of a place on a page, as it was meant: `Loadsmart.` is `loadsmart`. */
export function tidyPlace(id: string): string {
  return plain(id).replace(SWALLOWED, '')
}

/** The words of a path as they were meant. Hosts serve a page under `x`, `x.html` and `x/index.html`. */
export function segmentsOf(path: string): string[] {
  const tidy = tidyPlace(path).replace(/\.html$/, '')
  const segments = tidy.split('/').filter((segment) => segment !== '')
  return segments.at(-1) === 'index' ? segments.slice(0, -1) : segments
}

/** The parts of an address, as browsers name them. */
export interface AddressParts {
  pathname: string
  search: string
  hash: string
}

/** An address whose query and place had their first character escaped on the way, or the whole of them, with these as such. */
export function unescapedParts({ pathname, search, hash }: AddressParts): AddressParts {
  const [path = '', place] = pathname.split(/%23(.*)/is)
  const [own = '', query] = path.split(/%3f(.*)/is)
  const words = query === undefined || query.includes('=') ? query : decoded(query)
  return {
    pathname: own,
    search: words ? `?${words}${search.replace('?', '&')}` : search,
    hash: place && hash === '' ? `#${place}` : hash,
  }
}

/** A query as it was meant: some chats and mails leave an `&` escaped, some phones begin a key with a capital. */
export function queryOf(search: string): URLSearchParams {
  const words = [...new URLSearchParams(search.replaceAll('&amp;', '&'))]
  return new URLSearchParams(words.map(([key, value]) => [key.toLowerCase(), value]))
}
