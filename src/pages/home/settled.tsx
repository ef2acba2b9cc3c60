import { settled, standingsOf } from '../../domain/comparing/standings.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelSummary, Vocabulary } from '../../domain/model.ts'
import { ThemeRanking } from '../../ui/table/theme-ranking.tsx'

/** Where the featured models that speak agree, each theme leading to the answers. */
export function Settled({
  featured,
  vocabulary: { themes },
}: {
  featured: readonly ModelSummary[]
  vocabulary: Vocabulary
}) {
  const agreed = settled(standingsOf(themes, featured))
  const models = featured.map(({ id }) => id)
  return (
    <section aria-labelledby="agreed" className="mt-14">
      <h2 id="agreed" className="mb-2">
        Where they agree
      </h2>
      {agreed.length === 0 ? (
        <p className="finding">There is no theme on which two or more speak and agree.</p>
      ) : (
        <ThemeRanking
          standings={agreed}
          models={featured}
          linkOf={({ theme }) =>
            models.length <= MOST_COMPARED
              ? { page: 'row', models, theme: theme.id }
              : { page: 'theme', theme: theme.id }
          }
        />
      )}
    </section>
  )
}
