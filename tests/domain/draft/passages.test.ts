import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PassageReading, passagesOf, titleOf } from '../../../src/domain/draft/passages.ts'
import { MOST_BYTES, MOST_PASSAGES } from '../../../src/domain/draft/reading-limits.ts'

function read(document: string): PassageReading {
  const reading = passagesOf(document)
  if (reading.kind !== 'read') throw new Error('The document is too long.')
  return reading
}

/** The passages as "line: text" or "first-last: text". */
function told(document: string): string[] {
  return read(document).passages.map(({ from, to, text }) => `${from === to ? from : `${from}-${to}`}: ${text}`)
}

describe('what is a passage', () => {
  test.each<[what: string, document: string, passages: string[]]>([
    [
      'bullets and sentences',
      '# Lead\n\nAda leads. Grace codes.\n\n- Own it\n- Run it',
      ['3: Ada leads.', '3: Grace codes.', '5: Own it', '6: Run it'],
    ],
    [
      'a paragraph that was wrapped',
      'Ada leads the whole of the platform team at Acme and\nkeeps the queue. Grace\ncodes.',
      ['1-2: Ada leads the whole of the platform team at Acme and keeps the queue.', '2-3: Grace codes.'],
    ],
    [
      'lines that stand for themselves',
      'Owns the queue\nRuns the drills\nMentors people',
      ['1: Owns the queue', '2: Runs the drills', '3: Mentors people'],
    ],
    ['bullets as word processors write them', '• Own it\n• Run it\n  ◦ Twice', ['1: Own it', '2: Run it', '3: Twice']],
    ['numbered and ticked', '1. Own it\n2) Run it\n- [x] Test it', ['1: Own it', '2: Run it', '3: Test it']],
    ['a bullet that goes on', '- Own it\n  every day\n\n  and night', ['1-2: Own it every day', '4: and night']],
    ['a quote', '> Ada leads.\n> > Grace codes.', ['1: Ada leads.', '2: Grace codes.']],
    [
      'marks within',
      'Own **the** [queue](https://acme.test/a_(b)), `code`, 2 * 3, snake_case &amp; _so_ on[^1]',
      ['1: Own the queue, code, 2 * 3, snake_case & so on'],
    ],
    [
      'tags and comments',
      '<p>Own <b>it</b></p>\n<!-- not\nthis -->\n<team name> runs <br> it',
      ['1: Own it', '4: <team name> runs it'],
    ],
    ['a table', '| Who | What |\n|---|:-:|\n| Ada | leads |', ['1: Who', '1: What', '3: Ada', '3: leads']],
    ['a block of code', 'Before\n\n```sh\nrun it\nnow\n```\nAfter', ['1: Before', '4-5: run it now', '7: After']],
    ['a block of code that is never closed', '```\nrun it', ['2: run it']],
    ['no front matter', '---\ntitle: Acme\n---\nAda leads.', ['4: Ada leads.']],
    ['a rule that is no front matter', '---\nAda leads.\n\n---\nGrace codes.', ['2: Ada leads.', '5: Grace codes.']],
    [
      'other line endings',
      'Ada leads.\r\n\r\nGrace codes.\rAll rest.',
      ['1: Ada leads.', '3: Grace codes.', '4: All rest.'],
    ],
    ['what is not seen', '\ufeffAda\u0000 \u202ele\u00adads\u200f.', ['1: Ada leads.']],
    ['right to left', 'עדה מובילה. היא כותבת.', ['1: עדה מובילה.', '1: היא כותבת.']],
    ['half a character', 'Ada \ud83d leads', ['1: Ada \ud83d leads']],
    ['template tags on a line of their own', '{% hint style="info" %}\nAda leads.\n{% endhint %}', ['2: Ada leads.']],
  ])('%s', (_what, document, passages) => {
    expect(told(document)).toEqual(passages)
  })

  test.each(['', ' \n\t\r\n', '# Lead\n\n## More\n', '***\n---\n![A chart](a.png)\n[a]: b', '\ufeff\u0000'])(
    'nothing in %j',
    (document) => {
      expect(read(document)).toMatchObject({ passages: [], count: 0 })
    },
  )

  test('a line without a full stop is taken in pieces that lose nothing', () => {
    const line = Array.from({ length: 1000 }, (_, i) => `word${i}`).join(' ')
    const { passages } = read(line)
    expect(passages.length).toBeGreaterThan(10)
    expect(Math.max(...passages.map(({ text }) => text.length))).toBeLessThanOrEqual(600)
    expect(passages.map(({ text }) => text).join(' ')).toBe(line)
  })
})

describe('what stands above a passage', () => {
  const above = (document: string) =>
    read(document).passages.map(({ headings, lead, text }) => `${headings.join(' > ')} | ${lead} | ${text}`)

  test.each<[what: string, document: string, passages: string[]]>([
    ['headings by their depth', '# A\n### B\na\n## C\nc', ['A > B |  | a', 'A > C |  | c']],
    ['underlined headings', 'Lead\n====\nMore\n----\na', ['Lead > More |  | a']],
    ['tagged headings', '<h2>Lead</h2>\n\na', ['Lead |  | a']],
    [
      'headings without marks, before a list',
      'Own work\n\n- a\n- b\n\n**Not hers**\n\nc',
      ['Own work |  | a', 'Own work |  | b', 'Not hers |  | c'],
    ],
    [
      'the line before a list',
      '# A\n\nA lead is not there to:\n\n- plan\n- pay\n\nEnd',
      [
        'A |  | A lead is not there to:',
        'A | A lead is not there to: | plan',
        'A | A lead is not there to: | pay',
        'A |  | End',
      ],
    ],
    ['the bullet above', '- a\n  - b\n    - c\n- d', [' |  | a', ' | a | b', ' | b | c', ' |  | d']],
    ['the head of the column', 'x | No\n-|-\na | b', [' |  | x', ' |  | No', ' | x | a', ' | No | b']],
  ])('%s', (_what, document, passages) => {
    expect(above(document)).toEqual(passages)
  })
})

describe('headings without marks are no passages', () => {
  const headings = (document: string) => read(document).headings.map(({ text }) => text)
  const TEXT = 'You lead the team and keep its queue.'

  test.each<[what: string, document: string, headings: string[]]>([
    [
      'a title and a heading',
      `Senior Tech Lead, Payments\n\nAbout the role\n\n${TEXT}`,
      ['Senior Tech Lead, Payments', 'About the role'],
    ],
    ['a title with text below it at once', `Tech Lead at Gannet\n${TEXT}`, ['Tech Lead at Gannet']],
    [
      'a long title',
      `Job description: Senior Technical Lead for the Payments and Fraud Platform at Gannet\nRemote`,
      ['Job description: Senior Technical Lead for the Payments and Fraud Platform at Gannet'],
    ],
    ['a line that stands alone over text', `${TEXT}\n\nWorking with others\n\n${TEXT}`, ['Working with others']],
    ['lines over text within one paragraph', `The role\n${TEXT}\nPeople\n${TEXT}`, ['The role', 'People']],
    ['a line after a list', `${TEXT}\n\n- Own it\n\nPeople\n\n${TEXT}`, ['People']],
    ['a line before its list', `${TEXT}\nResponsibilities\n- Own it\n- Run it`, ['Responsibilities']],
    ['a question with a colon before a list', `${TEXT}\n\nWhat you will do:\n\n- Own it`, ['What you will do:']],
    ['numbered headings', `1. Purpose\n\n${TEXT}\n\n2. Scope\n\n${TEXT}`, ['Purpose', 'Scope']],
    [
      'a wrapped text below one',
      `The role\nYou lead the team, keep its queue and tell everybody\nwhat slips.`,
      ['The role'],
    ],
  ])('%s', (_what, document, expected) => {
    expect(headings(document)).toEqual(expected)
  })

  test.each([
    ['a list without marks', 'Owns the queue\n\nRuns the drills\n\nMentors people\n\nYou do it all for the team.'],
    ['the same below each other', 'Owns the queue\nRuns the drills\nMentors people in their own time.'],
    ['the last words of a document', `${TEXT}\n\nNine kites`],
    ['numbered duties', '1. Own it\n\n2. Run it'],
    [
      'a paragraph that begins with the role',
      'Tech lead responsibilities include a great many\nthings that others do.',
    ],
    ['the beginning of what is listed', 'A lead is not there to:\n\n- plan'],
    ['what is not written as a heading', `owns the queue\n\n${TEXT}`],
  ])('but words are words: %s', (_what, document) => {
    expect(headings(document)).toEqual([])
  })
})

describe('a document is called by', () => {
  test.each<[what: string, document: string, title: string | undefined]>([
    ['its first heading', 'Tech Lead at Gannet\n\nWhat you do:\n\n- Plan', 'Tech Lead at Gannet'],
    ['its only highest one', '## Careers\n\n# Tech lead\n\n## Duties\n\nPlans.', 'Tech lead'],
    ['its first of several', '# Tech lead\n\nPlans.\n\n# Manager\n\nPays.', 'Tech lead'],
    ['nothing where it has none', 'Plans the work.', undefined],
  ])('%s', (_what, document, title) => {
    expect(titleOf(read(document))).toBe(title)
  })
})

describe('what is too long is said', () => {
  test('more passages than are taken are counted', () => {
    const { passages, count } = read('- a\n'.repeat(640))
    expect(passages).toHaveLength(MOST_PASSAGES)
    expect(count).toBe(640)
  })

  test('more bytes than are read are told, and nothing is taken', () => {
    expect(passagesOf('ä'.repeat(MOST_BYTES / 2))).toMatchObject({ kind: 'read' })
    expect(passagesOf(`${'ä'.repeat(MOST_BYTES / 2)}.`)).toEqual({ kind: 'too-long', bytes: MOST_BYTES + 1 })
  })
})

describe('any text', () => {
  const marks = fc.array(
    fc.constantFrom(
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '`',
      '<',
      '>',
      '- ',
      '1. ',
      '#',
      '\n',
      '  ',
      '|',
      '-',
      '=',
      'a',
      'B. ',
      '!',
      '&',
      ';',
      '"',
      '\\',
      ':',
      '\ud83d',
      '\u0000',
    ),
    { maxLength: 60 },
  )

  test('is read without an error, in order, on lines that are there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          marks.map((each) => each.join('')),
        ),
        (text) => {
          const { passages, lineCount, headings } = read(text)
          let last = 1
          for (const { from, to, text: own } of passages) {
            expect(own).toMatch(/\S/)
            expect(from).toBeGreaterThanOrEqual(last)
            expect(to).toBeGreaterThanOrEqual(from)
            expect(to).toBeLessThanOrEqual(lineCount)
            last = from
          }
          for (const { line } of headings) expect(line).toBeLessThanOrEqual(lineCount)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('keeps each of its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('own', 'Run.', '**it**', '\n', '\n\n', '\n- ', '\n> ', 'now,', 'e.g.')),
        (parts) => {
          const text = parts.join(' ')
          const words = (each: string) => each.match(/[a-z]+/gi) ?? []
          const { passages, headings } = read(text)
          const kept = [...passages, ...headings].flatMap((each) => words(each.text))
          expect(kept.sort()).toEqual([...words(text)].sort())
        },
      ),
    )
  })

  // What keeps a Markdown parser busy for minutes.
  test.each([
    '*',
    '[',
    '(',
    '![',
    '[a](',
    '*a ',
    'a**b c* ',
    '`',
    '`` ` ',
    '> ',
    '- ',
    '1. ',
    '.',
    'e.g. A ',
    '<',
    '<a',
    '<h1>',
    '<!--',
    '{%',
    '{{',
    '|a',
    '|a|b|\n|-|-|\n',
    'a\n=\n',
    '---\n',
    '\\',
    '&',
    "'",
    '\n',
    ' ',
    'a',
    'Ab. ',
    '- a\n ',
    '```\n',
    'Own it\n\n',
    'Tech Lead Of ',
    'Own\nYou keep the queue and run the drills.\n',
  ])('of 200 kB of %j is read in a moment', (piece) => {
    const start = performance.now()
    read(piece.repeat(MOST_BYTES / piece.length))
    // A machine that is busy elsewhere has ten times as long as it takes; what is not linear takes minutes.
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
