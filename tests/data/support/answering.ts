import { onTestFinished, vi } from 'vitest'

type Answer = (signal: AbortSignal | null | undefined) => Response | Promise<Response>

/**
 * Puts a server in the place of `fetch` until the test is over: it answers the addresses of the table, and 404 to all
 * others. Returns the addresses that were asked for, in order.
 */
export function answering(table: Record<string, Answer>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push(url)
    return table[url]?.(init?.signal) ?? new Response('gone', { status: 404 })
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  return asked
}

/** A JSON answer. */
export function json(value: unknown): Response {
  return Response.json(value)
}

/** An answer that never comes: it ends only where it is given up, as a browser's would. */
export function never(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
}

/** An answer that starts and then breaks off, or stalls until it is given up. */
export function brokenOff(text: string, how: 'drops' | 'stalls'): Answer {
  return (signal) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text))
        if (how === 'drops') setTimeout(() => controller.error(new TypeError('terminated')))
        else signal?.addEventListener('abort', () => controller.error(signal.reason))
      },
    })
    return new Response(body, { headers: { 'content-type': 'application/json' } })
  }
}
