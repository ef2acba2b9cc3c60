import { useState } from 'react'
import { indexQuery } from '../../data/index-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { stanceOf } from '../../domain/comparison.ts'
import type { ModelId, ModelSummary, Theme } from '../../domain/model.ts'
import { STANCE_LABELS } from '../../domain/stance.ts'
import { Failed } from '../../ui/failed.tsx'
import { LinkTo } from '../../ui/link-to.tsx'
import { StanceMark } from '../../ui/stance-mark.tsx'

/** How many are added at a time. */
const STEP = 48

/** The organisations that the page does not carry, on demand: each with its stance, which leads to its own page. */
export function MoreModels({
  theme,
  themes,
  shown,
  total,
}: {
  theme: Theme
  themes: readonly Theme[]
  shown: readonly ModelId[]
  total: number
}) {
  const [most, setMost] = useState(0)
  const query = usePageQuery({ ...indexQuery, enabled: most > 0 })
  const rest = query.state === 'ready' ? query.data.models.filter(({ id }) => !shown.includes(id)) : []
  const listed = rest.slice(0, most)
  const left = total - shown.length - listed.length
  const waiting = most > 0 && query.state === 'loading'
  return (
    <section aria-labelledby="more" className="mt-10">
      <h2 id="more">More organisations</h2>
      <p role="status" className="mt-1 text-ink-2">
        {waiting ? 'Opening…' : `${shown.length + listed.length} of ${total} are shown.`}
      </p>
      {most > 0 && query.state === 'failed' && (
        <Failed what="the full list" why={query.why} retry={query.retry} busy={query.busy} />
      )}
      {listed.length > 0 && (
        <ul className="mt-3 grid gap-x-8 md:grid-cols-2">
          {listed.map((model) => (
            <ModelStance key={model.id} model={model} place={themes.indexOf(theme)} theme={theme} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <p className="needs-script no-print mt-4">
          <button
            type="button"
            className="button"
            aria-disabled={waiting}
            onClick={() => setMost((before) => before + STEP)}
          >
            {most === 0 ? 'Show more organisations' : `Show ${Math.min(STEP, left)} more`}
          </button>
        </p>
      )}
    </section>
  )
}

function ModelStance({ model, place, theme }: { model: ModelSummary; place: number; theme: Theme }) {
  const position = model.positions[place] ?? 'silent'
  const stance = stanceOf(position)
  const value = theme.values?.find(({ id }) => position === `states:${id}`)?.label
  return (
    <li className="flex items-start justify-between gap-4 border-t border-rule py-2">
      <LinkTo link={{ page: 'model', model: model.id }} className="title-link font-semibold">
        {model.name}
      </LinkTo>
      <span className="flex flex-none items-start gap-2">
        <StanceMark stance={stance} className="mt-0.5" />
        <span className={stance === 'silent' ? 'text-ink-3' : 'text-ink-2'}>{value ?? STANCE_LABELS[stance]}</span>
      </span>
    </li>
  )
}
