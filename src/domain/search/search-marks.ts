import type { Marked } from './search-answer.ts'
import type { Synonyms } from './search-synonyms.ts'
import { lettersOf, type Token, tokensOf } from './search-words.ts'

/** What is marked in a text: words as they stand in the index, the beginnings that were typed, and groups of synonyms. */
export interface Markable {
  words: ReadonlySet<string>
  beginnings: readonly string[]
  groups: ReadonlySet<number>
}

/** A text with all that was found in it, also where other words were typed for it. Marks that touch are one. */
export function marked(text: string, { words, beginnings, groups }: Markable, synonyms: Synonyms): Marked {
  const tokens = tokensOf(text)
  const marks: [number, number][] = []
  for (const token of tokens) {
    const beginning = beginnings.find((typed) => token.word.startsWith(typed))
    if (beginning !== undefined) marks.push([token.start, endOf(text, token, beginning)])
    else if (words.has(token.word)) marks.push([token.start, token.end])
  }
  if (groups.size > 0)
    for (const { group, at } of synonyms.inText(tokens.map(({ word }) => word)))
      if (groups.has(group))
        for (const token of at.map((place) => tokens[place]))
          if (token && !marks.some(([from]) => from === token.start)) marks.push([token.start, token.end])
  return { text, marks: marks.sort((a, b) => a[0] - b[0]) }
}

/** Only the typed beginning of a longer word is marked, in whole letters: tied ones are one, and an accent is part of its own. */
function endOf(text: string, { word, start, end }: Token, beginning: string): number {
  if (word === beginning || !/^[\p{L}\p{N}]/u.test(word)) return end
  for (const { 0: letter, index } of text.slice(start, end).matchAll(/\P{M}\p{M}*/gu)) {
    const typed = index + letter.length
    if (lettersOf(text.slice(start, start + typed)).length >= beginning.length) return start + typed
  }
  return end
}
