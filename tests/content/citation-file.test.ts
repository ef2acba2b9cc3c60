import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const cited = parse(read('CITATION.cff'))
const { name, version, description } = JSON.parse(read('package.json'))

// What the schema of the Citation File Format 1.2.0 requires, and only keys that it has.
test('CITATION.cff has what its format requires', () => {
  expect(cited['cff-version']).toBe('1.2.0')
  expect(cited.message).toMatch(/\S/)
  expect(cited.authors).toEqual([{ name: expect.stringMatching(/\S/) }])
  expect(['software', 'dataset']).toContain(cited.type)
  const known = ['cff-version', 'message', 'title', 'abstract', 'type', 'version', 'license', 'authors']
  expect(Object.keys(cited).filter((key) => !known.includes(key))).toEqual([])
})

test('CITATION.cff says the same as package.json and LICENSE', () => {
  expect(cited.title.toLowerCase().replaceAll(' ', '-')).toBe(name)
  expect(cited.version).toBe(version)
  expect(cited.abstract).toBe(description)
  expect(read('LICENSE')).toContain(cited.authors[0].name)
})
