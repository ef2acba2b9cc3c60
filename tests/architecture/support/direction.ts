import type { Import } from './read-imports.ts'

/** The folders of the house, and what each may import beside itself. */
const MAY_IMPORT = {
  domain: [],
  compiler: ['domain'],
  data: ['domain'],
  ui: ['domain'],
  pages: ['ui', 'data', 'domain'],
  app: ['pages', 'ui', 'data', 'domain'],
  site: ['app', 'pages', 'ui', 'data', 'compiler', 'domain'],
} as const
type Layer = keyof typeof MAY_IMPORT

/**
 * The rooms of a layer, the lower first: a room imports itself and what stands before it. What lies in no room, the ground, is
 * below all of them.
 */
const ROOMS: Partial<Record<Layer, readonly string[]>> = {
  domain: [
    'statements',
    'comparing',
    'questions',
    'editions',
    'duties',
    'links',
    'paths',
    'news',
    'heads',
    'search',
    'draft',
    'share',
  ],
  ui: ['marks', 'controls', 'statement', 'table', 'search', 'frame'],
}

/** What runs in browsers. The compiler and the site run on Node. */
const BROWSER: readonly Layer[] = ['domain', 'data', 'ui', 'pages', 'app']

/** The files that describe shapes with zod, the content's and a draft's: too heavy for the first view. */
const SCHEMA = 'src/domain/content-schema.ts'
const SCHEMAS: readonly string[] = [
  SCHEMA,
  'src/domain/authored-schema.ts',
  'src/domain/draft/draft-schema.ts',
  'src/domain/draft/history-schema.ts',
]

function layerOf(path: string): Layer | undefined {
  const [top, layer] = path.split('/')
  return top === 'src' && layer !== undefined && Object.hasOwn(MAY_IMPORT, layer) ? (layer as Layer) : undefined
}

/** The folder of a page: `src/pages/model` for its parts. Undefined outside the pages. */
function pageOf(path: string): string | undefined {
  return /^src\/pages\/[^/]+(?=\/)/.exec(path)?.[0]
}

/** The package of a specifier, without its inner path: `react-dom/client` is of `react-dom`. */
function packageOf(specifier: string): string {
  return specifier.startsWith('node:') ? specifier : (/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier)
}

/**
 * What is wrong with an import, and which file to move where; undefined where nothing is. `shipped` are the packages
 * that the site sends to browsers: the dependencies of package.json.
 */
export function wrongWith(edge: Import, shipped: readonly string[]): string | undefined {
  const layer = layerOf(edge.from)
  if (layer === undefined)
    return edge.from.startsWith('src/') && edge.from.split('/').length > 2
      ? `src/${edge.from.split('/')[1]} is not a folder of the house. Move ${edge.from} to one of: ${Object.keys(MAY_IMPORT).join(', ')}.`
      : undefined
  const wrong = /^(?:src|tests)\//.test(edge.to) ? wrongFile(edge, layer) : wrongPackage(edge, layer, shipped)
  return wrong && `${edge.from}:${edge.line} imports ${edge.to}.\n  ${wrong}`
}

function wrongFile({ from, to, kind }: Import, layer: Layer): string | undefined {
  if (to.startsWith('tests/')) return `Tests import the source, never the other way round. Move ${to} to src/${layer}/.`
  const other = layerOf(to)
  if (other === undefined)
    return `${to} stands in no folder of the house. Move it to src/domain/, or below src/${layer}/.`
  const [fromPage, toPage] = [pageOf(from), pageOf(to)]
  if (fromPage && toPage && fromPage !== toPage)
    return `Pages never import pages. Move ${to} to src/ui/ if it is markup, to src/domain/ if it is meaning.`
  if (toPage && !fromPage && !to.endsWith('-page.tsx'))
    return `Only a page itself is known outside its folder, not its parts. Move ${to} to src/ui/, or import the page.`
  if (SCHEMAS.includes(to) && !SCHEMAS.includes(from) && BROWSER.includes(layer) && kind === 'value')
    return `That would put zod into the first view. Take types from src/domain/model.ts, or ask for it with “await import(…)” when it is needed.`
  const allowed: readonly string[] = MAY_IMPORT[layer]
  if (other === layer) return wrongRoom(from, to, layer)
  return allowed.includes(other) ? undefined : cureFor(from, to, layer, other)
}

function wrongRoom(from: string, to: string, layer: Layer): string | undefined {
  const rooms = ROOMS[layer]
  if (!rooms) return undefined
  const roomOf = (path: string) => (path.split('/').length > 3 ? path.split('/')[2] : undefined)
  const [room, other] = [roomOf(from), roomOf(to)]
  const unknown = [room, other].find((name) => name !== undefined && !rooms.includes(name))
  if (unknown) return `src/${layer}/${unknown} is no room. The rooms of ${layer} are ${rooms.join(', ')}.`
  if (other === undefined || other === room) return undefined
  if (room === undefined)
    return `What lies in src/${layer}/ itself is below its rooms. Move what both need from ${to} to src/${layer}/, or ${from} into src/${layer}/${other}/.`
  if (rooms.indexOf(other) < rooms.indexOf(room)) return undefined
  return `${other} stands above ${room}. Move ${from} to src/${layer}/${other}/, or what both need from ${to} to src/${layer}/${room}/.`
}

function cureFor(from: string, to: string, layer: Layer, other: Layer): string {
  if (other === 'compiler' || other === 'site')
    return `${other} runs on Node${BROWSER.includes(layer) ? `, ${layer} in browsers` : ''}. Move what both need from ${to} to src/domain/.`
  if (layer === 'ui' && other === 'data')
    return `Building blocks get props and fetch nothing. Hand the data in from the page, or move ${from} to src/pages/.`
  const below = MAY_IMPORT[layer]
  const here = below.length === 0 ? 'nothing but itself' : `only ${below.join(', ')} and itself`
  return `src/${layer}/ imports ${here}. Move ${to} to src/domain/ if it is meaning, or ${from} up to src/${other}/.`
}

function wrongPackage({ from, to, kind }: Import, layer: Layer, shipped: readonly string[]): string | undefined {
  const name = packageOf(to)
  const isReact = /^(?:react|react-dom|react-router|@tanstack\/react-query)$/.test(name)
  if (isReact && (layer === 'domain' || layer === 'compiler'))
    return `src/${layer}/ knows no React, so that it is tested and run without it. Move the file to src/ui/, src/data/ or src/app/.`
  if (!BROWSER.includes(layer)) return undefined
  if (/^react-dom\/(?:server|static)/.test(to)) return 'Rendering to text is for the build. Move the file to src/site/.'
  if (name === 'zod') return SCHEMAS.includes(from) ? undefined : wrongZod(kind)
  if (name.startsWith('virtual:') || shipped.includes(name) || kind === 'type') return undefined
  return name.startsWith('node:')
    ? `src/${layer}/ runs in browsers, which have no ${name}. Move the file to src/compiler/ or src/site/.`
    : `src/${layer}/ runs in browsers, and ${name} is a tool of the build. Move the file to src/compiler/ or src/site/; if browsers do need it, move it to "dependencies" in package.json.`
}

function wrongZod(kind: Import['kind']): string | undefined {
  if (kind !== 'value') return undefined
  return `zod is too heavy for the first view. Describe the shape in ${SCHEMA}, and ask for that with “await import(…)”.`
}

/** What is wrong with a file's name; undefined where nothing is. */
export function wrongName(path: string): string | undefined {
  const parts = path.split('/')
  const file = parts.at(-1) ?? ''
  if (/^index\.tsx?$/.test(file))
    return `${path} is a barrel by its name. Name it after what it exports, and import each file by its own name.`
  const drawer = parts.find((part) => /^(?:utils?|helpers?|misc|common|lib|shared)(?:\.test)?(?:\.tsx?)?$/.test(part))
  if (drawer) return `${path}: “${drawer}” is a drawer for everything. Name it after what it does or holds.`
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?\.tsx?$/.test(file))
    return `${path} is not kebab-case. Call it ${file.replace(/(?<=[a-z0-9])(?=[A-Z])|_/g, '-').toLowerCase()}.`
  return undefined
}
