import { expect, it } from 'vitest'
import { modelsNamed, plainText } from '../../src/domain/name-filter.ts'
import { INDEX } from '../fixtures/acme-and-zenith.ts'

const found = (typed: string) => modelsNamed(INDEX.models, typed).map(({ id }) => id)

it('takes capitals, accents and white space away', () => {
  expect(plainText('  Ångström\n  CAFÉ ')).toBe('angstrom cafe')
})

it('finds by name, byline and id, by any part of a word', () => {
  expect(found('anvil')).toEqual(['acme'])
  expect(found('quill')).toEqual(['zenith'])
  expect(found('small-st')).toEqual(['small-studio'])
})

it('wants every word, in any order, however accented', () => {
  expect(found('GUÍDE corv')).toEqual(['corvid'])
  expect(found('guide zenith')).toEqual([])
})

it('leaves all where nothing was typed', () => {
  expect(found('  ')).toEqual(['acme', 'corvid', 'small-studio', 'zenith'])
})
