import { expect, test } from 'vitest'
import { ACME_CITATIONS, ACME_DOCUMENT, told } from './acme.ts'

/** Acme's citations with one more; it stands on line 11 of the model. */
const withCitation = (citation: string) => ({ statements: [...ACME_CITATIONS, citation] })

test('a model that agrees with its document has no faults', () => {
  expect(told(ACME_DOCUMENT)).toBe('')
})

test('another hash prints the one to type', () => {
  expect(
    told('Acme has tech leads.\n', {
      sha256: 'c0ffee',
      statements: ['section: Introduction, lines: 1, phrase: tech leads'],
    }),
  ).toBe(
    `content/models/acme.yaml:3:11  sha256 is not that of acme.md
  The document here is another version than the one the model was read from: words and lines may have changed.
  Read what changed, then type sha256: 39f242d54e07e5af837387afd7be4d82273a74d249158ceb3f12340eacde606f`,
  )
})

test('a section that is not the heading above the lines', () => {
  expect(told(ACME_DOCUMENT, withCitation('section: Dutys, lines: 8, phrase: green at all'))).toBe(
    `content/models/acme.yaml:11:22  section "Dutys" is not the heading above line 8
  The section tells a reader where to look when line numbers have moved.
  Did you mean section: Duties?`,
  )
  expect(told(ACME_DOCUMENT, withCitation('section: Meetings, lines: 4, phrase: Acme wrote this'))).toContain(
    'section "Meetings" is not the heading above line 4',
  )
  expect(told(ACME_DOCUMENT, withCitation('section: Meetings, lines: 4, phrase: Acme wrote this'))).toContain(
    '\n  Type section: Introduction',
  )
})

test('a section keeps the quote marks of its heading and is quoted where YAML needs it', () => {
  const document = '# “On call”: who?\n\nEverybody takes turns.\n'
  const citation = (section: string) => ({ statements: [`section: ${section}, lines: 3, phrase: takes turns`] })
  expect(told(document, citation(`"'On call': who?"`))).toBe('')
  expect(told(document, citation('Elsewhere'))).toContain('Type section: "“On call”: who?"')
})

test('lines that run across a heading', () => {
  expect(told(ACME_DOCUMENT, withCitation('section: Duties, lines: [9, 13], phrase: Answer for the'))).toBe(
    `content/models/acme.yaml:11:22  lines 9 to 13 run across the heading "Meetings" on line 11
  The section tells a reader where to look when line numbers have moved.
  Make it a list of two citations, one for each section.`,
  )
})

test('lines past the end of the document', () => {
  expect(told(ACME_DOCUMENT, withCitation('section: Duties, lines: 14, phrase: green at all'))).toBe(
    `content/models/acme.yaml:11:37  line 14 is past the end of the document, which has 13 lines
  A reader who follows the citation would find nothing.
  The phrase stands at lines: 8`,
  )
  expect(told(ACME_DOCUMENT, withCitation('section: Duties, lines: [13, 20], phrase: no such words'))).toBe(
    `content/models/acme.yaml:11:37  lines 13 to 20 are past the end of the document, which has 13 lines
  A reader who follows the citation would find nothing.
  Lines count from 1 and include the front matter; an editor shows them.`,
  )
})

test('lines in the front matter', () => {
  expect(told(ACME_DOCUMENT, withCitation('section: Introduction, lines: 2, phrase: leads at Acme'))).toBe(
    `content/models/acme.yaml:11:43  line 2 is in the front matter (lines 1 to 3)
  Front matter describes the page; it is not what the document says.
  Lines count from 1 and include the front matter; an editor shows them.`,
  )
})

test('lines that run backwards', () => {
  expect(told(ACME_DOCUMENT, withCitation('section: Duties, lines: [9, 8], phrase: green at all'))).toBe(
    `content/models/acme.yaml:11:37  lines [9, 8] run backwards
  A citation gives the first line, then the last.
  Type lines: [8, 9]`,
  )
})

test('a phrase that stands on other lines says which', () => {
  expect(told(ACME_DOCUMENT, withCitation('section: Duties, lines: 9, phrase: green at all'))).toBe(
    `content/models/acme.yaml:11:48  phrase "green at all" is not on line 9
  The phrase stands elsewhere in the document, so the lines lead a reader astray.
  Type lines: 8`,
  )
})

test('a phrase that is nearly there', () => {
  expect(told(ACME_DOCUMENT, withCitation('section: Duties, lines: 8, phrase: keep the built green'))).toBe(
    `content/models/acme.yaml:11:48  phrase "keep the built green" is not on line 8
  A phrase is verbatim, with the capitals and punctuation of the document: it proves where the statement comes from.
  Did you mean phrase: Keep the build green?`,
  )
})

test('a phrase that is nowhere near', () => {
  expect(told(ACME_DOCUMENT, withCitation('section: Duties, lines: 8, phrase: water the office plants'))).toBe(
    `content/models/acme.yaml:11:48  phrase "water the office plants" is not on line 8
  A phrase is verbatim, with the capitals and punctuation of the document: it proves where the statement comes from.
  Copy two to six words that stand there next to each other.`,
  )
})

test('a phrase that is a whole bullet though a part would serve', () => {
  const document = '- Keep the build green\n- Rotate the pager\n'
  const statements = [
    'section: Introduction, lines: 1, phrase: Keep the build green',
    'section: Introduction, lines: 2, phrase: Rotate the pager',
  ]
  expect(told(document, { statements })).toBe(
    `content/models/acme.yaml:6:54  phrase "Keep the build green" is the whole sentence or bullet
  A phrase shows where a statement comes from; the text itself stays with its author.
  Keep the two or three words of it that tell most.`,
  )
})

test('a phrase that is a whole sentence of a bullet, its full stop left out', () => {
  const document = '- Open the round. Close it within an hour.\n'
  const statements = [
    'section: Introduction, lines: 1, phrase: Open the',
    'section: Introduction, lines: 1, phrase: Close it within an hour',
  ]
  expect(told(document, { statements })).toContain('phrase "Close it within an hour" is the whole sentence or bullet')
})

test('a phrase that does not show which sentence is meant', () => {
  const document = 'Review the design with care. Review the code with care.\n'
  const at = (phrase: string) => `section: Introduction, lines: 1, phrase: ${phrase}`
  expect(told(document, { statements: [at('the design'), at('the code'), at('with care')] })).toBe(
    `content/models/acme.yaml:8:54  phrase "with care" stands in 2 sentences on the lines
  It does not show which one the statement comes from: "Review the design with care." or "Review the code with care.".
  Choose words that only one of them has. A statement that rests on both gets a list of two citations.`,
  )
})

test('each citation of a list is held against the document', () => {
  const list =
    '[{ section: Duties, lines: 8, phrase: at all times }, { section: Duties, lines: 9, phrase: release plans }]'
  expect(told(ACME_DOCUMENT, { statements: [...ACME_CITATIONS, list] })).toBe(
    `content/models/acme.yaml:11:102  phrase "release plans" is not on line 9
  A phrase is verbatim, with the capitals and punctuation of the document: it proves where the statement comes from.
  Did you mean phrase: release notes?`,
  )
})

test('all faults of a model come at once', () => {
  const text = told(ACME_DOCUMENT, {
    sha256: 'c0ffee',
    statements: [...ACME_CITATIONS.slice(1), 'section: Nowhere, lines: 9, phrase: not there'],
    uncited: ['lines: 8, why: Forgotten'],
  })
  for (const what of [
    'sha256 is not',
    'section "Nowhere"',
    'phrase "not there"',
    'no statement cites line 4',
    'unnecessary exception',
  ])
    expect(text).toContain(what)
})

test('a file of another shape is named once, with the command that says more', () => {
  expect(told(ACME_DOCUMENT, { statements: ['section: Duties, lines: eight, phrase: build green'] })).toBe(
    `content/models/acme.yaml:6:11  this file could not be held against its document
  What stands here has not the shape of a source, a statement or a citation, so nothing in the file was verified.
  Type \`npm run content:check acme\`, which names every field that is wrong.`,
  )
})
