import type { History, Step } from './history.ts'

/** So many characters of steps are kept, told as JSON: a hundred decisions take a tenth of it, a document that was replaced most. */
export const LARGEST_HISTORY = 250_000

const sizes = new WeakMap<Step, number>()

/**
 * What is kept of a history: the steps that are undone next, as many as there is room for, and then those that can be done again.
 * `changed` is when the draft was changed that they lead to. A visit to a field ends with the page.
 */
export function historyToKeep({ past, future }: History, changed: number): History & { changed: number } {
  const undoing = lastThatFit(past, LARGEST_HISTORY)
  const redoing = lastThatFit(future, LARGEST_HISTORY - undoing.size)
  return { changed, past: undoing.steps.map(withoutVisit), future: redoing.steps.map(withoutVisit) }
}

/** The last of some steps, as many as fit, each next to the one that came after it. */
function lastThatFit(steps: readonly Step[], room: number): { steps: readonly Step[]; size: number } {
  let size = 0
  let first = steps.length
  for (const step of [...steps].reverse()) {
    const own = sizeOf(step)
    if (size + own > room) break
    size += own
    first -= 1
  }
  return { steps: steps.slice(first), size }
}

function sizeOf(step: Step): number {
  const size = sizes.get(step) ?? JSON.stringify(step).length
  sizes.set(step, size)
  return size
}

function withoutVisit({ name, before, after }: Step): Step {
  return { name, before, after }
}
