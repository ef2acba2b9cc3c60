import type { WayToCompare } from '../../domain/editions/ways-to-compare.ts'
import { plainView } from '../../domain/links/deep-link.ts'
import type { ModelId } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** The way from a model to a comparison: others named with how far apart they are, and the start for choosing freely. */
export function CompareWith({ model, others }: { model: ModelId; others: readonly WayToCompare[] }) {
  if (others.length === 0)
    return (
      <LinkTo link={{ page: 'compare' }} className="button button-primary no-print">
        Compare with another
        <Icon name="arrow" />
      </LinkTo>
    )
  return (
    <details className="no-print">
      <summary className="button button-primary">
        Compare with another
        <Icon name="chevron" />
      </summary>
      <ul className="mt-2 max-w-md divide-y divide-rule border border-edge bg-raised">
        {others.map((other) => {
          const models = [model, other.id].sort()
          return (
            <li key={other.id}>
              <LinkTo
                link={{ page: 'comparison', models, view: plainView(models) }}
                className="block px-4 py-2.5 hover:bg-sea"
              >
                <span className="font-semibold">{other.name}</span>{' '}
                <span className="block text-question text-ink-3">{other.apart}</span>
              </LinkTo>
            </li>
          )
        })}
        <li>
          <LinkTo link={{ page: 'agreement' }} className="block px-4 py-2.5 hover:bg-sea">
            <span className="link">Who agrees with whom</span>
          </LinkTo>
        </li>
        <li>
          <LinkTo link={{ page: 'compare' }} className="block px-4 py-2.5 hover:bg-sea">
            <span className="link">Choose freely, up to five</span>
          </LinkTo>
        </li>
      </ul>
    </details>
  )
}
