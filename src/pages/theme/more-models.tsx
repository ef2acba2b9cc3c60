import { useState } from 'react'
import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import { answerAt } from '../../domain/comparing/answer-at.ts'
import { answerInAWord } from '../../domain/comparing/standing-words.ts'
import { answerPlace } from '../../domain/links/answer-place.ts'
import type { ModelId, ModelSummary, Role, Theme } from '../../domain/model.ts'
import type { KindGroup } from '../../domain/models-view.ts'
import { groupOf } from '../../domain/statements/kind-groups.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { Failed } from '../../ui/controls/failed.tsx'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { ListParts } from '../../ui/controls/list-parts.tsx'
import { MarkedName } from '../../ui/controls/mark-kind.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** How many are shown at a time. */
const PART = 48

/** The organisations that the page does not carry, on demand and part by part: each with its stance, leading to its page. */
export function MoreModels({
  theme,
  themes,
  roles,
  shown,
  total,
  kind,
}: {
  theme: Theme
  themes: readonly Theme[]
  roles: readonly Role[]
  shown: readonly ModelId[]
  total: number
  /** The kind that is marked. */
  kind: KindGroup | undefined
}) {
  const [from, setFrom] = useState(0)
  const { query, asked, ask } = useIndexOnDemand()
  const rest = asked && query.state === 'ready' ? query.data.models.filter(({ id }) => !shown.includes(id)) : []
  const listed = rest.slice(from, from + PART)
  const others = total - shown.length
  return (
    <section id={answerPlace('more' as ModelId)} aria-labelledby="more" className="mt-10">
      <h2 id="more">More organisations</h2>
      <p role="status" className="mt-1 text-ink-2">
        {asked && query.state === 'loading'
          ? 'Opening…'
          : `${shown.length} of ${total} stand above${listed.length > 0 ? `, the other ${others} here` : ''}.`}
      </p>
      {asked && query.state === 'failed' && (
        <Failed what="the full list" why={query.why} retry={query.retry} busy={query.busy} />
      )}
      {listed.length > 0 && (
        <ListParts what="More organisations" part={{ from, size: PART, total: others }} atOnce turn={setFrom}>
          <ul className="mt-3 grid gap-x-8 md:grid-cols-2">
            {listed.map((model) => (
              <ModelStance
                key={model.id}
                model={model}
                place={themes.indexOf(theme)}
                theme={theme}
                roles={roles}
                marked={groupOf(model) === kind}
              />
            ))}
          </ul>
        </ListParts>
      )}
      {listed.length === 0 && (
        <p className="needs-script no-print mt-4">
          <button type="button" className="button" aria-disabled={asked && query.state === 'loading'} onClick={ask}>
            Show the other {others}
          </button>
        </p>
      )}
    </section>
  )
}

function ModelStance({
  model,
  place,
  theme,
  roles,
  marked,
}: {
  model: ModelSummary
  place: number
  theme: Theme
  roles: readonly Role[]
  marked: boolean
}) {
  const answer = answerAt(model.positions[place] ?? 'silent', model, theme)
  return (
    <li className="flex items-start justify-between gap-4 border-t border-rule py-2">
      <LinkTo link={{ page: 'model', model: model.id }} className="title-link font-semibold">
        <MarkedName marked={marked}>{model.name}</MarkedName>
      </LinkTo>
      <span className="flex flex-none items-start gap-2">
        <StanceMark stance={answer.stance} letter={factLetter(answer, theme)} className="mt-0.5" />
        <span className={answer.stance === 'silent' ? 'text-ink-3' : 'text-ink-2'}>
          {answerInAWord(answer, theme, roles)}
        </span>
      </span>
    </li>
  )
}
