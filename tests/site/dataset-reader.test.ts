import { expect, it } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME, DATASET, INDEX } from '../fixtures/acme-and-zenith.ts'

const { signal } = new AbortController()

it('reads the index and each model', async () => {
  const reader = datasetReader(DATASET)
  expect(await reader.index(signal)).toEqual(INDEX)
  expect(await reader.model(ACME.id, signal)).toBe(ACME)
})

it.each(['nobody', 'constructor', '__proto__'])('says that a model is missing, as a server would: %s', async (id) => {
  await expect(datasetReader(DATASET).model(id as never, signal)).rejects.toMatchObject({
    name: 'DataProblem',
    kind: 'missing',
    message: `The dataset has no model “${id}”.`,
  })
})
