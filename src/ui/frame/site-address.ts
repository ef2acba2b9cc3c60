/**
 * Where this site stands for others, with a slash at the end. A build that was told no address stands wherever it is
 * being looked at.
 */
export function siteAddress(): string {
  const { SITE_URL, BASE_URL } = import.meta.env
  return new URL(SITE_URL).hostname === 'localhost' ? location.origin + BASE_URL : SITE_URL
}
