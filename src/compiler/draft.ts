import type { ThemeId } from '../domain/model.ts'
import type { AuthoredAnswer, AuthoredDuty, AuthoredModel, AuthoredStatement, Content, ContentFile } from './content.ts'
import type { Path } from './located.ts'

type Model = ContentFile<AuthoredModel>

/** The items of a draft's list with their places; holes and missing lists are passed over. */
export function itemsOf<T>(list: readonly (T | undefined)[] | undefined): [index: number, item: T][] {
  return [...(list ?? []).entries()].filter((entry): entry is [number, T] => entry[1] !== undefined)
}

/** The statements of a model that have the right shape, and the way to each. */
export function statementsOf(model: Model): { statement: AuthoredStatement; at: Path }[] {
  return itemsOf(model.draft.statements).map(([i, statement]) => ({ statement, at: ['statements', i] }))
}

/** The answers of a model that have the right shape, and the way to each. */
export function answersOf(model: Model): { theme: ThemeId; answer: AuthoredAnswer; at: Path }[] {
  const answers = Object.entries(model.draft.answers ?? {}) as [ThemeId, AuthoredAnswer][]
  return answers.map(([theme, answer]) => ({ theme, answer, at: ['answers', theme] }))
}

/** The corrections of a model that have the right shape, and the way to each. */
export function changesOf(model: Model): { change: AuthoredModel['reading']['changes'][number]; at: Path }[] {
  return itemsOf(model.draft.reading?.changes).map(([i, change]) => ({ change, at: ['reading', 'changes', i] }))
}

/** The lines of its document that a model cites, with their phrases, or says to be uncited, and the way to each. */
export function passagesOf(model: Model): { lines: number | [number, number]; phrase?: string; at: Path }[] {
  const cited = statementsOf(model).flatMap(({ statement: { cite }, at }) =>
    Array.isArray(cite)
      ? cite.map((citation, i) => ({ ...citation, at: [...at, 'cite', i] }))
      : [{ ...cite, at: [...at, 'cite'] }],
  )
  const uncited = model.draft.source?.uncited ?? []
  return [...cited, ...uncited.map(({ lines }, i) => ({ lines, at: ['source', 'uncited', i] }))]
}

/** The statements of a model by id. Of two with one id the first counts; the other is another rule's fault. */
export function statementsById(model: Model): Map<string, AuthoredStatement> {
  const byId = new Map<string, AuthoredStatement>()
  for (const { statement } of statementsOf(model)) if (!byId.has(statement.id)) byId.set(statement.id, statement)
  return byId
}

/** The sentences that the reading desk guesses by, and the way to each. */
export function phrasesOf(file: Content['phrases']): { phrase: string; at: Path }[] {
  return Object.entries(file.draft.phrases ?? {}).flatMap(([theme, phrases]) =>
    phrases.map((phrase, i) => ({ phrase, at: ['phrases', theme, i] })),
  )
}

/** The words of a text: whatever parts them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu) ?? []
}

/**
 * All ids in a file's list, of items with the wrong shape too: a broken item is not an unknown one. Undefined where
 * there is no such list: then nothing can be said about what is known.
 */
export function idsIn(file: ContentFile<unknown>, list: string): Set<string> | undefined {
  const entries = (Object(file.raw) as Record<string, unknown>)[list]
  if (!Array.isArray(entries)) return undefined
  return new Set(entries.flatMap((entry) => (typeof entry?.id === 'string' ? [entry.id as string] : [])))
}

/** The duties that statements give: each has a page. One that is retired keeps its id and has none. Undefined as in `idsIn`. */
export function givenDuties(file: ContentFile<{ duties: AuthoredDuty[] }>): Set<string> | undefined {
  const ids = idsIn(file, 'duties')
  if (ids) for (const [, { id, retired }] of itemsOf(file.draft.duties)) if (retired) ids.delete(id)
  return ids
}

/** The names that a file gives in one of its fields, also to what has the wrong shape. */
export function keysOf(file: ContentFile<unknown>, field: string): string[] {
  return Object.keys(Object((Object(file.raw) as Record<string, unknown>)[field]))
}

/** The themes a model answers, also where the answer has the wrong shape. */
export function answeredThemes(model: Model): Set<string> {
  return new Set(keysOf(model, 'answers'))
}
