import { basename } from 'node:path'
import { nearest } from '../../domain/similarity.ts'
import { checkContent } from '../compile.ts'
import type { Content } from '../content.ts'
import { type Fault, formatFaults } from '../fault.ts'
import type { Report } from './report.ts'

export interface CheckArguments {
  contentDir: string
  /** One model's id, to be told only of its faults and of those in the files all models share. */
  id?: string | undefined
  /** Milliseconds since any start. */
  now: () => number
}

/** Holds content against all rules: every fault at once, or one line that says there is none. */
export function runCheck({ contentDir, id, now }: CheckArguments): Report {
  const start = now()
  const { content, faults } = checkContent(contentDir)
  const took = `${Math.round(now() - start)} ms`
  if (id === undefined) return told(faults, `${counted(content.models)}, no faults in ${took}`)

  const model = content.models.find(({ path }) => basename(path, '.yaml') === id)
  if (!model) return unknownModel(id, content)
  const others = new Set(content.models.filter((other) => other !== model).map(({ path }) => path))
  const own = faults.filter(({ file }) => !others.has(file))
  const report = told(own, `${id}: ${counted([model])}, no faults in ${took}`)
  const elsewhere = faults.length - own.length
  if (elsewhere > 0)
    report.lines.push('', `Other models have ${faultCount(elsewhere)}; \`npm run content:check\` tells them.`)
  return report
}

function told(faults: readonly Fault[], otherwise: string): Report {
  if (faults.length === 0) return { lines: [otherwise], failed: false }
  const fixable = faults.some(({ edit }) => edit) ? '; `npm run fix` changes what says so' : ''
  return { lines: [formatFaults(faults), '', `${faultCount(faults.length)}${fixable}`], failed: true }
}

function counted(models: Content['models']): string {
  const statements = models.reduce((sum, { draft }) => sum + (draft.statements?.length ?? 0), 0)
  return `${plural(models.length, 'model')}, ${plural(statements, 'statement')}`
}

function faultCount(count: number): string {
  return plural(count, 'fault')
}

function plural(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

function unknownModel(id: string, { models }: Content): Report {
  const ids = models.map(({ path }) => basename(path, '.yaml'))
  const meant = nearest(id, ids)
  return {
    lines: [
      `There is no model "${id}".`,
      '  A model is checked by its id, the name of its file in content/models.',
      meant
        ? `  Did you mean "${meant}"?`
        : `  The models are ${ids.join(', ')}. \`npm run content:new ${id}\` begins a new one.`,
    ],
    failed: true,
  }
}
