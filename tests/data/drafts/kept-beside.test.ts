import { beforeEach, expect, it, vi } from 'vitest'
import { keepBeside, keptBeside } from '../../../src/data/drafts/kept-beside.ts'
import type { ModelId } from '../../../src/domain/model.ts'

const KNOWN = ['acme', 'brook', 'cedar', 'dune', 'ember', 'zenith'].map((id) => ({ id: id as ModelId }))
const ids = (...names: string[]) => names as ModelId[]

beforeEach(() => sessionStorage.clear())

it('keeps for each draft beside whom it stood, in that order', () => {
  keepBeside('one', ids('zenith', 'acme'))
  keepBeside('other', ids('brook'))
  expect(keptBeside('one', KNOWN)).toEqual(['zenith', 'acme'])
  expect(keptBeside('other', KNOWN)).toEqual(['brook'])
  expect(keptBeside('new', KNOWN)).toEqual([])
})

it('leaves out without a word who is not there, who is named twice, and who has no room', () => {
  keepBeside('one', ids('zenit', 'zenith', '<b>', '', 'zenith', 'acme', 'brook', 'cedar', 'dune'))
  expect(keptBeside('one', KNOWN)).toEqual(['zenith', 'acme', 'brook', 'cedar'])
})

it('keeps nothing where the tab may not, and says nothing of it', () => {
  const blocked = () => {
    throw new Error('blocked')
  }
  vi.stubGlobal('sessionStorage', { setItem: blocked, getItem: blocked })
  keepBeside('one', ids('acme'))
  expect(keptBeside('one', KNOWN)).toEqual([])
  vi.unstubAllGlobals()
})
