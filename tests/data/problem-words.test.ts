// @vitest-environment node
import { expect, it } from 'vitest'
import { DataProblem } from '../../src/data/data-problem.ts'
import { problemInWords } from '../../src/data/problem-words.ts'

it.each([
  ['unreachable', /connection dropped/],
  ['slow', /took too long/],
  ['missing', /reload the page/],
  ['gone', /reload the page/],
  ['replaced', /sign in/],
  ['refused', /answered with an error/],
  ['malformed', /could not be read/],
] as const)('says in words what a problem of the kind “%s” means, and none of the machine’s', (kind, words) => {
  const told = problemInWords(new DataProblem(kind, 'GET /data/v1/index.json -> 0x80004005'))
  expect(told).toMatch(words)
  expect(told).not.toContain('/data')
  expect(told).toMatch(/^[A-Z][^!]*\.$/)
})

it.each([new TypeError('x is undefined'), 'a text', null, undefined])('takes the blame for a bug: %s', (error) => {
  expect(problemInWords(error)).toContain('on our side')
})
