import { expect, it, vi } from 'vitest'
import type { AtlasReader } from '../../../src/data/atlas-reader.ts'
import { DataProblem } from '../../../src/data/data-problem.ts'
import { openReadingEngine } from '../../../src/data/reading/reading-engine.ts'
import { datasetReader } from '../../../src/site/dataset-reader.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { DELIVERY } from '../../fixtures/invented-vocabulary.ts'

const whole = datasetReader({ ...DATASET, phrases: { [DELIVERY.id]: ['You see the anvils off to their buyers.'] } })
const ASKED = { text: 'Buyers get their anvils.', places: [0], decided: [] }

function opened(change: Partial<AtlasReader> = {}) {
  const search = vi.fn(change.search ?? whole.search)
  const phrases = vi.fn(change.phrases ?? whole.phrases)
  const engine = openReadingEngine({ search, phrases }, DATASET.vocabulary, new AbortController().signal)
  return { engine, search, phrases }
}

it('fetches what it guesses by with the first suggestion, both files at once, and once', async () => {
  const { engine, search, phrases } = opened()
  await engine.ask('passages', { text: ASKED.text })
  await engine.ask('readIn', { pasted: ASKED.text })
  expect([search, phrases].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
  const first = engine.ask('suggestions', ASKED)
  expect([search, phrases].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  const [[{ theme } = { theme: undefined }] = []] = await first
  expect(theme).toBe(DELIVERY.id)
  await engine.ask('suggestions', { ...ASKED, text: 'Another text.' })
  expect([search, phrases].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})

it.each(['search', 'phrases'] as const)(
  'tells that %s did not come, and tries again when asked again',
  async (name) => {
    let isCut = true
    const { engine } = opened({
      [name]: async (signal: AbortSignal) => {
        if (isCut) throw new DataProblem('unreachable', 'The wire is cut.')
        return whole[name](signal)
      },
    })
    await expect(engine.ask('suggestions', ASKED)).rejects.toMatchObject({ kind: 'unreachable' })
    isCut = false
    await expect(engine.ask('suggestions', ASKED)).resolves.toHaveLength(1)
  },
)
