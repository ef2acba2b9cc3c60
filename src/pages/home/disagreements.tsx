import { comparisonFinding, countFinding } from '../../domain/comparing/finding.ts'
import { standingTerms } from '../../domain/comparing/standing-words.ts'
import { countsOf, type Standing, standingsOf, widestFirst } from '../../domain/comparing/standings.ts'
import { withShow } from '../../domain/links/comparison-link.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelSummary, Role, Vocabulary } from '../../domain/model.ts'
import { partsText } from '../../domain/prose.ts'
import { counted, inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { StandingsTable } from '../../ui/table/standings-table.tsx'

const SHOWN = 6

/** Where the featured models are furthest apart: six rows, each leading to the answers, and the way to all of them. */
export function Disagreements({
  featured,
  total,
  vocabulary: { themes, roles },
}: {
  featured: readonly ModelSummary[]
  total: number
  vocabulary: Vocabulary
}) {
  const widest = widestFirst(standingsOf(themes, featured))
  const models = featured.map(({ id }) => id)
  const comparable = models.length <= MOST_COMPARED
  return (
    <section aria-labelledby="disagreements" className="mt-14">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h2 id="disagreements">
          {total > featured.length
            ? `Where these ${inWords(featured.length)} disagree most`
            : 'Where they disagree most'}
        </h2>
        {comparable && widest.length > 0 && (
          <LinkTo link={withShow(comparisonOf(models), 'differences')} className="link small-link pointer-coarse:py-3">
            {widest.length === 1 ? 'The one difference' : `All ${counted(widest.length, 'difference')}`}
          </LinkTo>
        )}
      </div>
      {widest.length === 0 ? (
        <p className="finding">{partsText(comparisonFinding(models.length, countsOf(themes, featured), undefined))}</p>
      ) : (
        <StandingsTable
          caption="The themes on which they are furthest apart, the widest gap first"
          standings={widest.slice(0, SHOWN)}
          models={featured}
          roles={roles}
          inShortHead="In short"
          inShort={(standing) => <InShort standing={standing} models={featured} roles={roles} />}
          linkOf={({ theme }) =>
            comparable ? { page: 'row', models, theme: theme.id } : { page: 'theme', theme: theme.id }
          }
        />
      )}
    </section>
  )
}

/** What a row comes to, and the conditions and partners that its marks leave out. */
function InShort({
  standing,
  models,
  roles,
}: {
  standing: Standing
  models: readonly ModelSummary[]
  roles: readonly Role[]
}) {
  const terms = standingTerms(standing, models, roles)
  return (
    <>
      <p className="answer">{countFinding(standing.theme, standing.positions)}</p>
      {terms && <p className="mt-0.5 text-question text-ink-2">{terms}</p>}
    </>
  )
}
