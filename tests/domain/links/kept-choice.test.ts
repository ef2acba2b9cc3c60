import { describe, expect, it } from 'vitest'
import { chosenWith, keptChoice } from '../../../src/domain/links/kept-choice.ts'
import type { ModelId } from '../../../src/domain/model.ts'

const ids = (...names: string[]) => names as ModelId[]

describe('what was kept of a choice', () => {
  it.each([
    ['two', ['acme', 'zenith'], ['acme', 'zenith']],
    ['none at all, which is a choice', [], []],
    ['one twice', ['acme', 'acme', 'zenith'], ['acme', 'zenith']],
    ['some that are no ids', ['acme', 7, '<b>', null, { id: 'zenith' }, 'Zenith', 'on'], ['acme']],
    ['more than fit', ['a', 'b', 'c', 'd', 'e', 'f'], ['a', 'b', 'c', 'd', 'e']],
  ])('is %s', (_, kept, chosen) => {
    expect(keptChoice(kept, 5)).toEqual(chosen)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'acme'],
    ['a number', 5],
    ['what looks like a list', { 0: 'acme', length: 1 }],
    ['a list without one id', [7, '', '../acme']],
  ])('is no choice where it is %s', (_, kept) => {
    expect(keptChoice(kept, 5)).toBeUndefined()
  })
})

describe('a choice', () => {
  it('takes one in at its end, once, and lets it go', () => {
    expect(chosenWith(ids('acme', 'zenith'), 'corvid' as ModelId, true)).toEqual(['acme', 'zenith', 'corvid'])
    expect(chosenWith(ids('acme', 'zenith'), 'acme' as ModelId, true)).toEqual(['zenith', 'acme'])
    expect(chosenWith(ids('acme', 'zenith'), 'acme' as ModelId, false)).toEqual(['zenith'])
  })

  it('takes five and no sixth', () => {
    expect(chosenWith(ids('a', 'b', 'c', 'd', 'e'), 'f' as ModelId, true)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})
