import type { CitedModel } from './cited-model.ts'
import type { Coverage } from './coverage.ts'

/** What was held against the documents, in numbers. */
export interface Tally {
  models: number
  statements: number
  citations: number
  cited: number
  uncited: number
  missed: number
}

/** Nothing counted yet. */
export function emptyTally(): Tally {
  return { models: 0, statements: 0, citations: 0, cited: 0, uncited: 0, missed: 0 }
}

/** Adds a model that was held against its document. Without the document (no coverage) it does not count. */
export function tally(counts: Tally, model: CitedModel, coverage: Coverage | undefined): void {
  if (!coverage) return
  counts.models += 1
  counts.statements += model.statements
  counts.citations += model.citations.length
  counts.cited += coverage.cited
  counts.uncited += coverage.uncited
  counts.missed += coverage.missed
}

const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

/** The last lines of the report: what was verified, how its sentences fare, how many faults stand above. */
export function summary(counts: Tally, models: number, faults: number): string[] {
  const { cited, uncited, missed } = counts
  const sentences = cited + uncited + missed
  const held = counts.models === models ? counted(models, 'model') : `${counts.models} of ${counted(models, 'model')}`
  return [
    `Verified ${held}: ${counted(counts.statements, 'statement')}, ${counted(counts.citations, 'citation')}.`,
    `${counted(sentences, 'sentence or bullet', 'sentences and bullets')}: ${cited} cited, ${uncited} uncited with a reason, ${missed} missed.`,
    faults === 0 ? 'No faults.' : `${counted(faults, 'fault')}.`,
  ]
}
