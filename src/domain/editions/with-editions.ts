import type { ModelSummary } from '../model.ts'
import { modelsNamed } from '../name-filter.ts'
import { capitalised, inWords } from '../words.ts'
import { editionLabel } from './edition-names.ts'
import { editionsOf, organisationOf } from './editions.ts'

/** A model in a list in which other editions stand below their organisation. */
export interface Listed {
  model: ModelSummary
  /** What tells it from the other editions of its organisation, “2021”; undefined where it is the only one. */
  label: string | undefined
  /** Whether its organisation counts by another edition: that one stands above it. */
  isOther: boolean
}

/** Models and, below each, the other editions of its organisation, the earliest first. */
export function withEditions(models: readonly ModelSummary[], editions: readonly ModelSummary[]): Listed[] {
  return models.flatMap((model) => {
    const others = editions.filter((each) => organisationOf(each) === organisationOf(model))
    const all = editionsOf([model, ...others], model.id)
    return [model, ...all.filter((each) => each !== model)].map((each) => ({
      model: each,
      label: all.length > 1 ? editionLabel(each, all) : undefined,
      isOther: each !== model,
    }))
  })
}

/** Those whose model is meant by what was typed: a year finds the editions of that year. */
export function listedNamed(listed: readonly Listed[], typed: string): Listed[] {
  const named = new Set(
    modelsNamed(
      listed.map(({ model }) => model),
      typed,
    ),
  )
  return listed.filter(({ model }) => named.has(model))
}

/** Of how many organisations several editions are here: “Three of them are here in two editions.” Undefined where of none. */
export function severalInProse(models: readonly ModelSummary[], editions: readonly ModelSummary[]): string | undefined {
  const counts = models.map((model) => withEditions([model], editions).length).filter((count) => count > 1)
  const [most] = counts.sort((a, b) => b - a)
  if (most === undefined) return undefined
  const upTo = counts.every((count) => count === most) ? '' : 'up to '
  const who = counts.length === 1 ? 'One of them is' : `${capitalised(inWords(counts.length))} of them are`
  return `${who} here in ${upTo}${inWords(most)} editions.`
}
