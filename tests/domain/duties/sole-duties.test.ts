import { expect, it } from 'vitest'
import { soleDuties } from '../../../src/domain/duties/sole-duties.ts'
import { modelId } from '../../fixtures/ids.ts'
import { modelSaying, saying } from '../support/placed-duties.ts'

it('the duties that one model alone places, whoever it gives them to, each once', () => {
  const sole = soleDuties([
    modelSaying(
      'acme',
      saying('a', 'hire', { stance: 'does-not' }),
      saying('b', 'review-code'),
      saying('c', 'hire', { stance: 'other-role', instead: 'engineering-manager' }),
    ),
    modelSaying('zenith', saying('a', 'review-code', { stance: 'shared' })),
  ])
  expect(sole.get(modelId('acme'))).toEqual(['hire'])
  expect(sole.get(modelId('zenith'))).toEqual([])
})

it('an anecdote places nothing, nor does a fact; both duties of a statement count', () => {
  const sole = soleDuties([
    modelSaying('acme', saying('a', 'hire'), saying('b', 'set-pay', { duty: ['set-pay', 'set-standards'] })),
    modelSaying(
      'zenith',
      saying('a', 'hire', { status: 'anecdote' }),
      saying('b', 'set-pay', { stance: 'states' }),
      saying('c', 'review-code', { status: 'example' }),
    ),
  ])
  expect(sole.get(modelId('acme'))).toEqual(['hire', 'set-pay', 'set-standards'])
  expect(sole.get(modelId('zenith'))).toEqual([])
})
