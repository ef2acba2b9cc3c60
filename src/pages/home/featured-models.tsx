import { mostApart } from '../../domain/comparing/standings.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelId, ModelSummary, Vocabulary } from '../../domain/model.ts'
import { capitalised, counted, inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { ModelCard } from '../../ui/controls/model-card.tsx'
import { useKeptChoice } from '../../ui/controls/use-kept-choice.ts'
import { CompareBar } from './compare-bar.tsx'

const FIRST_CHOICE = 3

/** The first models as cards in a ruled strip, some of them chosen for a comparison, and the bar that leads there. */
export function FeaturedModels({
  featured,
  total,
  vocabulary,
}: {
  featured: readonly ModelSummary[]
  total: number
  vocabulary: Vocabulary
}) {
  const [ids, setIds] = useKeptChoice('home', () =>
    mostApart(vocabulary.themes, featured, FIRST_CHOICE).map(({ id }) => id),
  )
  const chosen = featured.filter(({ id }) => ids.includes(id))
  const choose = (id: ModelId, isChosen: boolean) => {
    const others = chosen.map((model) => model.id).filter((each) => each !== id)
    setIds(isChosen ? [...others, id] : others)
  }
  return (
    <section aria-labelledby="models" className="mt-10">
      <h2 id="models" className={total === featured.length ? 'sr-only' : 'mb-3'}>
        {total === featured.length ? 'The models' : `${capitalised(inWords(featured.length))} of ${total}`}
      </h2>
      {total > featured.length && (
        <p className="mb-4">
          <LinkTo link={{ page: 'models' }} className="link small-link pointer-coarse:py-3">
            All {total} organisations
          </LinkTo>
        </p>
      )}
      <ul className="card-strip">
        {featured.map((summary) => (
          <li key={summary.id}>
            <ModelCard summary={summary} vocabulary={vocabulary}>
              {featured.length > 1 && (
                <ComparisonCheckbox
                  name={summary.name}
                  checked={ids.includes(summary.id)}
                  full={chosen.length >= MOST_COMPARED}
                  onChange={(isChosen) => choose(summary.id, isChosen)}
                />
              )}
              <p className="without-script no-print border-t border-rule px-4 py-3">
                <LinkTo link={{ page: 'model', model: summary.id }} className="link">
                  Read all {counted(summary.statements, 'statement')}
                </LinkTo>
              </p>
            </ModelCard>
          </li>
        ))}
      </ul>
      {featured.length > 1 && <CompareBar chosen={chosen} featured={featured.length} vocabulary={vocabulary} />}
    </section>
  )
}

/** Puts a model into the comparison or takes it out. A full comparison takes no more, and says so. */
function ComparisonCheckbox({
  name,
  checked,
  full,
  onChange,
}: {
  name: string
  checked: boolean
  full: boolean
  onChange: (checked: boolean) => void
}) {
  const shut = full && !checked
  return (
    <label className="needs-script no-print flex min-h-11 cursor-pointer items-center gap-2.5 border-t border-rule px-4 hover:bg-sea has-checked:bg-accent-wash has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent">
      <input
        type="checkbox"
        checked={checked}
        disabled={shut}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4.5 flex-none accent-[var(--accent)]"
      />
      <span>
        <span>
          {checked ? 'In comparison' : shut ? `Full: ${inWords(MOST_COMPARED)} at most` : 'Add to comparison'}
        </span>
        <span className="sr-only">: {name}</span>
      </span>
    </label>
  )
}
