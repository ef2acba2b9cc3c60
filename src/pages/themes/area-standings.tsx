import { countFinding } from '../../domain/comparing/finding.ts'
import { standingTerms } from '../../domain/comparing/standing-words.ts'
import type { Standing } from '../../domain/comparing/standings.ts'
import type { Area, ModelSummary, Role } from '../../domain/model.ts'
import { StandingsTable } from '../../ui/table/standings-table.tsx'
import { StandingRelation } from '../../ui/table/theme-ranking.tsx'
import { areaAnchor } from './area-contents.tsx'

/** An area with its themes: what each asks, and how the models stand. Each row leads to the theme. */
export function AreaStandings({
  area,
  standings,
  models,
  roles,
}: {
  area: Area
  standings: readonly Standing[]
  models: readonly ModelSummary[]
  roles: readonly Role[]
}) {
  const first = standings[0]?.theme.ref
  const last = standings.at(-1)?.theme.ref
  return (
    <section id={areaAnchor(area)} aria-labelledby={`${areaAnchor(area)}-name`} className="mt-10">
      <div className="mb-2 flex items-baseline gap-3">
        <h2 id={`${areaAnchor(area)}-name`}>{area.name}</h2>
        <p className="text-ref text-ink-3">{first === last ? first : `${first}–${last}`}</p>
      </div>
      <StandingsTable
        caption={`${area.name}: how each model stands`}
        standings={standings}
        models={models}
        roles={roles}
        inShortHead="Together"
        inShort={(standing) => (
          <>
            <StandingRelation standing={standing} models={models} />
            <p className="text-question text-ink-3">
              {`${countFinding(standing.theme, standing.positions)} ${standingTerms(standing, models, roles)}`.trim()}
            </p>
          </>
        )}
        linkOf={({ theme }) => ({ page: 'theme', theme: theme.id })}
      />
    </section>
  )
}
