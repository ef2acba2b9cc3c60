import { expect, test } from 'vitest'
import { parseContent } from '../../src/compiler/parse.ts'
import { publishModels } from '../../src/compiler/publish-models.ts'
import type { ModelId, Vocabulary } from '../../src/domain/model.ts'
import { modelId } from '../fixtures/ids.ts'
import { filesWithEdition } from './support/fixture.ts'

const { content } = parseContent(filesWithEdition())
const authored = content.models.flatMap(({ whole }) => whole ?? [])
const { areas = [], themes = [] } = content.themes.whole ?? {}
const vocabulary: Vocabulary = { areas, themes, roles: content.roles.whole?.roles ?? [] }
const lists = (counting: ModelId[]) => {
  const { models, editions } = publishModels(authored, counting, vocabulary)
  return [models, editions].map((list) =>
    list.map(({ id, name, shortName, inProse }) => [id, name, shortName, inProse]),
  )
}

test('an organisation counts once, by the model that its editions name; they carry their date', () => {
  expect(lists([])).toEqual([
    [
      ['acme', 'Acme Anvils', 'Acme', 'Acme Anvils'],
      ['zenith', 'Zenith', 'Zenith', 'Zenith'],
    ],
    [['acme-2026', 'Acme Anvils 2026', 'Acme 2026', 'Acme Anvils in 2026']],
  ])
})

test('another edition counts where the atlas says so', () => {
  expect(lists([modelId('acme-2026')])).toEqual([
    [
      ['acme-2026', 'Acme Anvils', 'Acme', 'Acme Anvils'],
      ['zenith', 'Zenith', 'Zenith', 'Zenith'],
    ],
    [['acme', 'Acme Anvils 2025', 'Acme 2025', 'Acme Anvils in 2025']],
  ])
})

test('which edition it is, and what its statements were, is published', () => {
  const [edition] = publishModels(authored, [], vocabulary).editions
  expect(edition?.edition).toEqual({ of: 'acme' })
  expect(edition?.editions).toEqual([
    { id: 'acme', version: '2025-03' },
    { id: 'acme-2026', version: '2026-02', edition: { of: 'acme' } },
  ])
  expect(publishModels(authored, [], vocabulary).models.map(({ editions }) => editions?.length)).toEqual([2, undefined])
  expect(edition?.statements.map(({ id, was }) => [id, was])).toContainEqual(['no-pay', 'no-pay'])
})
