import { AGREEMENTS, type Agreement } from '../../domain/comparing/agreement-class.ts'
import { agreementLabel } from '../../domain/comparing/relation-words.ts'

/**
 * The scale bar: one segment a theme, by class, with its legend in words. Classes without themes are left out of the legend.
 * `undecided` themes, where a draft is among the models, stand at its end: they are in no class.
 */
export function ScaleBar({
  counts,
  models,
  undecided = 0,
}: {
  counts: Record<Agreement, number>
  models: number
  undecided?: number
}) {
  const total = AGREEMENTS.reduce((sum, agreement) => sum + counts[agreement], undecided)
  const segments = AGREEMENTS.flatMap((agreement) =>
    Array.from({ length: counts[agreement] }, (_, place) => ({ agreement, key: `${agreement}-${place}` })),
  )
  return (
    <div>
      <div className="flex justify-between text-ref text-ink-3" aria-hidden="true">
        <span>0</span>
        <span>{`${total} themes`}</span>
      </div>
      <div className="flex gap-0.5" aria-hidden="true">
        {segments.map(({ agreement, key }) => (
          <span key={key} className={`swatch swatch-${agreement} h-6! w-auto! flex-1!`} />
        ))}
        {Array.from({ length: undecided }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of the line are alike
          <span key={`undecided-${place}`} className="swatch-undecided h-6! flex-1!" />
        ))}
      </div>
      <ul
        className="mt-2 grid grid-cols-2 gap-x-4 gap-y-1 text-question text-ink-2"
        aria-label={`${total} themes by class`}
      >
        {AGREEMENTS.filter((agreement) => counts[agreement] > 0).map((agreement) => (
          <li key={agreement} className="flex items-center gap-2">
            <span className={`swatch swatch-${agreement}`} />
            <span>{`${counts[agreement]} ${agreementLabel(agreement, models)}`}</span>
          </li>
        ))}
        {undecided > 0 && (
          <li className="flex items-center gap-2">
            <span className="swatch-undecided w-4" />
            <span>{`${undecided} not decided yet`}</span>
          </li>
        )}
      </ul>
    </div>
  )
}
