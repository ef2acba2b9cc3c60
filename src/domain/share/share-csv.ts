import { IN_ITS_OWN_WORDS } from '../statements/stance.ts'
import { csvCell } from './share-escapes.ts'
import type { ShareAnswer, ShareSubject, ShareTable } from './share-subject.ts'
import { attributionOf } from './share-text.ts'

/**
 * A comparison as CSV (RFC 4180): a head, a line a theme with three cells a model (stance, answer, where it stands), and
 * below them what it was compiled from and, last, the address. Every line has the same number of cells, and every cell of
 * the table has words: silence too.
 */
export function csvText(subject: ShareSubject & { content: ShareTable }): string {
  const { content } = subject
  const head = [
    'Reference',
    'Theme',
    'Question',
    'Together',
    ...content.models.flatMap(({ name }) => [`${name}: stance`, `${name}: answer`, `${name}: source`]),
    'Link',
  ]
  const lines = [
    head,
    ...content.rows.map(({ ref, theme, question, relation, answers, address }) => [
      ref,
      theme,
      question,
      relation,
      ...answers.flatMap(cellsOf),
      address,
    ]),
    [attributionOf(subject)],
    [subject.address],
  ]
  return lines.map((cells) => `${head.map((_, place) => csvCell(cells[place] ?? '')).join(',')}\r\n`).join('')
}

function cellsOf({ stance, answer, places }: ShareAnswer): string[] {
  const cited = places.map(({ section, lines }) => {
    const line = `${/\D/.test(lines) ? 'lines' : 'line'} ${lines}`
    return section === '' ? line : `${section}, ${line}`
  })
  return [stance ?? IN_ITS_OWN_WORDS, answer ?? 'No answer in the source', cited.join('; ') || 'No line in the source']
}
