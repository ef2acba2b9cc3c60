import { itemsOf } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type LocatedFile, type Path } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A name that people search for leads to one role; a group of synonyms says each word once. */
export const namesStandOnce: Rule = {
  name: 'names-stand-once',
  scope: 'content',
  check: ({ roles, synonyms }) => [
    ...repeated(
      roles,
      itemsOf(roles.draft.roles).flatMap(([i, { name, otherNames }]) => [
        { word: name, at: ['roles', i, 'name'] },
        ...otherNames.map((word, j) => ({ word, at: ['roles', i, 'otherNames', j] })),
      ]),
      'Somebody who knows a role by this name would find two.',
    ),
    ...itemsOf(synonyms.draft.synonyms).flatMap(([i, group]) =>
      repeated(
        synonyms,
        group.map((word, j) => ({ word, at: ['synonyms', i, j] })),
        'A group lists different words for one thing.',
      ),
    ),
  ],
}

function repeated(file: LocatedFile, words: readonly { word: string; at: Path }[], why: string): Fault[] {
  const seen = new Set<string>()
  return words.flatMap(({ word, at }) => {
    const key = word.toLowerCase()
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [faultAt(file, at, { what: `"${word}" is there twice`, why, fix: 'Delete one of the two.' })]
  })
}
