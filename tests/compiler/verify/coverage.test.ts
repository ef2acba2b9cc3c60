import { expect, test } from 'vitest'
import { ACME_CITATIONS, ACME_DOCUMENT, told } from './acme.ts'

const without = (phrase: string) => ACME_CITATIONS.filter((citation) => !citation.includes(phrase))
const introduction = (lines: string, phrase: string) => `section: Introduction, lines: ${lines}, phrase: ${phrase}`

test('a bullet that no statement cites', () => {
  expect(told(ACME_DOCUMENT, { statements: without('build green') })).toBe(
    `content/models/acme.yaml:6:5  no statement cites line 8: "Keep the build green at all …"
  Every sentence and bullet of the document is either a statement or left out for a reason that stands in the file.
  Write a statement with lines: 8 and a phrase of this sentence, or add { lines: 8, why: … } to source.uncited.`,
  )
})

test('the fault stands at the statement after which the missing one belongs', () => {
  expect(told(ACME_DOCUMENT, { statements: without('release notes') })).toMatch(/^content\/models\/acme.yaml:7:5 /)
  expect(told(ACME_DOCUMENT, { statements: without('page for newcomers') })).toMatch(/^content\/models\/acme.yaml:6:3 /)
})

test('a second sentence on a line needs a phrase of its own', () => {
  expect(told(ACME_DOCUMENT, { statements: without('within an hour') })).toContain(
    'no statement cites line 13: "Close it within an hour."',
  )
})

test('a phrase of a heading or across two sentences covers neither', () => {
  expect(told('Open the round. Close it soon.\n', { statements: [introduction('1', 'round. Close it')] })).toMatch(
    /no statement cites line 1: "Close it soon\."[\s\S]*no statement cites line 1: "Open the round\."/,
  )
})

test('the same words cited on other lines cover nothing', () => {
  const document = 'Share what you know.\n\nAlways share what you know.\n'
  expect(told(document, { statements: [introduction('1', 'what you know')] })).toContain(
    'no statement cites line 3: "Always share what you know."',
  )
})

test('an exception covers the sentences of its lines', () => {
  expect(told(ACME_DOCUMENT, { statements: without('build green'), uncited: ['lines: 8, why: An example'] })).toBe('')
})

test('an exception whose sentences are all cited', () => {
  expect(told(ACME_DOCUMENT, { uncited: ['lines: [8, 9], why: An example'] })).toBe(
    `content/models/acme.yaml:5:16  unnecessary exception for lines 8 to 9
  Statements cite every sentence there. An exception left behind would excuse what is written there later.
  Delete this entry of source.uncited, or correct its lines.`,
  )
})

test.each([1, 6, 7, 40])('an exception for line %i, where no content stands', (line) => {
  expect(told(ACME_DOCUMENT, { uncited: [`lines: ${line}, why: Nothing`] })).toBe(
    `content/models/acme.yaml:5:16  unnecessary exception for line ${line}
  There is no sentence or bullet there: headings, rules, link definitions and markup need no exception.
  Delete this entry of source.uncited, or correct its lines.`,
  )
})

const WRAPPED = 'Acme tech leads run\nthe Monday round for\nthe whole of their team.\n'

test('a sentence over several lines is covered by a citation of all of them', () => {
  expect(told(WRAPPED, { statements: [introduction('[1, 3]', 'run the Monday round')] })).toBe('')
})

test('a citation of a part of a sentence says which lines to type', () => {
  expect(told(WRAPPED, { statements: [introduction('2', 'the Monday round')] })).toBe(
    `content/models/acme.yaml:6:43  line 2 holds only a part of the sentence "Acme tech leads run the Monday …"
  A reader who follows the citation should see the whole sentence.
  Type lines: [1, 3]`,
  )
})

test('an exception for a part of a sentence says which lines to type', () => {
  expect(
    told(`${WRAPPED}\nIt ends.\n`, { statements: [introduction('5', 'It ends')], uncited: ['lines: 2, why: A part'] }),
  ).toContain(
    `unnecessary exception for line 2
  It excuses nothing, because the sentence "Acme tech leads run the Monday …" stands on lines 1 to 3.
  Type lines: [1, 3]`,
  )
})
