import { countFinding } from '../../domain/comparing/finding.ts'
import { answersApart } from '../../domain/comparing/reason.ts'
import { silenceFinding } from '../../domain/comparing/silence.ts'
import { reasonIn } from '../../domain/comparing/standing-words.ts'
import type { Standing } from '../../domain/comparing/standings.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { ModelSummary } from '../../domain/model.ts'
import { LinkTo } from '../controls/link-to.tsx'
import { Relation } from '../marks/relation.tsx'

/** Themes in the order given: the reference, the name as a link, how the models stand, and what they say, counted. */
export function ThemeRanking({
  standings,
  models,
  linkOf,
}: {
  standings: readonly Standing[]
  models: readonly Pick<ModelSummary, 'shortName' | 'terms'>[]
  linkOf: (standing: Standing) => DeepLink
}) {
  return (
    <ol className="gap-x-10 border-t-2 border-ink md:columns-2">
      {standings.map((standing) => (
        <li key={standing.theme.id} className="flex break-inside-avoid border-b border-rule py-2">
          <span className="w-8 flex-none pt-1 text-ref text-ink-3">{standing.theme.ref}</span>
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <LinkTo link={linkOf(standing)} className="title-link small-link font-semibold pointer-coarse:py-3">
                {standing.theme.name}
              </LinkTo>
              <StandingRelation standing={standing} models={models} />
            </div>
            <p className="text-question text-ink-2">
              {`${countFinding(standing.theme, standing.positions)} ${silenceFinding(standing.positions)}`.trim()}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** How the models stand on a theme. */
export function StandingRelation({
  standing,
  models,
}: {
  standing: Standing
  models: readonly Pick<ModelSummary, 'shortName' | 'terms'>[]
}) {
  const { agreement, positions } = standing
  const speakers = models.filter((_, place) => positions[place] !== 'silent')
  const reason = reasonIn(standing, models)
  return (
    <Relation
      agreement={agreement}
      speakers={speakers.map(({ shortName }) => shortName)}
      models={models.length}
      onDifferentTerms={reason.kind === 'other-terms'}
      answers={answersApart(reason)}
    />
  )
}
