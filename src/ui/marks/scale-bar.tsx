import { AGREEMENTS, type Agreement } from '../../domain/comparing/agreement-class.ts'
import { agreementLabel } from '../../domain/comparing/relation-words.ts'

/** The scale bar: one segment a theme, by class, with its legend in words. Classes without themes are left out of the legend. */
export function ScaleBar({ counts, models }: { counts: Record<Agreement, number>; models: number }) {
  const total = AGREEMENTS.reduce((sum, agreement) => sum + counts[agreement], 0)
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
      </ul>
    </div>
  )
}
