/** What happens in a worker’s life. */
export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void
}

/** A page or a file is asked for. */
export interface AskEvent extends LifeEvent {
  request: Request
  respondWith(answer: Promise<Response>): void
}

/** An open page. */
export interface Tab {
  id: string
  url: string
}

/** As much of a service worker’s world as is used: TypeScript knows it only in place of a page’s. */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void
  skipWaiting(): Promise<void>
  fetch(input: Request | string, init?: RequestInit): Promise<Response>
  location: { origin: string }
  caches: CacheStorage
  clients: {
    claim(): Promise<void>
    get(id: string): Promise<Tab | undefined>
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly Tab[]>
  }
  registration: { unregister(): Promise<boolean> }
}
