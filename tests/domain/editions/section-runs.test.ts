import { describe, expect, test } from 'vitest'
import { changesBetween, type StatementChange } from '../../../src/domain/editions/changes.ts'
import { changedRuns, sectionRuns, sectionZones } from '../../../src/domain/editions/section-runs.ts'
import type { Statement } from '../../../src/domain/model.ts'
import { ACME } from '../../fixtures/acme-and-zenith.ts'
import { ACME_LATER } from '../../fixtures/acme-later.ts'
import { statementId } from '../../fixtures/ids.ts'
import { VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { cited } from '../../fixtures/invented-writing.ts'

const { statements } = changesBetween(ACME, ACME_LATER, VOCABULARY.themes)
const [ONE_TEAM] = ACME.statements
if (!ONE_TEAM) throw new Error('Acme has statements.')

/** A section of statements of these kinds, on lines of their own from `from` on. */
const section = (heading: string, from: number, kinds: readonly StatementChange['kind'][]): StatementChange[] =>
  kinds.map((kind, place) => {
    const line = from + place
    const said: Statement = { ...ONE_TEAM, id: statementId(`line-${line}`), cite: cited(heading, line, `of ${line}`) }
    if (kind === 'new') return { kind, after: said }
    return kind === 'dropped' ? { kind, before: said } : { kind, before: said, after: said }
  })

describe('statements in runs of one section', () => {
  test('have its lines before; other capitals make no other section', () => {
    const runs = sectionRuns(statements).map(({ label, statements }) => `${label}: ${statements.length}`)
    expect(runs).toEqual(['Introduction, lines 3 to 5: 3', 'Duties, lines 9 to 21: 3', 'People, lines 22 to 26: 3'])
    const [first, ...others] = statements
    const [cite] = first?.before?.cite ?? []
    if (!first?.before || !cite) throw new Error('The first is kept.')
    const loud = { ...first, before: { ...first.before, cite: [{ ...cite, section: 'INTRODUCTION' }] } }
    expect(sectionRuns([loud, ...others] as typeof statements)).toHaveLength(3)
  })

  test('are called by the heading without its remark', () => {
    const [run] = sectionRuns(section('People (if any)', 8, ['kept']))
    expect([run?.heading, run?.label]).toEqual(['People', 'People, line 8'])
  })
})

test('changes that follow each other in a section are named by what they come to, with the room up to the next', () => {
  const sections = sectionRuns([
    ...section('Duties', 1, ['kept', 'reworded', 'dropped', 'kept', 'new']),
    ...section('People', 10, ['dropped', 'dropped']),
    ...section('Time', 20, ['new', 'new']),
    ...section('Pay', 30, ['dropped']),
    ...section('Success', 40, ['reworded', 'reworded', 'kept']),
  ])
  expect(changedRuns(sections).map(({ names, room }) => `${names.join(' | ')} ${room}`)).toEqual([
    'Lines 2 to 3: 1 dropped, 1 reworded | Lines 2 to 3 3',
    'Line 5: 1 new | Line 5 1',
    'The section went 2',
    'The section came 2',
    'Line 30: 1 dropped | Line 30 1',
    'Lines 40 to 41: 2 reworded | Lines 40 to 41 3',
  ])
})

test('sections stand in zones of so many statements at least, which say what changed', () => {
  const sections = sectionRuns([
    ...section('Duties', 1, ['kept', 'kept']),
    ...section('People', 10, ['dropped', 'reworded']),
    ...section('Time', 20, ['kept', 'kept', 'kept']),
    ...section('Pay', 30, ['new']),
  ])
  expect(sectionZones(sections, 3).map(({ label }) => label)).toEqual([
    'Duties, lines 1 to 2; People, lines 10 to 11: 1 dropped, 1 reworded',
    'Time, lines 20 to 22; Pay, line 30: 1 new',
  ])
  expect(sectionZones(sections, 1).map(({ label }) => label)[0]).toBe('Duties, lines 1 to 2: nothing changed')
  expect(sectionZones(sections, 20)).toHaveLength(1)
})
