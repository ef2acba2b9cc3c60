/** Where the site will stand. */
export interface SiteUrl {
  /** Absolute, with a slash at the end: `https://example.org/atlas/`. */
  url: string
  /** The path of it: `/atlas/`. */
  base: string
  /** Whether it was given, or stands in for a local build. */
  given: boolean
}

/** Where `npm start` serves a site that was given no address. */
export const LOCAL_PORT = 4173

/** The site's address from `SITE_URL`. Throws where it is no http(s) address or carries a query or a fragment. */
export function siteUrl(env: { SITE_URL?: string | undefined }): SiteUrl {
  const text = env.SITE_URL?.trim()
  if (!text) return { url: `http://localhost:${LOCAL_PORT}/`, base: '/', given: false }
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Error(`SITE_URL is “${text}”. It must be a whole address, such as https://example.org/atlas/`)
  const parsed = new URL(text)
  if (parsed.search || parsed.hash || parsed.username)
    throw new Error(`SITE_URL is “${text}”. It must be an address without a query, fragment or user name.`)
  const base = parsed.pathname.endsWith('/') ? parsed.pathname : `${parsed.pathname}/`
  return { url: parsed.origin + base, base, given: true }
}
