import { SERVICE_WORKER_FILE } from '../data/offline/kept-version.ts'
import { PUBLIC_FOLDER } from '../domain/data-paths.ts'
import { formatPath } from '../domain/links/deep-link.ts'
import { EMBED_FOLDER } from '../domain/links/embed-link.ts'
import { type DeepLink, PAGE_KINDS } from '../domain/links/page-kinds.ts'
import { headerPolicy } from './policy.ts'
import type { SiteUrl } from './site-url.ts'

/** What hosts and crawlers are told about a built site. */
export interface HostFacts {
  site: SiteUrl
  /** The links that have a page, most needed first. */
  links: readonly DeepLink[]
  /** Old paths and where they lead, without the site's base. */
  retired: ReadonlyMap<string, string>
  /** The policy that stands in every page. */
  policy: string
  /** The policy of embeds, which any page may frame. */
  embedPolicy: string
  /** The content hash, in the paths of the files that never change. */
  hash: string
}

/** A sitemap may name fifty thousand addresses. */
const MOST_IN_SITEMAP = 50_000

/** How long a file may be kept whose name changes with its content. */
export const FOR_EVER = 'public, max-age=31536000, immutable'
/** Kept, but asked for again each time: a page changes with every deploy. */
export const ASK_AGAIN = 'no-cache'

/** The files for hosts and crawlers: path relative to the output -> text. */
export function hostFiles(facts: HostFacts): Map<string, string> {
  return new Map([
    ['sitemap.xml', sitemap(facts)],
    ['robots.txt', robots(facts)],
    ['_headers', headers(facts)],
    ['_redirects', redirects(facts)],
  ])
}

/** Addresses are made of slugs, and `SITE_URL` may hold an ampersand at most. */
function sitemap({ site, links }: HostFacts): string {
  const urls = links
    .slice(0, MOST_IN_SITEMAP)
    .map((link) => `  <url><loc>${(site.url + formatPath(link).slice(1)).replaceAll('&', '&amp;')}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}

function robots({ site }: HostFacts): string {
  const note =
    site.base === '/'
      ? ''
      : `# Crawlers read robots.txt at the root of a host only. Put this one there: ${new URL('/robots.txt', site.url)}\n`
  return `${note}User-agent: *\nAllow: /\n\nSitemap: ${site.url}sitemap.xml\n`
}

/** Where pages and other files stand whose names stay. No two overlap: some hosts would send both values. */
const NAMES_THAT_STAY = [...pagePaths(), SERVICE_WORKER_FILE, 'social/*', `${PUBLIC_FOLDER}/*`]
const EMBEDS = `${EMBED_FOLDER}/*`

/** The paths of all kinds of page: the first word, and what lies below it where anything does. */
function pagePaths(): string[] {
  const forms = Object.values(PAGE_KINDS).map(({ form }) => form.split('/'))
  return [...new Set(forms.flatMap(([first = '', ...rest]) => (rest.length > 0 ? [first, `${first}/*`] : [first])))]
}

const POLICY_HEADER = 'Content-Security-Policy'

function headers({ site: { base }, policy, embedPolicy, hash }: HostFacts): string {
  const rules: [path: string, headers: Record<string, string>][] = [
    [
      '*',
      {
        [POLICY_HEADER]: headerPolicy(policy),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
      },
    ],
    ['assets/*', { 'Cache-Control': FOR_EVER }],
    [`data/${hash}/*`, { 'Cache-Control': FOR_EVER }],
    ...NAMES_THAT_STAY.map((path): [string, Record<string, string>] => [path, { 'Cache-Control': ASK_AGAIN }]),
  ]
  const texts = rules.map(([path, fields]) => {
    const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`)
    return `${base}${path}\n${lines.join('')}`
  })
  // One host would send the policy of all pages beside that of embeds, and a browser keep to both: the exclamation mark takes the
  // first away. Another host, which sends the later of two, passes the line over.
  const embeds = `${base}${EMBEDS}\n  ! ${POLICY_HEADER}\n  ${POLICY_HEADER}: ${embedPolicy}\n  Cache-Control: ${ASK_AGAIN}\n`
  return [...texts, embeds].join('\n')
}

const REDIRECTS_HEADER = `# Old addresses and where they lead. Each stands twice: one host needs the exclamation mark, because a page for hosts
# without redirects stands at the old address too; another does not know it and takes the second line.
# Trailing slashes need no line: these hosts know them, and a line of ours could send people in circles.
`

function redirects({ site: { base }, retired }: HostFacts): string {
  const lines = [...retired].flatMap(([from, to]) => {
    const line = `${base}${from.slice(1)} ${base}${to.slice(1)} 301`
    return [`${line}!`, line]
  })
  return REDIRECTS_HEADER + lines.map((line) => `${line}\n`).join('') + unknownEmbeds(base)
}

/** A frame is told in few words that there is nothing for it. One host takes this line; others look for a 404.html beside the address. */
function unknownEmbeds(base: string): string {
  return `# What stands in the frame of an embed that is not here.\n${base}${EMBEDS} ${base}${EMBED_FOLDER}/404.html 404\n`
}
