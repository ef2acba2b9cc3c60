import { expect, test } from 'vitest'
import { fullStops } from '../../../src/compiler/rules/full-stops.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(fullStops)).toBe('')
})

test('texts of every kind without one', () => {
  expect(
    told(
      fullStops,
      ['models/acme.yaml', 'anvils.,', 'anvils,'],
      ['models/acme.yaml', 'about people.,', 'about people,'],
      ['models/acme.yaml', 'done alone.', 'done alone'],
      ['models/acme.yaml', 'answer: One team.', 'answer: One team'],
      ['models/acme.yaml', 'text: A tech lead leads one team.', 'text: "A tech lead leads one team"'],
    ),
  ).toBe(`content/models/acme.yaml:5:21 (full-stops)  no full stop at the end: "of one team that forges anvils"
  Texts are sentences; without it they run into the next when read aloud.
  Type a full stop at the end.  \`npm run fix\` changes it.

content/models/acme.yaml:16:34 (full-stops)  no full stop at the end: "er page says less about people"
  Texts are sentences; without it they run into the next when read aloud.
  Type a full stop at the end.  \`npm run fix\` changes it.

content/models/acme.yaml:22:64 (full-stops)  no full stop at the end: "Said that it was done alone"
  Texts are sentences; without it they run into the next when read aloud.
  Type a full stop at the end.  \`npm run fix\` changes it.

content/models/acme.yaml:27:13 (full-stops)  no full stop at the end: "One team"
  Texts are sentences; without it they run into the next when read aloud.
  Type a full stop at the end.  \`npm run fix\` changes it.

content/models/acme.yaml:51:11 (full-stops)  no full stop at the end: "A tech lead leads one team"
  Texts are sentences; without it they run into the next when read aloud.
  Type a full stop at the end.  \`npm run fix\` changes it.`)
})

test('passes: a full stop inside quote marks', () => {
  expect(
    told(fullStops, ['models/acme.yaml', 'text: A tech lead leads one team.', 'text: A tech lead leads “one team.”']),
  ).toBe('')
})
