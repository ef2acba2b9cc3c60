import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { themePage } from '../../../src/domain/duties/theme-page.ts'
import { statementSlice } from '../../../src/domain/heads/statement-slice.ts'
import { comparisonOf } from '../../../src/domain/links/comparison-of.ts'
import type { RoleModel } from '../../../src/domain/model.ts'
import {
  comparisonReference,
  modelReference,
  type Reference,
  rowReference,
  statementReference,
  themeReference,
} from '../../../src/domain/share/reference.ts'
import { bibtexReference, plainReference, risReference } from '../../../src/domain/share/reference-forms.ts'
import { answersOf, onTheme } from '../../../src/domain/slices.ts'
import { ACME, DATASET, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { statementId } from '../../fixtures/ids.ts'
import { DELIVERY, DIRECTION, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { manyModels } from '../../fixtures/many-models.ts'
import { holds } from '../support/holds.ts'
import { addressOf, HOSTILE } from '../support/share-subjects.ts'

const TODAY = '2026-03-04'

const model = modelReference(ACME, addressOf)
const comparison = comparisonReference(
  comparisonOf([ACME.id, ZENITH.id]),
  [ZENITH, ACME].map((each) => answersOf(each, VOCABULARY)),
  addressOf,
)

function statementOf(of: RoleModel, id: string): Reference {
  const slice = statementSlice(of, statementId(id), [], VOCABULARY)
  if (!slice) throw new Error(`No statement ${id}`)
  return statementReference(slice, addressOf)
}

/** The fields of an entry of BibTeX, read as BibTeX does: a value ends where its braces are even, whatever stands before them. */
function fieldsOf(entry: string): Record<string, string> {
  const fields: Record<string, string> = {}
  const start = /^@misc\{([a-z0-9-]+),\n/.exec(entry)
  if (!start) throw new Error(`No entry: ${entry}`)
  let at = start[0].length
  while (entry.slice(at) !== '}\n') {
    const [lead, name = ''] = /^ {2}([a-z]+) = \{/.exec(entry.slice(at)) ?? []
    if (!lead) throw new Error(`No field: ${entry.slice(at)}`)
    const from = at + lead.length
    let end = from
    for (let depth = 1; depth > 0; end++) {
      if (end >= entry.length) throw new Error(`Not closed: ${name}`)
      depth += entry[end] === '{' ? 1 : entry[end] === '}' ? -1 : 0
    }
    fields[name] = entry.slice(from, end - 1)
    if (!entry.startsWith(',\n', end)) throw new Error(`No end: ${name}`)
    at = end + 2
  }
  return fields
}

describe('a model', () => {
  test('is cited by its document, version, caution and the day it was read, as compiled in the atlas', () => {
    expect(plainReference(model, TODAY)).toBe(
      'The engineering team, “Leading at Acme”, version of 2 November 2023, as compiled in Role Atlas. Caution: Superseded. Read on 5 January 2026. https://atlas.example/models/acme (accessed 4 March 2026).',
    )
  })

  test('in BibTeX', () => {
    expect(bibtexReference(model, TODAY)).toBe(`@misc{role-atlas-acme,
  author = {{The engineering team}},
  title = {{Leading at Acme}},
  year = {2023},
  howpublished = {As compiled in Role Atlas},
  note = {Version of 2 November 2023. Caution: Superseded. Read on 5 January 2026.},
  url = {https://atlas.example/models/acme},
  urldate = {2026-03-04},
}
`)
  })

  test('in RIS', () => {
    expect(risReference(model, TODAY).split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - The engineering team',
      'TI  - Leading at Acme',
      'T2  - Role Atlas',
      'PY  - 2023',
      'DA  - 2023/11/02/',
      'ET  - Version of 2 November 2023',
      'N1  - As compiled in Role Atlas. Caution: Superseded. Read on 5 January 2026.',
      'UR  - https://atlas.example/models/acme',
      'Y2  - 2026/03/04/',
      'ER  - ',
      '',
    ])
  })

  test('that is undated claims no year, and one without a caution none', () => {
    const undated = modelReference({ ...ACME, source: { ...ACME.source, version: 'undated', caveats: [] } }, addressOf)
    expect(plainReference(undated, TODAY)).toContain('“Leading at Acme”, undated, as compiled in Role Atlas. Read on')
    expect(fieldsOf(bibtexReference(undated, TODAY))).toMatchObject({ note: 'Undated. Read on 5 January 2026.' })
    expect(bibtexReference(undated, TODAY)).not.toContain('year')
    expect(risReference(undated, TODAY)).not.toMatch(/^(?:PY|DA)/m)
    expect(risReference(undated, TODAY)).toContain('ET  - Undated\r\n')
  })

  test('of a month says no more than the month', () => {
    const month = modelReference({ ...ACME, source: { ...ACME.source, version: '2024-05' } }, addressOf)
    expect(plainReference(month, TODAY)).toContain('version of May 2024')
    expect(risReference(month, TODAY)).toContain('DA  - 2024/05//\r\n')
  })
})

describe('a statement', () => {
  test('is cited with all its lines, and with the words as the atlas’s own', () => {
    const cite = statementOf(ACME, 'sets-direction')
    expect(cite.part).toBe('lines 18 and 21')
    expect(cite.notes[0]).toMatch(/^In the words of the atlas: .*\.$/)
    expect(plainReference(cite, TODAY)).toContain(
      'version of 2 November 2023, lines 18 and 21, as compiled in Role Atlas. In the words',
    )
    expect(fieldsOf(bibtexReference(cite, TODAY)).note).toMatch(/^Version of 2 November 2023, lines 18 and 21\. In the/)
    expect(risReference(cite, TODAY)).toContain('N1  - Lines 18 and 21. As compiled in Role Atlas. In the words')
    expect(cite.address).toBe('https://atlas.example/models/acme/sets-direction')
  })

  test('says what limits it', () => {
    const statements = ACME.statements.map((each) => ({ ...each, hedged: true as const, status: 'anecdote' as const }))
    expect(statementOf({ ...ACME, statements }, 'sets-direction').notes.slice(1)).toEqual([
      'Hedged in the source.',
      'An anecdote.',
      'Caution: Superseded.',
      'Read on 5 January 2026.',
    ])
  })
})

describe('a comparison', () => {
  test('is the atlas’s own, and names what it is from with its cautions, in the order of its path', () => {
    expect(plainReference(comparison, TODAY)).toMatch(
      /^Role Atlas, “Tech lead: Acme Anvils and [^”]+”\. From Acme Anvils \(The engineering team, 2 November 2023\)\. Caution: Superseded\. From Zenith.* https:\/\/atlas\.example\/compare\/acme\/zenith \(accessed 4 March 2026\)\.$/,
    )
  })

  test('claims no year, no version, and nothing compiled by others', () => {
    expect(fieldsOf(bibtexReference(comparison, TODAY))).not.toHaveProperty('year')
    expect(fieldsOf(bibtexReference(comparison, TODAY)).howpublished).toBe('Role Atlas')
    expect(risReference(comparison, TODAY)).not.toMatch(/^(?:PY|DA|ET)/m)
  })
})

describe('a row', () => {
  const ids = [ACME.id, ZENITH.id]
  const row = (theme: typeof DELIVERY) =>
    rowReference(
      { page: 'row', models: ids, theme: theme.id },
      [ACME, ZENITH].map((each) => onTheme(each, theme.id, VOCABULARY)),
      theme,
      addressOf,
    )

  test('is the atlas’s own, by the question and who is asked, with the lines of each document and its caution', () => {
    expect(plainReference(row(DIRECTION), TODAY)).toMatch(
      /^Role Atlas, “[^”]+\? Acme Anvils and [^”]+”\. From Acme Anvils \(The engineering team, 2 November 2023\), lines 14 to 16, 18 and 21\. Caution: Superseded\. From Zenith [^)]*\([^)]+\), line[^.]+\..* https:\/\/atlas\.example\/compare\/acme\/zenith\/on\/technical-direction \(accessed 4 March 2026\)\.$/,
    )
    expect(row(DIRECTION).key).toBe('role-atlas-acme-zenith-on-technical-direction')
  })

  test('says of the silent that they are silent, and claims no line of theirs', () => {
    const [acme, zenith] = row(DELIVERY).notes
    expect(acme).toMatch(/, line \d+\. Caution: Superseded\.$/)
    expect(zenith).toMatch(/\), says nothing on it\.(?: Caution: .*)?$/)
  })
})

describe('a theme', () => {
  const link = { page: 'theme', theme: DELIVERY.id } as const

  test('of a few names all of them, the silent too', () => {
    const models = DATASET.models.map((each) => onTheme(each, DELIVERY.id, VOCABULARY))
    const { key, title, notes, address } = themeReference(link, { total: 4, models, duties: [] }, DELIVERY, addressOf)
    expect([key, title, address]).toEqual([
      'role-atlas-on-delivery',
      `${DELIVERY.ask} 4 tech lead models`,
      'https://atlas.example/themes/delivery',
    ])
    expect(notes).toHaveLength(4)
    expect(notes.filter((note) => note.includes('says nothing on it'))).toHaveLength(3)
  })

  test('of many names who answers, with kind, date, lines and caution, and counts the rest', () => {
    const file = themePage(manyModels(30), DELIVERY.id)
    if (!file) throw new Error('The fixture has the theme.')
    const { notes } = themeReference(link, file, DELIVERY, addressOf)
    expect(notes[0]).toMatch(/^From Forge 001 \(Company, 2 November 2023\), line \d+\. Caution: Superseded\.$/)
    expect(notes.slice(0, 15).every((note) => note.startsWith('From Forge'))).toBe(true)
    expect(notes.slice(15)).toEqual(['15 sources say nothing on it.'])
    const [more] = themeReference(
      link,
      { ...file, answers: file.answers.slice(0, 3).map((answer) => ({ ...answer, more: 2 })) },
      DELIVERY,
      addressOf,
    ).notes
    expect(more).toMatch(/\), line \d+ and 2 more\. Caution/)
    const fewer = themeReference(link, { ...file, answers: file.answers.slice(0, 3) }, DELIVERY, addressOf)
    expect(fewer.notes.slice(3)).toEqual(['And from 12 others.', '15 sources say nothing on it.'])
  })
})

describe('words of strangers', () => {
  const withWords = (words: string): Reference => ({ ...model, author: words, title: words, notes: [words] })

  test('stay in their fields of BibTeX, with nothing that TeX would run or leave out', () => {
    const fields = fieldsOf(bibtexReference(withWords(`${HOSTILE} 5% of $x$ #1 ^2 a_b }, evil = {`), TODAY))
    expect(Object.keys(fields)).toEqual(['author', 'title', 'year', 'howpublished', 'note', 'url', 'urldate'])
    for (const value of [fields.author, fields.title, fields.note])
      expect(value).not.toMatch(/(?<!\\)[%$#&_~^]|\\(?!text(?:back|brace|ascii)\w+\{\}|[%$#&_])/)
  })

  test('stay in their fields, whatever they are', () => {
    holds(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const names = Object.keys(fieldsOf(bibtexReference(withWords(words), TODAY)))
        expect(names).toEqual(['author', 'title', 'year', 'howpublished', 'note', 'url', 'urldate'])
        const lines = risReference(withWords(words), TODAY).split('\r\n')
        expect(lines.pop()).toBe('')
        expect(lines).toHaveLength(11)
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/)
        expect(plainReference(withWords(words), TODAY)).not.toMatch(/[\r\n]/)
      }),
      200,
    )
  })

  test('are no family name and hold no asterisk where RIS names the author', () => {
    expect(risReference(withWords('GOV.UK, a *public* body'), TODAY)).toContain('AU  - GOV.UK – a public body\r\n')
  })
})
