import type { ThemeId } from '../model.ts'
import type { Asked, Decision, Draft, DraftDocument, PassageResult } from './draft.ts'

/**
 * What a step changes, as it was or as it is: a name, decisions by theme, what was made of passages by their keys, the document
 * that they are of, or what was done with questions by theirs; null where there is none.
 */
interface Changed {
  name?: string
  decisions: Partial<Record<ThemeId, Decision | null>>
  read?: Record<string, PassageResult | null>
  document?: DraftDocument | null
  asked?: Record<string, Asked | null>
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
  const differing = keysThatDiffer<ThemeId>(before.decisions, after.decisions)
  const renamed = before.name !== after.name
  const isOther = before.document?.text !== after.document?.text || before.document?.added !== after.document?.added
  const passages = isOther ? [] : keysThatDiffer(before.document?.read ?? {}, after.document?.read ?? {})
  const questions = keysThatDiffer(before.asked ?? {}, after.asked ?? {})
  if (differing.length + passages.length + questions.length === 0 && !renamed && !isOther) return undefined
  const side = (draft: Draft): Changed => ({
    ...(renamed && { name: draft.name }),
    decisions: chosenOf(draft.decisions, differing),
    ...(passages.length > 0 && { read: chosenOf(draft.document?.read ?? {}, passages) }),
    ...(isOther && { document: draft.document ?? null }),
    ...(questions.length > 0 && { asked: chosenOf(draft.asked ?? {}, questions) }),
  })
  return { name, visit, before: side(before), after: side(after) }
}

function keysThatDiffer<Key extends string>(before: Record<Key, unknown>, after: Record<Key, unknown>): Key[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<Key>
  return [...keys].filter((key) => before[key] !== after[key])
}

function chosenOf<Key extends string, Value>(all: Record<Key, Value>, keys: readonly Key[]): Record<Key, Value | null> {
  return Object.fromEntries(keys.map((key) => [key, all[key] ?? null])) as Record<Key, Value | null>
}

/** The history with a step more. What was undone before cannot be done again. */
export function recorded({ past }: History, step: Step): History {
  const last = past.at(-1)
  if (last?.visit === undefined || last.visit !== step.visit)
    return { past: [...past, step].slice(-MOST_STEPS), future: [] }
  const both = { before: merged(step.before, last.before), after: merged(last.after, step.after) }
  return { past: [...past.slice(0, -1), { ...step, ...both }], future: [] }
}

/**
 * Two changes as one: where both say something, the second counts. A visit to a field changes words, terms and notes: no step of
 * one holds passages or a document.
 */
function merged(first: Changed, second: Changed): Changed {
  const asked = first.asked || second.asked ? { asked: { ...first.asked, ...second.asked } } : {}
  return { ...first, ...second, decisions: { ...first.decisions, ...second.decisions }, ...asked }
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

function applied(draft: Draft, { name, decisions, read, document, asked }: Changed): Draft {
  const { document: standing, asked: before, ...others } = draft
  const questions = withChosen(before ?? {}, asked ?? {})
  const next = document === undefined ? standing : (document ?? undefined)
  return {
    ...others,
    ...(name !== undefined && { name }),
    decisions: withChosen(draft.decisions, decisions) as Draft['decisions'],
    ...(next && { document: read ? { ...next, read: withChosen(next.read, read) } : next }),
    ...(Object.keys(questions).length > 0 && { asked: questions }),
  }
}

function withChosen<Value>(
  all: Record<string, Value>,
  chosen: Partial<Record<string, Value | null>>,
): Record<string, Value> {
  const entries = Object.entries({ ...all, ...chosen }).filter(([, each]) => each !== null)
  return Object.fromEntries(entries) as Record<string, Value>
}
