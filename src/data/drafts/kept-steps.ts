import { clear, createStore, del, get, set, type UseStore } from 'idb-keyval'
import { DRAFT_FORMAT } from '../../domain/draft/draft-format.ts'
import type { History } from '../../domain/draft/history.ts'
import { historyToKeep } from '../../domain/draft/kept-history.ts'

// Apart from the drafts, so that a version of the site which knows no steps finds nothing there that it cannot read.

let opened: UseStore | undefined

function store(): UseStore {
  opened ??= createStore('role-atlas-steps', 'steps')
  return opened
}

/** The steps that a draft was kept with when it was changed at that time; undefined where there are none that can be read. */
export async function stepsOf(id: string, changed: number): Promise<History | undefined> {
  const { keptHistory } = await import('../../domain/draft/history-schema.ts')
  const kept = keptHistory.safeParse(await get(id, store())).data
  return kept?.changed === changed ? { past: kept.past, future: kept.future } : undefined
}

/** Keeps the steps that lead to a draft as it was changed at a time, in place of those before. */
export async function keepSteps(id: string, history: History, changed: number): Promise<void> {
  await set(id, { format: DRAFT_FORMAT, ...historyToKeep(history, changed) }, store())
}

/** Forgets the steps of a draft, or of all. */
export async function forgetSteps(id?: string): Promise<void> {
  await (id === undefined ? clear(store()) : del(id, store()))
}
