import { expect, it } from 'vitest'
import type { AcrossRow } from '../../../src/domain/duties/duties-slice.ts'
import { kindAcross, kindInColumns } from '../../../src/domain/duties/kind-across.ts'
import type { KindGroup } from '../../../src/domain/models-view.ts'
import { modelId } from '../../fixtures/ids.ts'

type Zones = Partial<Record<AcrossRow['zones'][number]['zone'], string>>

/** What those named say on rows, each of which names who stands in which zone; a plus is more than are named. */
function told(kind: KindGroup, own: string, rows: readonly Zones[]): string {
  const across = rows.map((zones) => ({
    zones: Object.entries(zones).map(([zone, ids]) => {
      const models = ids.split(' ').filter((id) => id !== '+')
      return { zone, count: ids.split(' ').length, models: models.map((id) => ({ id: modelId(id) })) }
    }),
  })) as unknown as AcrossRow[]
  return kindAcross(kind, new Set(own.split(' ').map(modelId)), across)
}

it.each<[KindGroup, string, Zones[], string]>([
  [
    'company',
    'a b c',
    [{ 'tech-lead': 'a', not: 'b' }, { mixed: 'a c' }, { 'tech-lead': 'a b c' }],
    'The three companies differ among themselves on 2 of these.',
  ],
  // Others differ from them, which is no difference among them; and one of them alone differs from nobody.
  ['agency', 'a b', [{ 'tech-lead': 'a b', not: 'x' }], 'The two agencies agree on the one of these that both place.'],
  ['agency', 'a b', [{ mixed: 'a' }, { 'tech-lead': 'x' }], 'None of these is placed by both agencies.'],
  [
    'public-body',
    'a b c',
    [{ 'tech-lead': 'a b' }, { shared: 'b c' }],
    'The three public bodies agree on all 2 of these that two or more of them place.',
  ],
  ['public-body', 'a b c', [{ 'tech-lead': 'a' }], 'None of these is placed by two of the public bodies.'],
  ['public-body', 'a b c', [{ 'tech-lead': 'x' }], 'None of the three public bodies places any of these.'],
  ['agency', 'a b', [], 'Neither of the two agencies places any of these.'],
  ['open-source', 'a', [{ 'tech-lead': 'a' }, { shared: 'x' }], 'The one open source project places 1 of these.'],
  ['open-source', 'a', [{ 'tech-lead': 'x' }], 'The one open source project places none of these.'],
  ['company', 'a b', [{ 'tech-lead': 'a +' }], 'The two companies are marked where a cell names them.'],
])('%s %s %o: %s', (kind, own, rows, sentence) => {
  expect(told(kind, own, rows)).toBe(sentence)
})

it.each<[KindGroup, string]>([
  ['company', 'Marked as “Companies”: Acme and Zenith.'],
  ['no-one', 'Marked as “No one organisation”: the guide.'],
  ['agency', 'None of these is of the kind “Agencies”.'],
])('which columns are marked: %s', (kind, sentence) => {
  const columns = [
    { inProse: 'Acme', kind: 'company' },
    { inProse: 'the guide', kind: 'guide' },
    { inProse: 'Zenith', kind: 'company' },
  ] as const
  expect(kindInColumns(kind, columns)).toBe(sentence)
})
