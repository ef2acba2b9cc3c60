/** What the small link controls have in common, for whoever listens to them. */
export const SHARE_LINK = 'share-link'

/**
 * A small link control beside what has an address of its own: seen on hover and focus, always on touch. It leads to
 * `path`, below the site’s base; once the page is alive a plain click copies the address instead (see `ShareLinks` in
 * the app). The label is its only text, so that copying what stands around it by hand copies nothing more.
 */
export function ShareLink({ path, label, ...rest }: { path: string; label: string; tabIndex?: -1 }) {
  return <a className={SHARE_LINK} href={import.meta.env.BASE_URL + path.slice(1)} aria-label={label} {...rest} />
}
