import { dateInWords, linesOfAll } from '../citation.ts'
import type { StatementSlice } from '../heads/statement-slice.ts'
import { plainView } from '../links/deep-link.ts'
import type { DeepLink, PageLink } from '../links/page-kinds.ts'
import type { Citation, ModelSummary, RoleModel, Theme, ThemeFile } from '../model.ts'
import type { ModelAnswers, ModelOnTheme, ThemeSlice } from '../slices.ts'
import { kindInWords } from '../statements/model-kind.ts'
import { limitsInWords } from '../statements/statement-status.ts'
import { capitalised, counted, listInProse } from '../words.ts'
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
export type CitableLink = PageLink<(typeof CITABLE)[number]>

const CITABLE = ['model', 'statement', 'comparison', 'row', 'theme'] as const

/** Whether a page can be cited: whether it says by itself what it rests on. */
export function isCitable(link: DeepLink): link is CitableLink {
  return (CITABLE as readonly string[]).includes(link.page)
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
    ...OWN_WORK,
    key: keyOf(...ids),
    title: `Tech lead: ${listInProse(ordered.map(({ inProse }) => inProse))}`,
    notes: ordered.map((model) => from(model.name, documentIn(model), undefined, model.caveat)),
    address: addressOf({ page: 'comparison', models: ids, view: plainView(ids) }),
  }
}

/** A row of a comparison: what each of its documents answers, and on which lines. `models` are all of the link's, in its order. */
export function rowReference(
  { models: ids, theme: id }: PageLink<'row'>,
  models: readonly ModelOnTheme[],
  theme: Theme,
  addressOf: AddressOf,
): Reference {
  return {
    ...OWN_WORK,
    key: keyOf(...ids, 'on', id),
    title: `${theme.ask} ${listInProse(models.map(({ summary }) => summary.inProse))}`,
    notes: models.map(noteOnTheme),
    address: addressOf({ page: 'row', models: [...ids], theme: id }),
  }
}

/** A theme across the atlas: who answers it, and on which lines. */
export function themeReference(
  { theme: id }: PageLink<'theme'>,
  slice: ThemeSlice,
  theme: Theme,
  addressOf: AddressOf,
): Reference {
  return {
    ...OWN_WORK,
    key: keyOf('on', id),
    title: `${theme.ask} ${counted(slice.total, 'tech lead model')}`,
    notes: 'models' in slice ? slice.models.map(noteOnTheme) : notesOfMany(slice),
    address: addressOf({ page: 'theme', theme: id }),
  }
}

/** What no document says by itself. */
const OWN_WORK = { author: 'Role Atlas', version: undefined, part: undefined, compiled: false } as const

/** What a model answers on a theme, by the lines that it rests on. One that is silent has none, and says so. */
function noteOnTheme({ summary, answer, statements }: ModelOnTheme): string {
  const resting = answer.stance === 'silent' ? [] : statements.filter(({ id }) => answer.statements.includes(id))
  const what = answer.stance === 'silent' ? 'says nothing on it' : linesOf(resting.flatMap(({ cite }) => cite))
  return from(summary.name, documentIn(summary), what, summary.caveat)
}

/** What the page of a theme lists of many: each answer with its document, and how many there are beside them. */
function notesOfMany({ answers, zones }: ThemeFile): string[] {
  const silent = zones.find(({ side }) => side === 'silent')?.count ?? 0
  const unnamed = zones.reduce((sum, { count }) => sum + count, 0) - silent - answers.length
  return [
    ...answers.map(({ model, cites, more }) => {
      const lines = [linesOf(cites), ...(more > 0 ? [`${more} more`] : [])].join(' and ')
      return from(model.name, `${kindInWords(model)}, ${dateInWords(model.version)}`, lines, model.caveat)
    }),
    ...(unnamed > 0 ? [`And from ${counted(unnamed, 'other')}.`] : []),
    ...(silent > 0 ? [`${counted(silent, 'source')} ${silent === 1 ? 'says' : 'say'} nothing on it.`] : []),
  ]
}

function linesOf(cites: readonly Pick<Citation, 'lines'>[]): string | undefined {
  const inOrder = cites.map(({ lines }) => lines).sort(([a], [b]) => a - b)
  return inOrder.length > 0 ? linesOfAll(inOrder) : undefined
}

function documentIn({ byline, version }: Pick<ModelSummary, 'byline' | 'version'>): string {
  return `${byline}, ${dateInWords(version)}`
}

/** “From Acme (The engineering team, 2 November 2023), lines 18 and 21. Caution: Superseded.” */
function from(name: string, document: string, what: string | undefined, caveat: string | undefined): string {
  return [`From ${name} (${document})${what === undefined ? '' : `, ${what}`}.`, ...cautionsOf(caveat)].join(' ')
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
