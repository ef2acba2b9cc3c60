import { type DutyFindingPart, linedUp, listed } from '../../domain/duties/duty-finding.ts'
import type { DutyRow } from '../../domain/duties/duty-table.ts'

/** A finding on duties as a paragraph: figures stand out, a duty leads to its row further down the page. */
export function DutyFinding({ parts }: { parts: readonly DutyFindingPart[] }) {
  return (
    <p key={textOf(parts)} className="finding mt-4 max-w-4xl">
      <Parts parts={parts} />
    </p>
  )
}

/** What they agree on, by name: the other rows worth setting against each other. */
export function AgreedDuties({ rows }: { rows: readonly DutyRow[] }) {
  const { agree } = linedUp(rows)
  if (agree.length === 0) return null
  const parts = listed(agree)
  return (
    <p key={textOf(parts)} className="mt-3 max-w-4xl text-ink-2">
      Where they agree: <Parts parts={parts} />.
    </p>
  )
}

/** With other words it is another paragraph: a browser that translated these may have put others in their place. */
function textOf(parts: readonly DutyFindingPart[]): string {
  return parts.map(({ text }) => text).join('')
}

function Parts({ parts }: { parts: readonly DutyFindingPart[] }) {
  return parts.map((part, place) => {
    const key = `${place} ${part.text}`
    if (part.duty)
      return (
        <a key={key} href={`#${part.duty}`} className="quiet-link">
          {part.text}
        </a>
      )
    return part.strong ? <strong key={key}>{part.text}</strong> : part.text
  })
}
