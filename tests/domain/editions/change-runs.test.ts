import { expect, test } from 'vitest'
import type { ChangeKind } from '../../../src/domain/editions/change-kinds.ts'
import { changeRuns, foldWords } from '../../../src/domain/editions/change-runs.ts'
import type { StatementChange } from '../../../src/domain/editions/changes.ts'
import { ACME } from '../../fixtures/acme-and-zenith.ts'
import { cited } from '../../fixtures/invented-writing.ts'

const [ONE_TEAM] = ACME.statements
if (!ONE_TEAM) throw new Error('Acme has statements.')

const of = (kind: ChangeKind, count: number): StatementChange[] =>
  Array.from({ length: count }, (_, place) => {
    const said = { ...ONE_TEAM, cite: cited('Duties', 10 + place, 'one team') }
    if (kind === 'new') return { kind, after: said }
    return kind === 'dropped' ? { kind, before: said } : { kind, before: said, after: said }
  })
const told = (...args: Parameters<typeof changeRuns>) =>
  changeRuns(...args).map(({ kind, shown, folded }) => `${kind} ${shown.length}+${folded.length}`)

test('from four in a run three are shown and the rest is folded, but never what has two sides', () => {
  expect(told([...of('dropped', 3), ...of('new', 4), ...of('reworded', 9), ...of('kept', 2)], 'changes')).toEqual([
    ...['reworded 9+0', 'new 3+1', 'dropped 3+0'],
  ])
  expect(told(of('dropped', 8), 'changes')).toEqual(['dropped 3+5'])
})

test('who asks for one kind gets all of it', () => {
  expect(told([...of('dropped', 8), ...of('new', 1)], 'dropped')).toEqual(['dropped 8+0'])
  expect(told(of('dropped', 8), 'kept')).toEqual([])
})

test('a fold says how many and on which lines', () => {
  const [dropped] = changeRuns(of('dropped', 8), 'changes')
  const [added] = changeRuns(of('new', 4), 'changes')
  if (!dropped || !added) throw new Error('Both are shown.')
  expect([foldWords(dropped), foldWords(added)]).toEqual(['Five more dropped, lines 13 to 17', 'One more new, line 13'])
})
