import './featured-models.css'
import { useKeptChoice } from '../../data/use-kept-choice.ts'
import type { OtherModel } from '../../domain/comparing/home-slice.ts'
import { mostApart } from '../../domain/comparing/standings.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import { chosenWith } from '../../domain/links/kept-choice.ts'
import { ALL_MODELS } from '../../domain/links/page-kinds.ts'
import type { ModelSummary, Vocabulary } from '../../domain/model.ts'
import { KIND_LABELS } from '../../domain/statements/model-kind.ts'
import { capitalised, counted, inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'

import { Fingerprint } from '../../ui/marks/fingerprint.tsx'
import { CompareBar } from './compare-bar.tsx'
import { ComparisonBox } from './comparison-box.tsx'
import { ModelCard } from './model-card.tsx'

const FIRST_CHOICE = 3

/** The first models as cards in a ruled strip and the others below in the same frame, some chosen, and the bar that leads on. */
export function FeaturedModels({
  featured,
  others,
  total,
  vocabulary,
}: {
  featured: readonly ModelSummary[]
  others: readonly OtherModel[]
  total: number
  vocabulary: Vocabulary
}) {
  const [ids, setIds] = useKeptChoice('home', () =>
    mostApart(vocabulary.themes, featured, FIRST_CHOICE).map(({ id }) => id),
  )
  const chosen = [...featured, ...others].filter(({ id }) => ids.includes(id))
  const boxFor = ({ id, name }: OtherModel, isSmall = false) => (
    <ComparisonBox
      name={name}
      small={isSmall}
      checked={ids.includes(id)}
      full={chosen.length >= MOST_COMPARED}
      onChange={(isChosen) =>
        setIds(
          chosenWith(
            chosen.map((each) => each.id),
            id,
            isChosen,
          ),
        )
      }
    />
  )
  return (
    <section aria-labelledby="models" className="mt-12">
      <div className="section-line">
        <h2 id="models">
          {total > featured.length ? `${capitalised(inWords(featured.length))} to start with` : 'The organisations'}
        </h2>
        {total > 1 && <p className="needs-script no-print text-ink-3">Tick two or more to set them side by side</p>}
        {total > featured.length && (
          <p className="section-note">
            <LinkTo link={ALL_MODELS} className="link small-link pointer-coarse:py-3">
              All {total} organisations
            </LinkTo>
          </p>
        )}
      </div>
      <ul className="card-strip">
        {featured.map((summary) => (
          <li key={summary.id}>
            <ModelCard summary={summary} vocabulary={vocabulary}>
              {total > 1 && boxFor(summary)}
              <p className="without-script no-print border-t border-rule px-4 py-3">
                <LinkTo link={{ page: 'model', model: summary.id }} className="link">
                  Read all {counted(summary.statements, 'statement')}
                </LinkTo>
              </p>
            </ModelCard>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <ul className="other-models" aria-label="The others">
          {others.map((other) => (
            <li key={other.id} className="other-model">
              <p className="other-name">
                <LinkTo
                  link={{ page: 'model', model: other.id }}
                  className="title-link font-serif text-h3 font-semibold"
                >
                  {other.shortName}
                </LinkTo>
                <span className="other-kind">{KIND_LABELS[other.kind]}</span>
              </p>
              <Fingerprint positions={other.positions} vocabulary={vocabulary} small />
              {boxFor(other, true)}
            </li>
          ))}
        </ul>
      )}
      {total > 1 && <CompareBar chosen={chosen} total={total} vocabulary={vocabulary} clear={() => setIds([])} />}
    </section>
  )
}
