import type { Draft } from '../../domain/draft/draft.ts'
import type { FitRow, Wanted } from '../../domain/draft/fit.ts'
import type { ThemeId } from '../../domain/model.ts'
import { FitList } from './fit-list.tsx'
import { FitTable } from './fit-table.tsx'

/** Who fits: the best in columns, all others to be opened. It comes once something matters. */
export function FitResults({
  answers,
  wanted,
  rows,
  draft,
  tick,
}: {
  answers: readonly Wanted[]
  wanted: readonly Wanted[]
  rows: readonly FitRow[]
  draft: Draft | undefined
  tick: (themes: readonly ThemeId[], isTicked: boolean) => void
}) {
  return (
    <>
      <FitTable answers={answers} wanted={wanted} rows={rows} draft={draft} tick={tick} />
      {wanted.length > 0 && <FitList rows={rows} />}
    </>
  )
}
