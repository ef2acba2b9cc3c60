import { expect, test } from 'vitest'
import { formatFaults } from '../../src/compiler/fault.ts'
import { parseContent } from '../../src/compiler/parse.ts'
import { type Change, fixtureFiles } from './support/fixture.ts'

/** What the schema says against the fixture with changes made, as people read it. */
const said = (...changes: Change[]) => formatFaults(parseContent(fixtureFiles(...changes)).faults)

test('the fixture has the right shape', () => {
  expect(said()).toBe('')
})

test('unknown fields: a slip is one mistake, a stranger another', () => {
  expect(
    said(['models/acme.yaml', 'kind: company', 'knd: company\nextra: 1']),
  ).toBe(`content/models/acme.yaml:4:1  unknown field "knd"
  Nothing reads it, so what it says would be lost.
  Did you mean "kind"?  \`npm run fix\` changes it.

content/models/acme.yaml:5:1  unknown field "extra"
  Nothing reads it, so what it says would be lost.
  The fields here are id, name, kind, edition, definition, shortName, inProse, source, reading, answers, statements, path.`)
})

test('a word that is none of the choices', () => {
  expect(
    said(
      ['models/acme.yaml', 'stance: does\n    answer', 'stance: dos\n    answer'],
      ['models/acme.yaml', 'licence: CC-BY-4.0', 'licence: WTFPL'],
      ['themes.yaml', 'kind: fact', 'kind: rule'],
    ),
  ).toBe(`content/models/acme.yaml:13:12  unknown licence "WTFPL"
  The document’s licence.
  Type one of: CC-BY-4.0, CC-BY-SA-4.0, CC-BY-NC-4.0, CC0-1.0, MIT, Apache-2.0, none-stated.

content/models/acme.yaml:30:13  unknown stance "dos"
  The stance of the whole answer; mixed where parts are yes and parts no, or only part is said.
  Did you mean "does"?  \`npm run fix\` changes it.

content/themes.yaml:15:11  unknown kind "rule"
  Everything of its kind has the same shape; the entries beside it show which.
  Type one of: fact, duty.`)
})

test('a field that is missing stands at what holds it', () => {
  expect(
    said(
      ['models/acme.yaml', '  version: 2025-03\n', ''],
      ['models/acme.yaml', '    text: A tech lead leads one team.\n', ''],
      [
        'models/acme.yaml',
        'reading:\n  date: 2026-01-05\n  changes:\n    - { date: 2026-02-01, statement: plans-with-product, text: Said that it was done alone. }\n',
        '',
      ],
    ),
  ).toBe(`content/models/acme.yaml:1:1  "reading" is missing
  When it was read, and what was corrected since.
  Add it: reading: …

content/models/acme.yaml:6:1  "version" is missing
  The text is as of: a year, month or day, or undated.
  Add it: version: …

content/models/acme.yaml:43:5  "text" is missing
  The assertion in our own words: no more and no less than the document says.
  Add it: text: …`)
})

test('a field that is empty', () => {
  expect(
    said(
      ['models/acme.yaml', '  title: Leading at Acme', '  title:'],
      ['models/acme.yaml', '    when: the team has apprentices\n    answer', '    when:\n    answer'],
      ['models/acme.yaml', 'statements: [one-team]', 'statements: []'],
    ),
  ).toBe(`content/models/acme.yaml:8:9  "title" is empty
  The document’s title.
  Write its value after the colon.

content/models/acme.yaml:28:17  "statements" is empty
  The statements it rests on.
  Fill it in.

content/models/acme.yaml:40:10  "when" is empty
  For conditional: the condition, read after “Only if”.
  Write its value after the colon, or delete the line.`)
})

test('a number where text belongs', () => {
  expect(
    said(
      ['models/acme.yaml', 'version: 2025-03', 'version: 2025'],
      ['models/acme.yaml', 'author: Acme engineering', 'author: 42'],
    ),
  ).toBe(`content/models/acme.yaml:9:11  "author" must be text, not a number
  Who wrote it.
  Put it in quotes: "42".

content/models/acme.yaml:12:12  "version" must be text, not a number
  The text is as of: a year, month or day, or undated.
  Put it in quotes: "2025".`)
})

test('text where a list or fields belong', () => {
  expect(
    said(
      ['models/acme.yaml', 'with: [product-manager]\n    answer', 'with: product-manager\n    answer'],
      ['models/acme.yaml', 'cite: { section: People, lines: 20, phrase: may mentor the apprentices }', 'cite: People'],
      ['models/acme.yaml', 'statements:\n  - id: one-team', 'statements:\n  - just a text\n  - id: one-team'],
    ),
  ).toBe(`content/models/acme.yaml:35:11  "with" must be a list, not text
  For shared: the roles it is shared with, from content/roles.yaml. Also beside a condition, where another role has a part in it.
  Write a list: [one, two], or one line a value that begins with "- ". An empty list is [].

content/models/acme.yaml:48:5  an entry of "statements" must be fields of its own, not text
  Every assertion the document makes about the role.
  Write its fields below it, each indented by two spaces.

content/models/acme.yaml:77:11  "cite" must be fields of its own, not text
  Where it stands: one citation or a list.
  Write its fields below it, each indented by two spaces.`)
})

test('what is no address, date, version, hash or path', () => {
  expect(
    said(
      ['models/acme.yaml', 'url: https://acme.example/leading', 'url: acme.example'],
      ['models/acme.yaml', 'date: 2026-01-05', 'date: 5.1.2026'],
      ['models/acme.yaml', 'version: 2025-03', 'version: March'],
      ['models/acme.yaml', 'sha256: aaa', 'sha256: xyz'],
      ['redirects.yaml', 'from: /models/acme-anvils', 'from: acme'],
    ),
  ).toBe(`content/models/acme.yaml:10:8  "url" is not a web address: "acme.example"
  Where a reader can see it.
  Type the whole address, from https:// on.

content/models/acme.yaml:12:12  "version" does not have the right form: "March"
  The text is as of: a year, month or day, or undated.
  The form: a year, month or day: 2021, 2021-09 or 2021-09-02.

content/models/acme.yaml:14:11  "sha256" does not have the right form: "xyzaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…"
  The SHA-256 of the document as read.
  The form: 64 hexadecimal digits; sha256sum FILE prints them.

content/models/acme.yaml:20:9  "date" is not a date: "5.1.2026"
  When we read the document, and it came into the atlas. It stays, however often it is read again.
  Type year, month and day: 2026-11-21.

content/redirects.yaml:2:13  "from" does not have the right form: "acme"
  The path that links out there still have.
  The form: the path of a model, a statement, a theme or a duty: /models/acme, /models/acme/writes-code.`)
})

test('what is no id', () => {
  expect(
    said(
      ['models/acme.yaml', 'id: one-team', 'id: One Team'],
      ['models/acme.yaml', '  scope:\n', '  Big Scope:\n'],
      ['models/acme.yaml', 'duty: review-code', 'duty: "404"'],
    ),
  ).toBe(`content/models/acme.yaml:24:3  "Big Scope" is not an id
  Ids stand in links: a slug has lower-case letters, digits and single hyphens; index, on and 404 are taken.
  Type it in that form: people-management.

content/models/acme.yaml:48:9  "id" does not have the right form: "One Team"
  Unique within the model and part of a permanent link: never renamed, never reused.
  Did you mean "one-team"?  The form: a slug has lower-case letters, digits and single hyphens; changes, index, on and 404 are taken.

content/models/acme.yaml:56:11  "duty" does not have the right form: "404"
  The duty it gives to a role, from content/duties.yaml; a list where it gives two.
  The form: a slug has lower-case letters, digits and single hyphens; index, on and 404 are taken.`)
})

test('lines that are none', () => {
  expect(
    said(
      ['models/acme.yaml', 'lines: 3,', 'lines: three,'],
      ['models/acme.yaml', 'lines: 8,', 'lines: [8],'],
      ['models/acme.yaml', 'lines: [12, 13]', 'lines: [0, 13]'],
      ['models/acme.yaml', 'lines: 9,', 'lines: 9.5,'],
      ['models/acme.yaml', 'lines: 20,', 'lines: [1, 2, 3],'],
    ),
  ).toBe(`content/models/acme.yaml:52:43  "lines" must be a number, not text
  The line, or [first, last]. Lines count from 1 and include the front matter.
  Type the digits without quotes: 8.

content/models/acme.yaml:60:35  "lines" has 1 of at least 2 entries
  The line, or [first, last]. Lines count from 1 and include the front matter.
  Add what is missing.

content/models/acme.yaml:61:36  an entry of "lines" must be more than 0
  The line, or [first, last]. Lines count from 1 and include the front matter.
  Type 1 or more.

content/models/acme.yaml:68:37  "lines" must be a whole number, not the number 9.5
  The line, or [first, last]. Lines count from 1 and include the front matter.
  Type the digits without quotes: 8.

content/models/acme.yaml:76:37  "lines" has 3 entries; 2 is the most
  The line, or [first, last]. Lines count from 1 and include the front matter.
  Shorten it by 1.`)
})

test('hedged is true or not there', () => {
  expect(
    said(['models/acme.yaml', 'hedged: true', 'hedged: false']),
  ).toBe(`content/models/acme.yaml:74:13  "hedged" can only be true
  The document says may, could or can include.
  Type true, or delete the line.`)
})

test('text that is too long', () => {
  expect(
    said([
      'models/acme.yaml',
      'text: A tech lead leads one team.',
      'text: long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long .',
    ]),
  ).toBe(`content/models/acme.yaml:51:11  "text" has 206 characters; 200 is the most
  Longer texts do not fit the tables and cards they stand in.
  Shorten it by 6.`)
})

test('a list that is too short', () => {
  expect(
    said(['synonyms.yaml', '[mentoring, coaching, growth]', '[mentoring]']),
  ).toBe(`content/synonyms.yaml:3:5  an entry of "synonyms" has 1 of at least 2 entries
  Everything of its kind has the same shape; the entries beside it show which.
  Add what is missing.`)
})

test('a theme with no sentences, and one that is empty', () => {
  expect(
    said(
      ['phrases.yaml', '  delivery:\n    - You see to it that the anvils leave the forge in time.', '  delivery: []'],
      ['phrases.yaml', '- Takes newcomers by the hand.', '- ""'],
    ),
  ).toBe(`content/phrases.yaml:4:7  an entry of "mentoring" is empty
  Everything of its kind has the same shape; the entries beside it show which.
  Fill it in.

content/phrases.yaml:5:13  "delivery" is empty
  Everything of its kind has the same shape; the entries beside it show which.
  Fill it in.`)
})

test('a file that is only text', () => {
  expect(
    said(['synonyms.yaml', 'synonyms:\n  - ["1:1", one-to-one]\n  - [mentoring, coaching, growth]\n', 'mentoring\n']),
  ).toBe(`content/synonyms.yaml:1:1  the file has no fields
  Every file of the content is a list of fields, each with a name.
  Write one field a line, with its name, a colon and a space: "id: acme".`)
})
