import type { Became, Changes } from '../../domain/editions/changes.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { ModelId } from '../../domain/model.ts'
import { capitalised, inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** The themes that the table does not show: those of which nothing changed, and those on which both editions are silent. */
export function UnchangedThemes({ changes, models }: { changes: Changes; models: readonly ModelId[] }) {
  const of = (kind: Became) => changes.themes.filter(({ became }) => became === kind).map(({ theme }) => theme)
  const [unchanged, silent] = [of('unchanged'), of('silent-in-both')]
  const { models: sorted } = comparisonOf([...models])
  return (
    <div className="changes-rest">
      {unchanged.length > 0 && (
        <p>
          <strong className="font-semibold">
            {`${capitalised(inWords(unchanged.length))} ${unchanged.length === 1 ? 'theme' : 'themes'} unchanged: `}
          </strong>
          {unchanged.map(({ id, ref, name }) => (
            <span key={id}>
              <LinkTo link={{ page: 'row', models: sorted, theme: id }} className="link small-link" title={name}>
                {ref}
              </LinkTo>{' '}
            </span>
          ))}
        </p>
      )}
      {silent.length > 0 && (
        <p className="unsurveyed flex items-start gap-2">
          <StanceMark stance="silent" className="mt-0.5" />
          {`Silent in both: ${silent.map(({ ref, name }) => `${ref} ${name}`).join(', ')}`}
        </p>
      )}
    </div>
  )
}
