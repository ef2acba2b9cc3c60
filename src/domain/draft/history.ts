import type { ThemeId } from '../model.ts'
import type { Decision, Draft } from './draft.ts'

/** What a step changes, as it was or as it is: a name, and decisions by theme; null where there is none. */
interface Changed {
  name?: string
  decisions: Partial<Record<ThemeId, Decision | null>>
}

/** One step: what it is called, and both ways. */
export interface Step {
  /** “E2 Only if” */
  name: string
  /** Typing is one step a visit to a field: steps of one visit become one. */
  visit?: string | undefined
  before: Changed
  after: Changed
}

/** The steps of a draft that can be undone, the last one last, and those that can be done again, the next one last. */
export interface History {
  past: readonly Step[]
  future: readonly Step[]
}

/** A draft of which nothing was changed yet. */
export const NO_HISTORY: History = { past: [], future: [] }

/** So many steps can be undone. */
export const MOST_STEPS = 100

/** The step that leads from a draft to another; undefined where they are the same. */
export function stepBetween(before: Draft, after: Draft, name: string, visit?: string): Step | undefined {
  const themes = new Set([...Object.keys(before.decisions), ...Object.keys(after.decisions)]) as Set<ThemeId>
  const differing = [...themes].filter((theme) => before.decisions[theme] !== after.decisions[theme])
  const renamed = before.name !== after.name
  if (differing.length === 0 && !renamed) return undefined
  const side = (draft: Draft): Changed => ({
    ...(renamed && { name: draft.name }),
    decisions: Object.fromEntries(differing.map((theme) => [theme, draft.decisions[theme] ?? null])),
  })
  return { name, visit, before: side(before), after: side(after) }
}

/** The history with a step more. What was undone before cannot be done again. */
export function recorded({ past }: History, step: Step): History {
  const last = past.at(-1)
  if (last?.visit === undefined || last.visit !== step.visit)
    return { past: [...past, step].slice(-MOST_STEPS), future: [] }
  const before = { ...step.before, ...last.before, decisions: { ...step.before.decisions, ...last.before.decisions } }
  const after = { ...last.after, ...step.after, decisions: { ...last.after.decisions, ...step.after.decisions } }
  return { past: [...past.slice(0, -1), { ...step, before, after }], future: [] }
}

/** The draft before its last step, and the history without it; undefined where there is none. */
export function undone(draft: Draft, { past, future }: History): { draft: Draft; history: History } | undefined {
  const step = past.at(-1)
  return step && { draft: applied(draft, step.before), history: { past: past.slice(0, -1), future: [...future, step] } }
}

/** The draft with the step done again that was undone last; undefined where there is none. */
export function redone(draft: Draft, { past, future }: History): { draft: Draft; history: History } | undefined {
  const step = future.at(-1)
  return step && { draft: applied(draft, step.after), history: { past: [...past, step], future: future.slice(0, -1) } }
}

function applied(draft: Draft, { name, decisions }: Changed): Draft {
  const all = { ...draft.decisions, ...decisions }
  return {
    ...draft,
    ...(name !== undefined && { name }),
    decisions: Object.fromEntries(Object.entries(all).filter(([, each]) => each !== null)) as Draft['decisions'],
  }
}
