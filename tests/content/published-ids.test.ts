import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { unlistedIds } from '../../src/compiler/commands/freeze.ts'
import { realContent } from './support/real-content.ts'

const LIST = resolve(import.meta.dirname, '../../content/published-ids.yaml')

// That each listed id is there or redirected is a rule of the compiler. A list that was emptied would hold it idle.
test('the list of published ids holds the models and statements the atlas began with', () => {
  const listed = parse(readFileSync(LIST, 'utf8'))
  const began = ['brax', 'general-guide', 'loadsmart', 'mid-size-company', 'soundcloud']
  expect(Object.keys(listed.models)).toEqual(expect.arrayContaining(began))
  const open = unlistedIds(realContent(), listed).filter((path) =>
    began.some((id) => `${path}/`.startsWith(`/models/${id}/`)),
  )
  expect(open, 'Write them down: npm run content:freeze').toEqual([])
})
