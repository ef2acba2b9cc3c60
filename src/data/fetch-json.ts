import { DataProblem } from './data-problem.ts'

/** A content file is a few kilobytes: past this something is wrong, and the reader should be told. */
const PATIENCE_MS = 15_000

/**
 * Fetches a text file of this site. Rejects with a `DataProblem`; an aborted `signal` rejects with its own reason, which is no
 * problem to tell.
 */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const patience = AbortSignal.timeout(PATIENCE_MS)
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, patience]) })
    if (response.status === 404 || response.status === 410) throw new DataProblem('gone', `There is no ${url}`)
    if (!response.ok) throw new DataProblem('refused', `${url} answered ${response.status}`)
    // An answer may also stall or break off half-way.
    return await response.text()
  } catch (cause) {
    signal.throwIfAborted()
    if (cause instanceof DataProblem) throw cause
    if (patience.aborted) throw new DataProblem('slow', `No answer within ${PATIENCE_MS / 1000} seconds: ${url}`, cause)
    throw new DataProblem('unreachable', `Could not reach ${url}`, cause)
  }
}

/** Fetches a JSON file of this site as an unknown value. Rejects like `fetchText`. */
export async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const text = await fetchText(url, signal)
  try {
    return JSON.parse(text)
  } catch (cause) {
    // Nobody asked for a page: not every proxy says what it sends, but every page starts like one.
    if (isPage(text)) throw new DataProblem('replaced', `A page came instead of ${url}`, cause)
    throw new DataProblem('malformed', `${url} is not JSON`, cause)
  }
}

/** Whether a text is that of a page. */
export function isPage(text: string): boolean {
  return /^\s*</.test(text)
}
