import { dateInWords, linesOfAll } from '../citation.ts'
import type { StatementSlice } from '../heads/statement-slice.ts'
import { plainView } from '../links/deep-link.ts'
import type { DeepLink, PageLink } from '../links/page-kinds.ts'
import type { RoleModel } from '../model.ts'
import type { ModelAnswers } from '../slices.ts'
import { limitsInWords } from '../statements/statement-status.ts'
import { capitalised, listInProse } from '../words.ts'
import type { AddressOf } from './share-content.ts'

// What a list of references says of a page, as plain data. The formats stand in reference-forms.ts.

/** A page to be cited: `{ key: 'role-atlas-acme', author: 'Acme', title: 'Leading at Acme', version: '2023-11-02', … }`. */
export interface Reference {
  /** What a list of references knows it by: letters, digits and hyphens. */
  key: string
  author: string
  title: string
  /** The text is as of: a year, month or day, or undated; undefined where the page is of several documents. */
  version: string | undefined
  /** Which part of the document: “lines 8 to 10”. Undefined where it is all of it. */
  part: string | undefined
  /** Whether the page tells what somebody else wrote. */
  compiled: boolean
  /** What limits it and what it rests on, a sentence each. */
  notes: string[]
  /** Absolute, without a view. */
  address: string
}

/** The pages that can be cited. */
export type CitableLink = PageLink<'model' | 'statement' | 'comparison'>

/** Whether a page can be cited: whether it says by itself what it rests on. */
export function isCitable(link: DeepLink): link is CitableLink {
  return link.page === 'model' || link.page === 'statement' || link.page === 'comparison'
}

/** A model: its document, as the atlas tells it. */
export function modelReference(
  { id, source, reading }: Pick<RoleModel, 'id' | 'source' | 'reading'>,
  addressOf: AddressOf,
): Reference {
  return {
    key: keyOf(id),
    ...documentOf(source),
    part: undefined,
    notes: [...cautionsOf(source.caveats[0]?.short), readOn(reading)],
    address: addressOf({ page: 'model', model: id }),
  }
}

/** A statement: the lines of its document, and what it says in the atlas's own words. */
export function statementReference(
  { summary, source, reading, statement }: Pick<StatementSlice, 'summary' | 'source' | 'reading' | 'statement'>,
  addressOf: AddressOf,
): Reference {
  return {
    key: keyOf(summary.id, statement.id),
    ...documentOf(source),
    part: linesOfAll(statement.cite.map(({ lines }) => lines)),
    notes: [
      `In the words of the atlas: ${sentence(statement.text)}`,
      ...limitsInWords(statement).map((limit) => sentence(capitalised(limit))),
      ...cautionsOf(source.caveats[0]?.short),
      readOn(reading),
    ],
    address: addressOf({ page: 'statement', model: summary.id, statement: statement.id }),
  }
}

/** A comparison: the atlas's own work, with what each column is compiled from. `models` are all of the link's, in any order. */
export function comparisonReference(
  { models: ids }: PageLink<'comparison'>,
  models: readonly ModelAnswers[],
  addressOf: AddressOf,
): Reference {
  const ordered = ids.flatMap((id) => models.find((model) => model.id === id) ?? [])
  return {
    key: keyOf(...ids),
    author: 'Role Atlas',
    title: `Tech lead: ${listInProse(ordered.map(({ inProse }) => inProse))}`,
    version: undefined,
    part: undefined,
    compiled: false,
    notes: ordered.map(({ name, byline, version, caveat }) =>
      [`From ${name} (${byline}, ${dateInWords(version)}).`, ...cautionsOf(caveat)].join(' '),
    ),
    address: addressOf({ page: 'comparison', models: ids, view: plainView(ids) }),
  }
}

function documentOf({ author, title, version }: RoleModel['source']) {
  return { author, title, version, compiled: true }
}

function keyOf(...ids: string[]): string {
  return ['role-atlas', ...ids].join('-')
}

function cautionsOf(caveat: string | undefined): string[] {
  return caveat === undefined ? [] : [`Caution: ${sentence(caveat)}`]
}

function readOn({ date }: RoleModel['reading']): string {
  return `Read on ${dateInWords(date)}.`
}

function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}
