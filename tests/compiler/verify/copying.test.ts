import { expect, test } from 'vitest'
import { formatFaults } from '../../../src/compiler/fault.ts'
import { copyingFaults, passagesOf } from '../../../src/compiler/verify/content-passages.ts'
import { copiedRuns, runsOf } from '../../../src/compiler/verify/copying.ts'
import { readDocument } from '../../../src/compiler/verify/document.ts'

const DOCUMENT = readDocument(`# Acme

At Acme the tech lead waters the
[office](rooms.md) plants on every second Thursday, “rain or shine”, and doesn’t mind.
`)
const RUNS = runsOf([{ name: 'acme.md', document: DOCUMENT }])
const told = (path: string, text: string) => {
  const file = { path, text }
  return formatFaults(copyingFaults(file, passagesOf(file), RUNS))
}

test('eight words in a row are copied, seven are not', () => {
  expect(copiedRuns('the tech lead waters the office plants', RUNS)).toEqual([])
  expect(copiedRuns('the tech lead waters the office plants on', RUNS)).toHaveLength(1)
})

test('a copied stretch is told once, as long as it goes, with the lines it comes from', () => {
  expect(
    told('content/README.md', '# Adding\n\nSay: the tech lead waters the office plants on every second Friday.\n'),
  ).toBe(
    `content/README.md:3:6  10 words in a row are those of acme.md, lines 3 to 4: "the tech lead waters the office plants on every second"
  The documents stay their authors’: content is in our own words, so no eight words in a row may be theirs.
  Say it another way, or shorter.`,
  )
})

test('capitals, punctuation, markup and quote marks hide nothing', () => {
  expect(copiedRuns('Waters *the* “office” PLANTS – on every second THURSDAY: rain', RUNS)).toHaveLength(1)
  expect(copiedRuns("second thursday 'rain or shine' and doesn't mind", RUNS)).toHaveLength(1)
})

test('an address in the content is not counted', () => {
  expect(
    copiedRuns('the tech lead waters https://example.org/the-office/plants-on-every-second-thursday', RUNS),
  ).toEqual([])
})

test('every text of a model is looked at, and its comments', () => {
  const model = `# At Acme the tech lead waters
# the office plants, we read.
answers:
  care:
    when: >-
      the tech lead waters
      the office plants on Mondays
    answer: 'On every second Thursday, rain or shine, and doesn''t mind'
path:
  - label: |
      # the tech lead waters the office plants on Mondays
`
  const faults = told('content/models/acme.yaml', model)
  expect(faults.match(/^content\S+/gm)).toEqual([
    'content/models/acme.yaml:1:3',
    'content/models/acme.yaml:5:11',
    'content/models/acme.yaml:8:13',
    'content/models/acme.yaml:10:12',
  ])
})

test.each(['title', 'author', 'section', 'url', 'lineUrl'])('%s is a name and may be the document’s', (field) => {
  const line = (name: string) => `${name}: the tech lead waters the office plants on every second\n`
  expect(told('content/models/acme.yaml', line(field))).toBe('')
  expect(told('content/models/acme.yaml', line('text'))).not.toBe('')
})
