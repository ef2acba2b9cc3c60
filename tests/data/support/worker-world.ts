import type { KeptVersion } from '../../../src/data/offline/kept-version.ts'
import type { AskEvent, LifeEvent, Tab, WorkerScope } from '../../../src/data/offline/worker-scope.ts'

export const ORIGIN = 'https://atlas.example'

const HASHES: Record<string, string> = { one: '1111111111', two: '2222222222' }

/** A version of a small site below a path. */
export function version(name: string, changes: Partial<KeptVersion> = {}): KeptVersion {
  const data = `data/${HASHES[name] ?? '0000000000'}/`
  return {
    version: name,
    base: '/atlas/',
    shell: `assets/offline-${name}.txt`,
    files: [`assets/offline-${name}.txt`, `assets/index-${name}.js`, `${data}index.json`],
    data,
    places: ['', 'models', 'compare'],
    marks: [`/atlas/assets/index-${name}.js`],
    ...changes,
  }
}

const TYPES: Record<string, string> = { txt: 'text/plain', js: 'text/javascript', json: 'application/json' }

/** An answer as a browser gives it to a worker. */
export function answer(
  body: string,
  {
    status = 200,
    type = 'text/html',
    redirected = false,
  }: { status?: number; type?: string; redirected?: boolean } = {},
): Response {
  const response = new Response(body, { status, headers: { 'content-type': type } })
  const clone = () => answer(body, { status, type, redirected })
  return Object.defineProperties(response, {
    type: { value: 'basic' },
    redirected: { value: redirected },
    clone: { value: clone },
  })
}

/** The server that holds these versions now: a page of any address, and the files of each. */
export function serverOf(...versions: KeptVersion[]): (url: string) => Response {
  const [newest] = versions
  const files = new Set(
    versions.flatMap(({ base, files, data }) => [...files, `${data}models/late.json`].map((file) => base + file)),
  )
  return (url) => {
    const { pathname } = new URL(url, ORIGIN)
    const ending = pathname.split('.')[1]
    if (ending === undefined) return answer(`<head></head>page ${newest?.marks.join()}`)
    const shell = ending === 'txt' ? '<head></head>shell' : pathname
    return files.has(pathname) ? answer(shell, { type: TYPES[ending] ?? '' }) : answer('gone', { status: 404 })
  }
}

/** A browser with its caches and tabs, in which one worker after the other is at work. */
export class World {
  /** Answers what gets through to the network. */
  network: (url: string) => Response | Promise<Response> = () => answer('nothing', { status: 404 })
  /** What got through. */
  asked: string[] = []
  tabs: Tab[] = []
  stored = new Map<string, Map<string, Response>>()
  /** What a cache says to what it is to hold. */
  room: (url: string) => void = () => {}
  registered = true
  claimed = false
  private listeners = new Map<string, (event: never) => void>()

  /** Another worker takes over from the one that was here. */
  scope(): WorkerScope {
    const listeners = new Map<string, (event: never) => void>()
    this.listeners = listeners
    return {
      addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
      skipWaiting: async () => {},
      fetch: async (input) => {
        const url = typeof input === 'string' ? input : input.url
        this.asked.push(url)
        return this.network(url)
      },
      location: { origin: ORIGIN },
      caches: this.caches(),
      clients: {
        claim: async () => {
          this.claimed = true
        },
        get: async (id) => this.tabs.find((tab) => tab.id === id),
        matchAll: async () => this.tabs,
      },
      registration: {
        unregister: async () => {
          this.registered = false
          return true
        },
      },
    }
  }

  /** Something happens in the worker's life. Rejects where what it waits for fails. */
  async live(type: 'install' | 'activate'): Promise<void> {
    const work: Promise<unknown>[] = []
    const event: LifeEvent = { waitUntil: (each) => void work.push(each) }
    this.listeners.get(type)?.(event as never)
    await Promise.all(work)
  }

  /** Asks the worker. Undefined where it leaves it to the network. */
  async ask(url: string, mode = 'no-cors', cache = 'default'): Promise<Response | undefined> {
    const work: Promise<unknown>[] = []
    let answered: Promise<Response> | undefined
    const request = { url: ORIGIN + url, mode, cache, method: 'GET', headers: new Headers() } as Request
    const event: AskEvent = {
      request,
      waitUntil: (each) => void work.push(each),
      respondWith: (each) => {
        answered = each
      },
    }
    this.listeners.get('fetch')?.(event as never)
    const response = await answered
    await Promise.all(work)
    return response
  }

  private caches(): CacheStorage {
    const full = (url: string) => new URL(url, ORIGIN).href
    const open = (name: string) => {
      const files = this.stored.get(name) ?? new Map<string, Response>()
      this.stored.set(name, files)
      return {
        match: async (url: string) => files.get(full(url))?.clone(),
        put: async (url: string, response: Response) => {
          this.room(url)
          files.set(full(url), answer(await response.text(), { type: response.headers.get('content-type') ?? '' }))
        },
      }
    }
    return {
      keys: async () => [...this.stored.keys()],
      open: async (name: string) => open(name),
      delete: async (name: string) => this.stored.delete(name),
      match: async (url: string, { cacheName = '' } = {}) => this.stored.get(cacheName)?.get(full(url))?.clone(),
    } as unknown as CacheStorage
  }
}
