import MiniSearch from 'minisearch'
import type { SearchFile } from '../model.ts'
import { type Lexicon, lexiconOf } from './search-lexicon.ts'
import { searchablePages } from './search-pages.ts'
import { type Synonyms, synonymsOf } from './search-synonyms.ts'
import { compoundsIn, tokensOf, wordsOf } from './search-words.ts'

// It brings the search engine along: import it only lazily in the browser.

/** What is found: a kind, and its place in the list of that kind. */
export interface SearchItem {
  kind: 'theme' | 'model' | 'statement' | 'role' | 'duty' | 'page'
  place: number
}

/** Everything that can be searched, indexed. */
export interface SearchIndex {
  file: SearchFile
  /** By the ids of the engine. */
  items: SearchItem[]
  synonyms: Synonyms
  lexicon: Lexicon
  engine: MiniSearch<SearchDocument>
}

/** The fields by what they are worth: names before theme names before texts before the phrases they are cited with. What a
 * duty is given by is its own a little too. */
export const FIELD_WORTH = { name: 6, theme: 4, text: 3, phrase: 1.5, about: 0.7, model: 0.5, said: 0.3 } as const
type Field = keyof typeof FIELD_WORTH
const FIELDS = Object.keys(FIELD_WORTH) as Field[]

type SearchDocument = { id: number } & Partial<Record<Field, string>>

/** The word that stands for a group of synonyms in the index. No text has such a word. */
export function groupWord(group: number): string {
  return `§${group}`
}

/** Indexes everything that can be searched. It takes a moment for very many statements: do it off the main thread. */
export function searchIndexOf(file: SearchFile): SearchIndex {
  const synonyms = synonymsOf(file.synonyms)
  const words = new Set<string>()
  const compounds = new Map(termsOf(file).map((term) => [term.join(' '), term]))
  const engine = new MiniSearch<SearchDocument>({
    fields: FIELDS,
    tokenize: tokenizer(synonyms, words, compounds),
    processTerm: (term) => term,
    autoVacuum: false,
  })
  const items: SearchItem[] = []
  const add = (kind: SearchItem['kind'], place: number, fields: Omit<SearchDocument, 'id'>) => {
    engine.add({ id: items.length, ...fields })
    items.push({ kind, place })
  }
  const ways = waysOf(file)
  const given = givenBy(file)
  file.themes.forEach(([, ref, name, question, values], place) => {
    add('theme', place, {
      theme: name,
      text: joined([question, ...values]),
      about: joined([ref, ways.onTheme.get(place)]),
    })
  })
  file.models.forEach(([, name, inProse, definition, byline], place) => {
    add('model', place, { name: `${name} ${inProse}`, text: definition, about: byline })
  })
  file.statements.forEach(([model, theme, duty, stance, , text, , cites], place) => {
    const labels = [duty].flat().map((each) => file.duties[each]?.[2])
    add('statement', place, {
      text,
      phrase: joined(cites),
      about: joined([file.themes[theme]?.[2], ...labels, file.stances[stance]?.[1]]),
      model: file.models[model]?.[1] ?? '',
    })
  })
  file.roles.forEach(([, name, otherNames, title], place) => {
    add('role', place, { name: joined([name, ...otherNames]), phrase: title })
  })
  file.duties.forEach(([, theme, label], place) => {
    // What no statement gives any more is nobody’s job to look for.
    if (!ways.onDuty.has(place)) return
    add('duty', place, {
      theme: label,
      about: joined([file.themes[theme]?.[2], ways.onDuty.get(place)]),
      said: joined(given.get(place) ?? []),
    })
  })
  searchablePages(file).forEach(({ link, name, words }, place) => {
    // Whoever asks for one role is not asking for two.
    add('page', place, { [link.page === 'two-roles' ? 'text' : 'name']: name, phrase: words })
  })
  return { file, items, synonyms, lexicon: lexiconOf(words, compounds.values()), engine }
}

/** Texts in one, told apart: no term runs from one into another. */
function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(' · ')
}

/** In which ways is spoken on each theme and duty, so that it is found by the roles that have it: “The engineering manager does”. */
function waysOf({ statements, stances }: SearchFile): Record<'onTheme' | 'onDuty', Map<number, string>> {
  const [themes, duties] = [new Map<number, Set<number>>(), new Map<number, Set<number>>()]
  for (const [, theme, duty, way] of statements) {
    themes.set(theme, (themes.get(theme) ?? new Set()).add(way))
    for (const each of [duty].flat()) duties.set(each, (duties.get(each) ?? new Set()).add(way))
  }
  const inWords = (ways: Map<number, Set<number>>) =>
    new Map([...ways].map(([place, each]) => [place, joined([...each].map((way) => stances[way]?.[1]))]))
  return { onTheme: inWords(themes), onDuty: inWords(duties) }
}

/** How many statements a duty is found by: enough for the words that go with it, and no matter how many models there are. */
const MOST_GIVEN = 20

/** What gives each duty, so that a question is answered by the duty and not by one statement of it. */
function givenBy({ statements }: SearchFile): Map<number, string[]> {
  const given = new Map<number, string[]>()
  for (const [, , duty, , , text] of statements) {
    for (const each of [duty].flat()) {
      const texts = given.get(each) ?? []
      if (each >= 0 && texts.length < MOST_GIVEN) given.set(each, [...texts, text])
    }
  }
  return given
}

/** Names and terms of several words. */
function termsOf({ synonyms, themes, roles }: SearchFile): string[][] {
  return [
    ...synonyms.flat(),
    ...themes.map(([, , name]) => name),
    ...roles.flatMap(([, name, otherNames]) => [name, ...otherNames]),
  ]
    .map(wordsOf)
    .filter((words) => words.length > 1)
}

/**
 * Cuts a text into its words and the groups of synonyms it has, and keeps the words and what was written with a hyphen. The
 * same few names and stances stand with every statement.
 */
function tokenizer(synonyms: Synonyms, words: Set<string>, compounds: Map<string, readonly string[]>) {
  const cut = (text: string) => {
    const tokens = tokensOf(text)
    const own = tokens.map(({ word }) => word)
    for (const word of own) words.add(word)
    for (const compound of compoundsIn(text, tokens)) compounds.set(compound.join(' '), compound)
    for (const { group } of synonyms.inText(own)) own.push(groupWord(group))
    return own
  }
  const known = new Map<string, string[]>()
  return (text: string, field?: string): string[] => {
    if (field !== 'about' && field !== 'model') return cut(text)
    const before = known.get(text)
    if (before) return before
    const own = cut(text)
    known.set(text, own)
    return own
  }
}
