import type { ModelNames } from '../../data/known-names.ts'
import { rowFinding } from '../../domain/comparing/finding.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Theme, Vocabulary } from '../../domain/model.ts'
import type { ModelOnTheme } from '../../domain/slices.ts'
import { capitalised, listInProse } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { AnswersRelation } from '../../ui/marks/answers-relation.tsx'

/** The question, and what the models that are here answer, in a sentence. */
export function RowIntro({
  link,
  theme,
  vocabulary,
  names,
  ready,
}: {
  link: PageLink<'row'>
  theme: Theme
  vocabulary: Vocabulary
  names: readonly ModelNames[]
  ready: readonly ModelOnTheme[]
}) {
  const area = vocabulary.areas.find(({ id }) => id === theme.area)
  const complete = ready.length === names.length
  return (
    <header className="page-head pt-4">
      <p className="text-ref text-ink-3">
        {theme.ref} · {area?.name} · {theme.name}
      </p>
      <PageHeading className="headline mt-1 max-w-4xl">{theme.question}</PageHeading>
      <p className="mt-1 text-theme text-ink-2">
        <LinkTo link={comparisonOf(link.models, [theme.id])} className="quiet-link">
          {capitalised(listInProse(names.map(({ inProse }) => inProse)))}
        </LinkTo>
        , one row of their comparison
      </p>
      {complete && (
        <>
          <p className="finding mt-3 max-w-3xl">
            {rowFinding(
              theme,
              ready.map(({ summary, answer }) => ({ inProse: summary.inProse, answer })),
              vocabulary.roles,
            )}
          </p>
          <div className="mt-2">
            <AnswersRelation theme={theme} models={ready} />
          </div>
        </>
      )}
    </header>
  )
}
