import { createHash } from 'node:crypto'
import type { KeptVersion } from '../data/offline/kept-version.ts'
import {
  dutiesPath,
  hashedPath,
  INDEX_PATH,
  modelPath,
  NEWS_PATH,
  PHRASES_PATH,
  SEARCH_PATH,
  themePath,
  twoRolesPath,
} from '../domain/data-paths.ts'
import { formatPath } from '../domain/links/deep-link.ts'
import type { DeepLink } from '../domain/links/page-kinds.ts'

/** The data that is fetched ahead, at most, in bytes before compression. Of a large atlas the rest is kept once it was read. */
const MOST_DATA = 5 * 1024 * 1024

/** What a build has that can be kept. */
export interface Keepable {
  base: string
  /** The content hash of its data. */
  hash: string
  /** The ids of its models, the atlas's own order. */
  models: readonly string[]
  links: readonly DeepLink[]
  /** Everything the client build wrote: path -> size in bytes. */
  files: ReadonlyMap<string, number>
  /** The page without content. */
  shell: string
  /** The script of the worker, without what it keeps. */
  worker: string
}

/** A file that stands under a name of its own: what is in it, as a name that no other content has. */
export function shellPath(shell: string): string {
  // A text: hosts add to pages, shorten their names and have them indexed.
  return `assets/offline-${digest(shell)}.txt`
}

/** What a build's worker is told to keep: all scripts, sheets and fonts, and as much of the data as is reasonable. */
export function keptVersion({ base, hash, models, links, files, shell, worker }: Keepable): KeptVersion {
  const path = shellPath(shell)
  const assets = [...files.keys()].filter((file) => file.startsWith('assets/')).sort()
  const data = [
    hashedPath(hash, INDEX_PATH),
    hashedPath(hash, SEARCH_PATH),
    hashedPath(hash, PHRASES_PATH),
    hashedPath(hash, NEWS_PATH),
    ...links.flatMap((link) => (link.page === 'duties' ? [hashedPath(hash, dutiesPath(link.role))] : [])),
    ...models.map((id) => hashedPath(hash, modelPath(id))),
    ...links.flatMap((link) => (link.page === 'theme' ? [hashedPath(hash, themePath(link.theme))] : [])),
    ...links.flatMap((link) => (link.page === 'two-roles' ? [hashedPath(hash, twoRolesPath(link.role))] : [])),
    // Not the duties one by one: over 200 requests for what one in a hundred reads. One that was gone to within the app is kept.
  ]
  const kept = [path, ...assets, ...upTo(MOST_DATA, data, files)]
  return {
    version: digest([worker, ...kept].join('\n')),
    base,
    shell: path,
    files: kept,
    data: hashedPath(hash, INDEX_PATH).replace(/[^/]*$/, ''),
    places: [...new Set(links.map((link) => formatPath(link).split('/')[1] ?? ''))].sort(),
    marks: [entryOf(shell), `"hash":"${hash}"`],
  }
}

/** The script that brings a page to life. Its name changes with any script of the first views. */
function entryOf(shell: string): string {
  const [, entry] = /<script type="module"[^>]* src="([^"]+)"/.exec(shell) ?? []
  if (!entry) throw new Error('The page without content has no script.')
  return entry
}

function upTo(most: number, paths: readonly string[], sizes: ReadonlyMap<string, number>): string[] {
  let left = most
  // Not every kind of file is written of every content.
  return paths.filter((path) => {
    const size = sizes.get(path)
    if (size !== undefined) left -= size
    return size !== undefined && left >= 0
  })
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
