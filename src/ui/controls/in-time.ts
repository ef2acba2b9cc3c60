/** How long a browser is waited for before the reader is helped otherwise. */
export const MOMENT_MS = 3000

/** What a browser was asked for. Rejects as it does, and where it has not answered after a moment: some never do. */
export function inTime<T>(asked: Promise<T>): Promise<T> {
  return Promise.race([asked, new Promise<never>((_, reject) => setTimeout(reject, MOMENT_MS))])
}
