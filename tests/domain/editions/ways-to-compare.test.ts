import { expect, it } from 'vitest'
import { waysToCompare } from '../../../src/domain/editions/ways-to-compare.ts'
import { ACME, INDEX } from '../../fixtures/acme-and-zenith.ts'
import { modelId } from '../../fixtures/ids.ts'

it('the first models but itself, each with how far apart the two are', () => {
  expect(waysToCompare(INDEX, ACME.id)).toEqual(
    expect.arrayContaining([{ id: 'corvid', name: 'The Corvid guide', apart: 'Differ on 2 of 6 themes, agree on 1' }]),
  )
  expect(waysToCompare(INDEX, ACME.id).map(({ id }) => id)).not.toContain(ACME.id)
})

it('an edition is not set against its own organisation', () => {
  const [own] = INDEX.models.filter(({ id }) => id === ACME.id)
  if (!own) throw new Error('Acme is in the index.')
  const later = { ...own, id: modelId('acme-2026'), edition: { of: ACME.id } }
  expect(waysToCompare({ ...INDEX, editions: [later] }, later.id).map(({ id }) => id)).not.toContain(ACME.id)
})

it('what is not in the index leads nowhere', () => {
  expect(waysToCompare(INDEX, modelId('nobody'))).toEqual([])
})
