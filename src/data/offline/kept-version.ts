/** The script of the service worker, below the site's base. Its name stays, so that a browser sees that there is a new one. */
export const SERVICE_WORKER_FILE = 'sw.js'

/** What a build keeps with a reader, as it tells its worker. Paths are below the base. */
export interface KeptVersion {
  /** Stands for the worker and everything it keeps. */
  version: string
  /** The path of the site, with a slash at both ends: `/atlas/`. */
  base: string
  /** The page without content that the app fills for any address, as a text. */
  shell: string
  /** What is fetched when a version comes, the shell with it. The name of each stands for its content, for ever. */
  files: readonly string[]
  /** The folder of this version's data. What was too much to fetch ahead is kept once it has been read. */
  data: string
  /** The first words of the addresses that the app shows: `models`; the empty one is the home page. */
  places: readonly string[]
  /** What stands in every page of this version, and in no other's. */
  marks: readonly string[]
}

/** What the names of all that a site keeps begin with. No site's is the beginning of another's: a base ends with a slash. */
export function cachePrefix(base: string): string {
  return `role-atlas:${base}:`
}
