import type { Citation } from './model.ts'

/** Lines that follow or overlap each other as one span, in their order: 31, 32 and 32 to 35 are 31 to 35. */
export function joinedLines(spans: readonly Citation['lines'][]): Citation['lines'][] {
  const joined: Citation['lines'][] = []
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}
