import type { KeptVersion } from './kept-version.ts'

/** How a request is answered: a page from the network or else the kept one, a kept copy or else the network, or not by us. */
export type Way = 'page' | 'kept' | 'network'

/** As much of a request as its way depends on. */
export interface Asked {
  method: string
  mode: string
  url: string
  /** Whether only a part of the file is asked for. */
  partial: boolean
}

/**
 * The way of a request. Only the app's own pages and what stands under names that never change are ours; public data, images,
 * feeds, other sites on the same host and whatever is sent are the network's alone.
 */
export function wayOf({ method, mode, url, partial }: Asked, origin: string, kept: KeptVersion): Way {
  const { origin: from, pathname } = new URL(url)
  if (method !== 'GET' || partial || from !== origin || !pathname.startsWith(kept.base)) return 'network'
  const path = pathname.slice(kept.base.length)
  if (mode === 'navigate') return isPage(path, kept.places) ? 'page' : 'network'
  return path.startsWith('assets/') || isHashedData(path) ? 'kept' : 'network'
}

/** A page has no ending: `models/acme.json` is a file. What a chat put behind an address, `models/acme.`, is none. */
function isPage(path: string, places: readonly string[]): boolean {
  const [first = ''] = path.toLowerCase().split('/')
  return places.includes(first) && !/\.[a-z0-9]+$/i.test(path)
}

/** The data of any deploy, this one's or that of a tab from before. */
function isHashedData(path: string): boolean {
  return /^data\/[0-9a-f]{10}\//.test(path)
}

/** As much of an answer as is looked at before it is kept. */
export type Answer = Pick<Response, 'status' | 'type' | 'redirected' | 'headers'>

const TYPES: Record<string, RegExp> = { js: /javascript/i, css: /^text\/css/i, txt: /^text\/plain/i }
const NO_PAGE = /^(?!.*html)/i

/**
 * Whether an answer is the file that was asked for, and not what stands in for it: the page of a captive portal or of a host
 * that answers everything with one, an error, a part, or another host's file.
 */
export function isKeepable(file: string, { status, type, redirected, headers }: Answer): boolean {
  const ending = file.slice(file.lastIndexOf('.') + 1)
  const expected = TYPES[ending] ?? NO_PAGE
  return status === 200 && type === 'basic' && !redirected && expected.test(headers.get('content-type') ?? '')
}

/** Whether a page from the network is one of this version: then what is kept was current a moment ago. */
export function isOfVersion(html: string, { marks }: KeptVersion): boolean {
  return marks.every((mark) => html.includes(mark))
}

/** How long a page may take before the kept one is shown, in milliseconds. */
const PATIENCE = 4000

/** How long to wait for a page: for as long as it takes where the reader asked for it anew. */
export function patienceFor({ cache }: Pick<Request, 'cache'>): number | undefined {
  return cache === 'no-cache' || cache === 'reload' ? undefined : PATIENCE
}
