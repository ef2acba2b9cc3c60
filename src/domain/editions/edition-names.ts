import { dateInWords } from '../citation.ts'
import type { ModelSummary } from '../model.ts'
import type { Edition } from './editions.ts'

/** The month and year of a date: “June 2022”; the year alone where no more is known. */
export function monthInWords(version: string): string {
  return dateInWords(version.split('-').slice(0, 2).join('-'))
}

/** What an edition is called beside others of its organisation: its year, or its month too where they are of one year: “2022”. */
export function editionLabel({ id, version }: Edition, editions: readonly Edition[]): string {
  const [year = version] = version.split('-')
  const isAlone = editions.every((other) => other.id === id || other.version.split('-')[0] !== year)
  return isAlone ? year : monthInWords(version)
}

/** What a model is called. */
type Names = Pick<ModelSummary, 'name' | 'shortName' | 'inProse'>

/** The names of an edition that does not count for its organisation: with its date, so that no two models have one name. */
export function datedNames({ name, shortName, inProse }: Names, label: string): Names {
  return { name: `${name} ${label}`, shortName: `${shortName} ${label}`, inProse: `${inProse} in ${label}` }
}
