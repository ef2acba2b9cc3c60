import { cachePrefix, type KeptVersion } from './kept-version.ts'
import { isKeepable } from './ways.ts'
import type { WorkerScope } from './worker-scope.ts'

/** What stands in the way of forgetting the versions before this one. */
interface Before {
  caches: string[]
  /** The pages that were open when this version came: they may still ask for what is theirs. */
  tabs: string[]
}

/** What is kept with a reader of one version, and of those before it for as long as a tab needs them. */
export interface VersionStore {
  /** Fetches what is missing. Rejects, and keeps nothing, where anything does not come or there is no room. */
  fill(): Promise<void>
  /** The copy of a file, of whatever version: its name stands for its content. */
  find(url: string): Promise<Response | undefined>
  /** Keeps what was read of this version's data. Where there is no room it is not kept. */
  keep(url: string, answer: Response): Promise<void>
  /** Notes that what is kept is what the site has now. */
  confirm(): Promise<void>
  /** When that was last so, in milliseconds. */
  asOf(): Promise<number>
  /** Notes what was there when this version took over: the version before and the open tabs. Older ones go at once. */
  noteBefore(): Promise<void>
  /** Forgets the versions before this one, once none of the tabs from then is open. */
  sweep(): Promise<void>
}

/** The store of a version. Notes stand in its cache as files of no site: their names have a space. */
export function versionStore(
  scope: Pick<WorkerScope, 'caches' | 'fetch' | 'clients' | 'location'>,
  kept: KeptVersion,
  now: () => number,
): VersionStore {
  const { caches, clients } = scope
  const prefix = cachePrefix(kept.base)
  const own = prefix + kept.version
  const names = async () => (await caches.keys()).filter((name) => name.startsWith(prefix))
  const note = async (name: string, value: unknown) =>
    (await caches.open(own)).put(`${kept.base}kept ${name}`, new Response(JSON.stringify(value)))
  const noted = async (name: string): Promise<unknown> =>
    (await caches.match(`${kept.base}kept ${name}`, { cacheName: own }))?.json()

  const find = async (url: string) => {
    // Compressed or not, it is the same file.
    const options = { ignoreVary: true }
    const copy = await caches.match(url, { ...options, cacheName: own })
    if (copy) return copy
    for (const cacheName of await names()) {
      const older = await caches.match(url, { ...options, cacheName })
      if (older) return older
    }
    return undefined
  }

  const confirm = () => note('as of', now())

  return {
    find,
    confirm,
    async fill() {
      const cache = await caches.open(own)
      try {
        await Promise.all(
          kept.files.map(async (file) => {
            const url = kept.base + file
            if (await cache.match(url)) return
            // Low: the reader is at work with the page that brought it.
            const answer = (await find(url)) ?? (await scope.fetch(url, { priority: 'low' }))
            if (!isKeepable(file, answer)) throw new TypeError(`${url} answered with something else.`)
            await cache.put(url, answer)
          }),
        )
        await confirm()
      } catch (cause) {
        await caches.delete(own)
        throw cause
      }
    },
    async keep(url, answer) {
      if (!isKeepable(url, answer)) return
      await (await caches.open(own)).put(url, answer).catch(() => {})
    },
    async asOf() {
      const time = await noted('as of')
      return typeof time === 'number' ? time : now()
    },
    async noteBefore() {
      const tabs = await clients.matchAll({ type: 'window', includeUncontrolled: true })
      const site = scope.location.origin + kept.base
      const others = (await names()).filter((name) => name !== own)
      // Whatever a browser tells of tabs that are long gone, no more than two versions take up room.
      await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
      const before: Before = {
        caches: others.slice(-1),
        tabs: tabs.filter(({ url }) => url.startsWith(site)).map(({ id }) => id),
      }
      await note('before', before)
    },
    async sweep() {
      const before = (await noted('before')) as Before | undefined
      if (!before?.caches.length) return
      const open = await Promise.all(before.tabs.map((id) => clients.get(id)))
      if (open.some((tab) => tab !== undefined)) return
      await Promise.all(before.caches.map((name) => caches.delete(name)))
      await note('before', { caches: [], tabs: [] } satisfies Before)
    },
  }
}
