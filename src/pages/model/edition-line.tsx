import type { EditionNote } from '../../domain/editions/edition-words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** Which edition of its page this is, what another says otherwise, and the way to what changed. */
export function EditionLine({ note: { organisation, reading, other } }: { note: EditionNote }) {
  const [before, date, after] = reading
  return (
    <p className="mt-3 flex max-w-2xl items-start gap-2 text-ink-2">
      <Icon name="clock" className="mt-0.5 size-4" />
      <span>
        {before}
        <strong className="font-semibold text-ink">{date}</strong>
        {`${after} ${other} `}
        <LinkTo link={{ page: 'changes', model: organisation, show: 'changes' }} className="link whitespace-nowrap">
          What changed
        </LinkTo>
      </span>
    </p>
  )
}
