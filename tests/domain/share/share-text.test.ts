import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { oneLine } from '../../../src/domain/share/share-escapes.ts'
import type { ShareQuote, ShareSubject } from '../../../src/domain/share/share-subject.ts'
import { attributionOf, chatText, markdownText, richText } from '../../../src/domain/share/share-text.ts'
import { holds } from '../support/holds.ts'
import { HOSTILE, quoteOf, tableOf } from '../support/share-subjects.ts'

const ADDRESS = 'https://atlas.example/compare/acme/zenith'

const COMPARISON: ShareSubject = {
  address: ADDRESS,
  title: 'Tech lead: Acme and Zenith',
  finding: 'They differ on 1 of 2 themes and agree on 1.',
  content: {
    kind: 'table',
    models: [
      {
        name: 'Acme',
        document: 'The forge, 2023',
        caution: 'Superseded',
        address: 'https://atlas.example/models/acme',
      },
      {
        name: 'Zenith',
        document: 'Ada Quill, 2024',
        caution: undefined,
        address: 'https://atlas.example/models/zenith',
      },
    ],
    rows: [
      {
        ref: 'B1',
        theme: 'Direction',
        question: 'Sets direction?',
        relation: 'Both agree',
        address: `${ADDRESS}/on/direction`,
        answers: [
          {
            stance: 'Does it',
            answer: 'Chooses the architecture.',
            places: [
              { section: 'Duties', lines: '18', address: 'https://atlas.example/models/acme/sets-direction' },
              { section: 'Duties', lines: '21', address: 'https://atlas.example/models/acme/sets-direction' },
            ],
          },
          {
            stance: 'Does it',
            answer: 'Takes the choices.',
            places: [{ section: 'Duties', lines: '4', address: 'https://atlas.example/models/zenith/takes-choices' }],
          },
        ],
      },
      {
        ref: 'E2',
        theme: 'People management',
        question: 'Manages people?',
        relation: 'Only Acme',
        address: `${ADDRESS}/on/people-management`,
        answers: [
          {
            stance: 'Explicitly not',
            answer: 'Manages nobody.',
            places: [{ section: 'People', lines: '24', address: 'https://atlas.example/models/acme/manages-nobody' }],
          },
          { stance: 'Says nothing', answer: undefined, places: [] },
        ],
      },
    ],
    highlights: ['People management: Acme explicitly not; Zenith says nothing.'],
  },
}

const STATEMENT: ShareSubject = {
  address: 'https://atlas.example/models/acme/writes-plans',
  title: 'Acme: Writes the…',
  finding: 'Writes the technical plans. Direction: Does it. Duties, line 14.',
  content: {
    kind: 'quote',
    text: 'Writes the technical plans.',
    stance: 'Does it',
    theme: 'Direction',
    model: {
      name: 'Acme',
      document: 'The forge, 2023',
      caution: 'Superseded',
      address: 'https://atlas.example/models/acme',
    },
    source: 'Leading at Acme, The forge, 2023',
    cites: [{ phrase: 'write technical plans', place: 'Duties, line 14', address: 'https://acme.example/raw#L14' }],
  },
}

const PAGE: ShareSubject = {
  address: 'https://atlas.example/about',
  title: 'How it is made',
  finding: 'How it is checked.',
  content: { kind: 'page', sources: [] },
}

const read = (markdown: string) => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

function kindsIn(markdown: string): Set<string> {
  const kinds = new Set<string>()
  visit(read(markdown), ({ type }: Nodes) => void kinds.add(type))
  return kinds
}

function targetsIn(markdown: string): string[] {
  const targets: string[] = []
  visit(read(markdown), 'link', ({ url }) => void targets.push(url))
  return targets
}

/** A row of two facts, one of them told in its own words, and a statement of a fact. */
const FACTS: ShareSubject = {
  ...COMPARISON,
  content: {
    kind: 'table',
    models: COMPARISON.content.kind === 'table' ? COMPARISON.content.models : [],
    rows: [
      {
        ref: 'A1',
        theme: 'Kind of role',
        question: 'What kind?',
        relation: 'Differ, two answers',
        address: ADDRESS,
        answers: [
          { stance: 'An engineer first', answer: 'Forges.', places: [] },
          { stance: undefined, answer: 'Told in <own> words.', places: [] },
        ],
      },
    ],
    highlights: [],
  },
}
const FACT: ShareSubject = {
  ...STATEMENT,
  content: { ...(STATEMENT.content as ShareQuote), theme: 'Kind of role', stance: undefined },
}

describe('a fact', () => {
  test('has its value before the answer, and nothing before it where it has none', () => {
    expect(chatText(FACTS).plain).toContain('\n• Acme: An engineer first. Forges.\n• Zenith: Told in <own> words.\n')
    expect(markdownText(FACTS)).toContain('| **An engineer first**. Forges. | Told in \\<own\\> words. |')
    expect(richText(FACTS).html).toContain(
      '<td><b>An engineer first</b>. Forges.</td><td>Told in &lt;own&gt; words.</td>',
    )
    expect(richText(FACTS).plain).toContain('\nAcme: An engineer first. Forges.\nZenith: Told in <own> words.')
  })

  test('is named by its theme alone where it is a statement', () => {
    expect(chatText(FACT).plain).toContain('\n• Kind of role\n')
    expect(markdownText(FACT)).toContain('\n\n**Kind of role**\n')
    expect(richText(FACT).html).toContain('<p><b>Kind of role</b></p>')
    expect(richText(FACT).plain).toContain('\nKind of role. Acme: ')
  })
})

describe('for a chat', () => {
  test('a comparison: a bold line, the finding and the widest gaps as bullets, where it is from, the bare address', () => {
    expect(chatText(COMPARISON).plain).toBe(
      [
        '*Tech lead: Acme and Zenith*',
        '• They differ on 1 of 2 themes and agree on 1.',
        '• People management: Acme explicitly not; Zenith says nothing.',
        'Role Atlas, from Acme (The forge, 2023. Caution: Superseded); Zenith (Ada Quill, 2024)',
        ADDRESS,
      ].join('\n'),
    )
  })

  test('a row: what each says', () => {
    const { content } = COMPARISON
    if (content.kind !== 'table') throw new Error('The comparison is a table.')
    const row = { ...COMPARISON, content: { ...content, rows: content.rows.slice(1), highlights: [] } }
    expect(chatText(row).plain.split('\n').slice(1, 3)).toEqual([
      '• Acme: Explicitly not. Manages nobody.',
      '• Zenith: Says nothing',
    ])
  })

  test('a statement: all of it, which the title may not hold, and where it stands', () => {
    expect(chatText(STATEMENT).plain).toBe(
      [
        '*Acme: Writes the…*',
        '• Writes the technical plans.',
        '• Direction: Does it',
        '• Duties, line 14: “write technical plans”',
        'Role Atlas, from Acme (Leading at Acme, The forge, 2023. Caution: Superseded)',
        'https://atlas.example/models/acme/writes-plans',
      ].join('\n'),
    )
  })

  test('the formatted form says the same, with a real list and a link', () => {
    expect(chatText(PAGE).html).toBe(
      [
        '<p><b>How it is made</b></p>',
        '<ul><li>How it is checked.</li></ul>',
        '<p>Role Atlas</p>',
        '<p><a href="https://atlas.example/about">https://atlas.example/about</a></p>',
      ].join('\n'),
    )
  })

  test('has no table, and calls nobody', () => {
    expect(chatText(COMPARISON).plain + chatText(COMPARISON).html).not.toMatch(/\||<table/)
    const { plain } = chatText(tableOf('*hey* @everyone'))
    expect(plain.split('\n')[0]).toBe('*hey @\u2060everyone*')
  })
})

describe('as Markdown', () => {
  test('a comparison: a heading that links, and a table with citations', () => {
    expect(markdownText(COMPARISON)).toBe(
      [
        `## [Tech lead: Acme and Zenith](${ADDRESS})`,
        '',
        'They differ on 1 of 2 themes and agree on 1.',
        '',
        '| Theme | [Acme](https://atlas.example/models/acme) | [Zenith](https://atlas.example/models/zenith) | Together |',
        '| --- | --- | --- | --- |',
        `| [B1 Direction](${ADDRESS}/on/direction): Sets direction? | **Does it**. Chooses the architecture. (lines [18](https://atlas.example/models/acme/sets-direction), [21](https://atlas.example/models/acme/sets-direction)) | **Does it**. Takes the choices. (line [4](https://atlas.example/models/zenith/takes-choices)) | Both agree |`,
        `| [E2 People management](${ADDRESS}/on/people-management): Manages people? | **Explicitly not**. Manages nobody. (line [24](https://atlas.example/models/acme/manages-nobody)) | **Says nothing** | Only Acme |`,
        '',
        'Role Atlas, from Acme (The forge, 2023. Caution: Superseded); Zenith (Ada Quill, 2024)',
        '',
        ADDRESS,
      ].join('\n'),
    )
  })

  test('a statement: a quotation with its citation', () => {
    expect(markdownText(STATEMENT)).toContain(
      [
        '> Writes the technical plans.',
        '>',
        '> — [Acme](https://atlas.example/models/acme): “write technical plans” ([Duties, line 14](https://acme.example/raw#L14))',
        '',
        '**Direction: Does it**',
      ].join('\n'),
    )
  })

  test.each([
    ['a comparison', tableOf(HOSTILE)],
    ['a statement', quoteOf(HOSTILE)],
  ])('%s full of foreign markup shows it, and does nothing', (_what, subject) => {
    const markdown = markdownText(subject)
    expect([...kindsIn(markdown)].filter((kind) => /html|image|code|delete|emphasis|list|break/i.test(kind))).toEqual(
      [],
    )
    // What is left of foreign addresses leads where it says.
    expect(new Set(targetsIn(markdown))).toEqual(
      new Set([subject.address, 'https://evil.example', 'http://www.evil.example', 'mailto:a@evil.example']),
    )
    expect(textOf(read(markdown))).toContain(oneLine(HOSTILE))
  })

  test('any text reads back as it was, and starts no markup of its own', () => {
    holds(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 .)(*_`~[]<>#+-=|\\&!:/@$w"\n\t') }), (words) => {
        const line = oneLine(words)
        fc.pre(line !== '')
        const { content } = tableOf(words)
        const page = read(
          markdownText({ address: ADDRESS, title: 'T', finding: words, content: { kind: 'page', sources: [] } }),
        )
        const [, paragraph] = page.children
        expect(paragraph?.type).toBe('paragraph')
        expect(textOf(paragraph)).toBe(line)
        if (paragraph) visit(paragraph, ({ type }) => expect(['paragraph', 'text', 'link']).toContain(type))
        const table = read(markdownText({ address: ADDRESS, title: 'T', finding: 'F', content })).children[2]
        expect(table).toMatchObject({ type: 'table', children: [{}, { children: [{}, {}, {}, {}] }] })
      }),
      300,
    )
  })

  test.each([
    '<!-- hidden',
    '<details open>',
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '2) item',
    '> quote',
    '===',
    '---',
    '```',
    '| cell |',
    '[x]: https://a.example',
    '![x](https://a.example)',
    '&lt;',
  ])('%s at the start of a paragraph is words', (words) => {
    const page = read(
      markdownText({ address: ADDRESS, title: words, finding: words, content: { kind: 'page', sources: [] } }),
    )
    expect(page.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph'])
    expect(textOf(page.children[0])).toBe(words)
    expect(textOf(page.children[1])).toBe(words)
  })

  test('an address that is no web address makes no link', () => {
    expect(markdownText(quoteOf('words', 'javascript:alert(1)'))).not.toContain('](')
  })

  test('an address with brackets stays one link', () => {
    expect(targetsIn(markdownText(quoteOf('words', 'https://a.example/x_(y)|<z>')))[0]).toBe(
      'https://a.example/x_%28y%29%7C%3Cz%3E',
    )
  })
})

describe('as formatted text', () => {
  test('a comparison: a table with row and column heads, and the same in plain words', () => {
    const { html, plain } = richText(COMPARISON)
    expect(html).toContain('<th scope="col"><a href="https://atlas.example/models/acme">Acme</a></th>')
    expect(html).toContain(`<th scope="row"><a href="${ADDRESS}/on/direction">B1 Direction</a>: Sets direction?</th>`)
    expect(html).toContain('<td><b>Says nothing</b></td>')
    expect(plain).toBe(
      [
        'Tech lead: Acme and Zenith',
        'They differ on 1 of 2 themes and agree on 1.',
        'B1 Direction: Sets direction? Both agree.\nAcme: Does it. Chooses the architecture. (lines 18, 21)\nZenith: Does it. Takes the choices. (line 4)',
        'E2 People management: Manages people? Only Acme.\nAcme: Explicitly not. Manages nobody. (line 24)\nZenith: Says nothing',
        'Role Atlas, from Acme (The forge, 2023. Caution: Superseded); Zenith (Ada Quill, 2024)',
        ADDRESS,
      ].join('\n\n'),
    )
  })

  test('a statement: a quotation with its citation', () => {
    expect(richText(STATEMENT).html).toContain('<blockquote>Writes the technical plans.</blockquote>')
    expect(richText(STATEMENT).plain).toContain(
      '“Writes the technical plans.”\nDirection: Does it. Acme: “write technical plans” (Duties, line 14)',
    )
  })

  test.each([
    ['a comparison', tableOf(HOSTILE)],
    ['a statement', quoteOf(HOSTILE)],
    ['a page', { ...PAGE, title: HOSTILE, finding: HOSTILE }],
  ])('%s full of foreign markup has no element of its making', (_what, subject) => {
    for (const { html } of [richText(subject), chatText(subject)]) {
      expect(html).not.toMatch(/<(?!\/?(?:p|b|a|br|ul|li|table|thead|tbody|tr|th|td|blockquote)\b)/)
      expect(html).not.toMatch(/<[^>]*\b(?:onerror|src|javascript)/)
    }
  })
})

test.each([
  ['a comparison', COMPARISON],
  ['a statement', STATEMENT],
  ['a page', PAGE],
  ['hostile words', tableOf(HOSTILE)],
])(
  '%s: every form names Role Atlas and the sources, and ends with the bare address on its own line',
  (_what, subject) => {
    expect(attributionOf(subject)).toMatch(/^Role Atlas/)
    for (const text of [chatText(subject).plain, markdownText(subject), richText(subject).plain]) {
      expect(text).toContain('Role Atlas')
      expect(text.split('\n').at(-1)).toBe(subject.address)
    }
    for (const { html } of [chatText(subject), richText(subject)])
      expect(html.split('\n').at(-1)).toContain(subject.address)
  },
)
