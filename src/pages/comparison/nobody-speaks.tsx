import { useEffect, useRef } from 'react'
import type { ModelId, Theme } from '../../domain/model.ts'
import { counted } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { rowId } from './theme-row.tsx'

/**
 * One line for the themes on which none of the models speaks, with a button that puts their rows in their places. On paper and
 * without a script it names them, and each leads to its row.
 */
export function NobodySpeaks({
  folded,
  of,
  models,
  unfold,
}: {
  folded: readonly Theme[]
  /** How many themes there are. */
  of: number
  models: ModelId[]
  unfold: () => void
}) {
  const first = useFirstFolded(folded)
  if (folded.length === 0) return null
  return (
    <div className="unsurveyed flex flex-wrap items-baseline gap-x-6 gap-y-2 border-b border-rule px-3 py-3 text-ink-2">
      <div className="flex flex-1 basis-80 flex-wrap items-baseline gap-x-4">
        <p>{`Nobody speaks on ${folded.length} of ${counted(of, 'theme')}:`}</p>
        <ul className="flex flex-wrap gap-x-4">
          {folded.map(({ id, ref, name }) => (
            <li key={id}>
              <LinkTo link={{ page: 'row', models, theme: id }} className="link small-link">
                {ref} {name}
              </LinkTo>
            </li>
          ))}
        </ul>
      </div>
      <button
        type="button"
        className="button needs-script no-print"
        onClick={() => {
          first.current = folded[0]?.id
          unfold()
        }}
      >
        {folded.length === 1 ? 'Show the row' : `Show the ${folded.length} rows`}
      </button>
    </div>
  )
}

/** Once the rows are in their places, the focus goes to the first of them: the button that was pressed is gone. */
function useFirstFolded(folded: readonly Theme[]) {
  const first = useRef<Theme['id']>(undefined)
  useEffect(() => {
    if (folded.length > 0 || first.current === undefined) return
    document.getElementById(rowId(first.current))?.querySelector('a')?.focus()
    first.current = undefined
  }, [folded])
  return first
}
