import MiniSearch from 'minisearch'
import type { SearchFile } from './model.ts'
import { SEARCHABLE_PAGES } from './search-pages.ts'
import { type Synonyms, synonymsOf } from './search-synonyms.ts'
import { wordsOf } from './search-words.ts'

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
  engine: MiniSearch<SearchDocument>
}

/** The fields by what they are worth: names before theme names before texts before the phrases they are cited with. */
export const FIELD_WORTH = { name: 6, theme: 4, text: 3, phrase: 1.5, about: 0.7, model: 0.5 } as const
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
  const engine = new MiniSearch<SearchDocument>({
    fields: FIELDS,
    tokenize: tokenizer(synonyms),
    processTerm: (term) => term,
    autoVacuum: false,
  })
  const items: SearchItem[] = []
  const add = (kind: SearchItem['kind'], place: number, fields: Omit<SearchDocument, 'id'>) => {
    engine.add({ id: items.length, ...fields })
    items.push({ kind, place })
  }
  file.themes.forEach(([, ref, name, question, values], place) => {
    add('theme', place, { theme: name, text: question, about: `${ref} ${values.join(' ')}` })
  })
  file.models.forEach(([, name, inProse, definition, byline], place) => {
    add('model', place, { name: `${name} ${inProse}`, text: definition, about: byline })
  })
  file.statements.forEach(([model, theme, duty, stance, , text, , cites], place) => {
    const labels = [duty].flat().map((each) => file.duties[each]?.[2])
    const about = [file.themes[theme]?.[2], ...labels, file.stances[stance]?.[1]]
    add('statement', place, {
      text,
      phrase: cites.join(' · '),
      about: about.join(' · '),
      model: file.models[model]?.[1] ?? '',
    })
  })
  file.roles.forEach(([, name, otherNames], place) => {
    add('role', place, { name: `${name} · ${otherNames.join(' · ')}` })
  })
  file.duties.forEach(([, , label], place) => {
    add('duty', place, { theme: label })
  })
  SEARCHABLE_PAGES.forEach(({ name, words }, place) => {
    add('page', place, { name, about: words })
  })
  return { file, items, synonyms, engine }
}

/** Cuts a text into its words and the groups of synonyms it has. The same few names and stances stand with every statement. */
function tokenizer(synonyms: Synonyms): (text: string, field?: string) => string[] {
  const cut = (text: string) => {
    const words = wordsOf(text)
    for (const { group } of synonyms.inText(words)) words.push(groupWord(group))
    return words
  }
  const known = new Map<string, string[]>()
  return (text, field) => {
    if (field !== 'about' && field !== 'model') return cut(text)
    const before = known.get(text)
    if (before) return before
    const words = cut(text)
    known.set(text, words)
    return words
  }
}
