import type { Dataset } from '../../src/domain/dataset.ts'
import type { Decision, Draft, KeptDraft, PassageResult } from '../../src/domain/draft/draft.ts'
import { blankDraft } from '../../src/domain/draft/draft.ts'
import { draftsFile } from '../../src/domain/draft/draft-file.ts'
import { passagesOf } from '../../src/domain/draft/passages.ts'
import { passageKeys } from '../../src/domain/draft/reader-document.ts'
import { MOST_PASSAGES } from '../../src/domain/draft/reading-limits.ts'
import type { Theme } from '../../src/domain/model.ts'

/** So many passages are left for the desk to show one. */
const UNREAD = 5
/** Some day: drafts say when they were changed. */
const SOME_DAY = Date.UTC(2026, 0, 1)

/**
 * A file of drafts as heavy as they come: the first has every theme decided and as long a document as the desk takes, read almost to
 * its end. A blank one beside it makes it a store of one's own, which opens without being asked for.
 */
export function heavyDraftsFile({ models, vocabulary: { themes } }: Dataset): string {
  const sentences = models.flatMap(({ statements }) => statements.map(({ text }) => text)).slice(0, MOST_PASSAGES)
  const text = sentences.map((sentence) => `- ${sentence}\n`).join('')
  const reading = passagesOf(text)
  if (reading.kind !== 'read' || reading.passages.length < MOST_PASSAGES)
    throw new Error(`The content has too few statements for a document of ${MOST_PASSAGES} passages.`)
  const keys = passageKeys(reading.passages)
  const themeAt = (place: number) => themes[place % themes.length] as Theme
  const read = keys.slice(0, -UNREAD).map((key, place): [string, PassageResult] => {
    const { from, to, text: words } = reading.passages[place] ?? { from: 1, to: 1, text: '' }
    const { id, kind } = themeAt(place)
    const stance = kind === 'fact' ? 'states' : 'does'
    return [key, { as: 'answer', theme: id, lines: [from, to], gave: { stance, words } }]
  })
  const decided = themes.map((theme, place): [string, Decision] => [
    theme.id,
    {
      stance: theme.kind === 'fact' ? 'states' : 'does',
      ...(theme.kind === 'fact' && { inOwnWords: true as const }),
      words: sentences[place] ?? '',
      lines: read.flatMap(([, result]) => (result.as === 'answer' && result.theme === theme.id ? [result.lines] : [])),
    },
  ])
  const heavy: Draft = {
    ...blankDraft('heavy', 'A heavy draft'),
    decisions: Object.fromEntries(decided) as Draft['decisions'],
    document: {
      name: 'A long description',
      text,
      added: SOME_DAY,
      passages: keys.length,
      read: Object.fromEntries(read),
    },
  }
  const kept = (draft: Draft): KeptDraft => ({ draft, changed: SOME_DAY, version: 1 })
  return draftsFile([kept(heavy), kept(blankDraft('blank', 'A blank draft'))])
}
