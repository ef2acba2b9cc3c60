import { readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ALL_RULES } from '../../src/compiler/all-rules.ts'

const namesIn = (folder: string, ending: string) =>
  readdirSync(resolve(import.meta.dirname, folder)).map((file) => basename(file, ending))
const RULES = namesIn('../../src/compiler/rules', '.ts')

test('every file of rules/ is a rule that content is held against, and has a test', () => {
  expect(ALL_RULES.map(({ name }) => name)).toEqual(RULES.toSorted())
  expect(namesIn('rules', '.test.ts').toSorted()).toEqual(RULES.toSorted())
})

test.each(RULES)('the rule in rules/%s.ts has the name of its file, by which a message leads there', async (name) => {
  const rules = Object.values(await import(`../../src/compiler/rules/${name}.ts`)).filter(
    (exported) => typeof exported === 'object',
  )
  expect(rules).toEqual([expect.objectContaining({ name })])
})
