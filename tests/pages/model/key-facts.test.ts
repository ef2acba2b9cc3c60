import { describe, expect, it } from 'vitest'
import type { RoleModel, Theme } from '../../../src/domain/model.ts'
import { keyFacts } from '../../../src/pages/model/key-facts.ts'

const themes = [
  { id: 'kind-of-role', values: [{ id: 'engineer', label: 'An engineer first' }] },
  { id: 'formal-standing', values: [{ id: 'established', label: 'An established role' }] },
  { id: 'scope' },
  { id: 'quality' },
  { id: 'career-path' },
] as unknown as Theme[]

function model(fields: object): RoleModel {
  return { answers: {}, statements: [], path: { from: [], to: [], handover: [] }, ...fields } as unknown as RoleModel
}

describe('keyFacts', () => {
  it('stands for the facts whose themes there are, in a fixed order', () => {
    expect(keyFacts(model({}), { themes }).map(({ label }) => label)).toEqual([
      'Kind of role',
      'Formal position',
      'Scope',
      'Career path',
    ])
  })

  it('is the label of a stated value, and nothing short for any other answer', () => {
    const answers = {
      'kind-of-role': { stance: 'states', value: 'engineer', answer: 'An engineer.', statements: ['first'] },
      'formal-standing': { stance: 'does-not', answer: 'No position.', statements: ['first'] },
      scope: { stance: 'states', answer: 'One forge.', statements: ['first'] },
    }
    expect(keyFacts(model({ answers }), { themes }).map(({ short }) => short)).toEqual([
      ['An engineer first'],
      undefined,
      undefined,
      undefined,
    ])
  })

  it('rests on the statements of the answer, in its order', () => {
    const answers = { scope: { stance: 'states', answer: 'One forge.', statements: ['second', 'first'] } }
    const statements = [{ id: 'first' }, { id: 'second' }, { id: 'third' }]
    const scope = keyFacts(model({ answers, statements }), { themes })[2]
    expect(scope?.statements.map(({ id }) => id)).toEqual(['second', 'first'])
  })

  it('says where the career leads where the path does', () => {
    const path = {
      from: [],
      to: [
        { label: 'Architect', statement: 'a' },
        { label: 'Manager', statement: 'b' },
      ],
      handover: [],
    }
    const fact = keyFacts(model({ path, statements: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }), { themes }).at(-1)
    expect(fact).toMatchObject({ label: 'Leads to', short: ['Architect', 'Manager'] })
    expect(fact?.statements.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
