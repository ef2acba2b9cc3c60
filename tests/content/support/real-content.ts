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
