import { resolve } from 'node:path'
import { compileContent } from '../../../src/compiler/compile.ts'
import { formatFaults } from '../../../src/compiler/fault.ts'
import type { Dataset } from '../../../src/domain/dataset.ts'

const CONTENT = resolve(import.meta.dirname, '../../../content')

/** The content as it is published. Throws with its faults, as `npm run content:check` prints them. */
export function realContent(): Dataset {
  const result = compileContent(CONTENT)
  if (!result.ok) throw new Error(`The content has faults:\n${formatFaults(result.faults)}`)
  return result.dataset
}

/** The organisations that tests count by hand. One that is added changes no count: its entry needs no test of others changed. */
const COUNTED = [
  ...['37signals', 'brax', 'civicactions', 'dxw', 'general-guide', 'govuk', 'kubernetes', 'loadsmart'],
  ...['mid-size-company', 'nhs-dpsp', 'soundcloud', 'sourcegraph', 'va-caseflow'],
]

/** The content of the thirteen organisations that tests count by hand, with their editions. */
export function countedContent(): Dataset {
  const { models, editions, ...rest } = realContent()
  return {
    ...rest,
    models: models.filter(({ id }) => COUNTED.includes(id)),
    editions: editions.filter(({ edition }) => edition && COUNTED.includes(edition.of)),
  }
}
