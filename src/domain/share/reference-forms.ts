import { dateInWords, yearOf } from '../citation.ts'
import { capitalised } from '../words.ts'
import type { Reference } from './reference.ts'
import { oneLine, webAddress } from './share-escapes.ts'

// In each form `accessed` is the day on which the reader takes it: `2026-11-28`.

/** A reference as a sentence or a few, for a footnote or a list that is kept by hand. */
export function plainReference(
  { author, title, compiled, notes, address, ...dated }: Reference,
  accessed: string,
): string {
  const named = [author, `“${title}”`, ...editionOf(dated), ...(compiled ? [COMPILED] : [])].join(', ')
  return oneLine(`${[`${named}.`, ...notes].join(' ')} ${address} (accessed ${dateInWords(accessed)}).`)
}

/**
 * A reference as an entry of BibTeX. The author and the title stand in two pairs of braces: neither is taken apart into names,
 * nor set in small letters (BibTeXing, Oren Patashnik, 1988, sections 3.2 and 4: CTAN biblio/bibtex/base/btxdoc.pdf). It is of the
 * type that old styles and biblatex share; `url` is taken as it is by the newer ones (The biblatex package, section 2.2.1).
 */
export function bibtexReference(reference: Reference, accessed: string): string {
  const { key, author, title, version, compiled, notes, address } = reference
  const year = version === undefined || version === 'undated' ? undefined : yearOf(version)
  const fields = [
    ['author', `{${inTex(author)}}`],
    ['title', `{${inTex(title)}}`],
    ...(year ? [['year', year]] : []),
    ['howpublished', inTex(compiled ? capitalised(COMPILED) : 'Role Atlas')],
    ['note', inTex(noteOf(reference, notes))],
    ['url', webAddress(address) ?? ''],
    ['urldate', accessed],
  ]
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`
}

/**
 * A reference as a record of RIS: a tag, two spaces, a hyphen and a space; a line each, ended by carriage return and line feed;
 * first the type, last the end. Nothing can be escaped: a value keeps to one line, and in names there is no asterisk (RIS Format
 * Specifications, refman.com/support/risformat_fields_02.asp). A comma would part a family name from the others.
 */
export function risReference(reference: Reference, accessed: string): string {
  const { author, title, version, notes, address } = reference
  const day = version === undefined || version === 'undated' ? undefined : version
  const [edition] = editionOf({ version, part: undefined })
  const lines = [
    ['TY', 'ELEC'],
    ['AU', author.replaceAll('*', '').replace(/,\s*/g, ' – ')],
    ['TI', title],
    ['T2', 'Role Atlas'],
    ...(day
      ? [
          ['PY', yearOf(day)],
          ['DA', risDate(day)],
        ]
      : []),
    ...(edition ? [['ET', capitalised(edition)]] : []),
    [
      'N1',
      noteOf(
        { ...reference, version: undefined },
        reference.compiled ? [`${capitalised(COMPILED)}.`, ...notes] : notes,
      ),
    ],
    ['UR', address],
    ['Y2', risDate(accessed)],
    ['ER', ''],
  ]
  return lines.map(([tag = '', value = '']) => `${tag}  - ${oneLine(value)}\r\n`).join('')
}

const COMPILED = 'as compiled in Role Atlas'

/** Which text, and which part of it: “version of 2 November 2023”, “line 8”. */
function editionOf({ version, part }: Pick<Reference, 'version' | 'part'>): string[] {
  const of = version === undefined ? [] : [version === 'undated' ? version : `version of ${dateInWords(version)}`]
  return part === undefined ? of : [...of, part]
}

function noteOf(reference: Pick<Reference, 'version' | 'part'>, notes: readonly string[]): string {
  const edition = editionOf(reference).join(', ')
  return [...(edition === '' ? [] : [`${capitalised(edition)}.`]), ...notes].join(' ')
}

/** `2023/11/02/`: year, month and day as far as they are known, and nothing else to say. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return [year, month, day, ''].join('/')
}

/** What TeX takes for more than a letter. A brace after a backslash would still be counted by BibTeX: it is named instead. */
const IN_TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
}

function inTex(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&#_%]/g, (character) => IN_TEX[character] ?? character)
}
