import type { Neighbours } from '../../domain/comparing/neighbours.ts'
import { agreeingShare, agreeMostly, type PairAgreement } from '../../domain/comparing/pairs.ts'
import type { AgreeingModel } from '../../domain/comparing/pairs-slice.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { ModelId, Theme } from '../../domain/model.ts'
import { spokenCount } from '../../domain/position.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { useHydrated } from '../../ui/frame/use-hydrated.ts'
import { RowLinks } from '../../ui/table/row-links.tsx'

/** From so many columns on their heads stand upright: there is no room for names. */
const UPRIGHT = 15

/** Every model against every other in figures, each cell a way to the comparison of the two. */
export function AgreementMatrix({
  models,
  neighbours,
  themes,
  fewest,
  marked,
}: {
  /** In the order of rows and columns. */
  models: readonly AgreeingModel[]
  neighbours: readonly Neighbours<AgreeingModel>[]
  themes: readonly Theme[]
  /** So few themes are too few, in a word. */
  fewest: string
  marked: ReadonlySet<ModelId>
}) {
  // A stop of the Tab key each where nothing listens for the arrow keys.
  const tabIndex = useHydrated() ? -1 : undefined
  const [closest] = neighbours[0]?.ranked ?? []
  const share = closest && agreeingShare(closest.pair)
  const findRow = (model: AgreeingModel) => neighbours.find((row) => row.model === model)
  return (
    <RowLinks past="after-matrix" className="each-region">
      <table className="each" data-columns={models.length >= UPRIGHT ? 'many' : undefined}>
        <caption className="sr-only">On how many of the themes that both answer each two agree</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Organisation</span>
            </th>
            {models.map(({ id, shortName }) => (
              <th key={id} scope="col" className={marked.has(id) ? 'each-marked' : undefined}>
                <span className="each-name">{shortName}</span>
                {marked.has(id) && <span className="sr-only">, marked</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {models.map((one) => {
            const row = findRow(one)
            return (
              <tr key={one.id}>
                <th scope="row" className={marked.has(one.id) ? 'marked-row' : undefined}>
                  <InnerLink link={{ page: 'model', model: one.id }} className="title-link">
                    {one.shortName}
                  </InnerLink>
                  {marked.has(one.id) && <span className="sr-only">, marked</span>}
                </th>
                {models.map((other) => {
                  if (one === other)
                    return (
                      <td key={other.id} className="each-self">
                        <span>speaks on {spokenCount(one.positions)}</span>
                      </td>
                    )
                  const ranked = row?.ranked.find(({ model }) => model === other)?.pair
                  const isClosest = ranked !== undefined && agreeingShare(ranked) === share
                  return (
                    <td key={other.id} className={classOf(ranked, isClosest, themes)}>
                      <InnerLink link={comparisonOf([one.id, other.id])} tabIndex={tabIndex}>
                        <span className="sr-only">
                          {one.shortName} and {other.shortName}:{' '}
                        </span>
                        {ranked ? (
                          <>
                            <b>{ranked.counts['all-agree']}</b> of {ranked.comparable}
                            {isClosest && <span className="sr-only">, closest of all</span>}
                          </>
                        ) : (
                          <>
                            <span aria-hidden="true">–</span>
                            <span className="sr-only">fewer than {fewest} to compare</span>
                          </>
                        )}
                      </InnerLink>
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
      <span id="after-matrix" />
    </RowLinks>
  )
}

function classOf(ranked: PairAgreement<unknown> | undefined, isClosest: boolean, themes: readonly Theme[]) {
  const mostly = ranked && agreeMostly(ranked, themes)
  return [mostly && 'each-mostly', isClosest && 'each-closest'].filter(Boolean).join(' ') || undefined
}
