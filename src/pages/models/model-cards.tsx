import type { ModelSummary, Vocabulary } from '../../domain/model.ts'
import { ModelCard } from '../../ui/controls/model-card.tsx'

/** Models as a ruled list of cards, with the exact dates and caveats of their sources. */
export function ModelCards({ models, vocabulary }: { models: readonly ModelSummary[]; vocabulary: Vocabulary }) {
  return (
    <ul className="card-strip card-strip-wide">
      {models.map((summary) => (
        <li key={summary.id}>
          <ModelCard summary={summary} vocabulary={vocabulary} full />
        </li>
      ))}
    </ul>
  )
}
