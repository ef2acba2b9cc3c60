import { fewestToRank } from '../../domain/comparing/pairs.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { OwnNeighbour, OwnNeighbours, RoleModel, Theme } from '../../domain/model.ts'
import { capitalised, spelledOut } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'

/** Who is nearest to a model and who furthest, each with the figures and the way to the comparison of the two. */
export function Neighbours({
  model,
  neighbours: { nearest, furthest, unranked },
  themes,
}: {
  model: Pick<RoleModel, 'id'>
  neighbours: OwnNeighbours
  themes: readonly Theme[]
}) {
  const few = `fewer than ${spelledOut(fewestToRank(themes))} themes`
  const ends = (label: string, those: readonly OwnNeighbour[]) => (
    <div>
      <dt>{label}</dt>
      {those.map((other) => (
        <End key={other.model} model={model} other={other} />
      ))}
    </div>
  )
  return (
    <section aria-labelledby="neighbours" className="own-neighbours">
      <h2 id="neighbours">Closest to this one</h2>
      {nearest.length > 0 ? (
        <dl>
          {ends('Nearest', nearest)}
          {furthest && ends('Furthest', [furthest])}
        </dl>
      ) : (
        <p className="lead">
          {`${unranked === 2 ? 'Neither' : 'None'} of the ${spelledOut(unranked)} others can be ranked: each can be compared with it on ${few}.`}
        </p>
      )}
      <p>
        {nearest.length > 0 && 'Two are compared on the themes that both answer. '}
        {nearest.length > 0 &&
          unranked > 0 &&
          `${capitalised(spelledOut(unranked))} ${unranked === 1 ? 'other is' : 'others are'} not ranked: ${few} to compare. `}
        <LinkTo link={{ page: 'agreement' }} className="link small-link">
          Who agrees with whom
        </LinkTo>
      </p>
    </section>
  )
}

/** Another model by name, how much the two agree as a bar and in figures, and how many more are as near or far. */
function End({
  model,
  other: { model: id, name, agree, comparable, more },
}: {
  model: Pick<RoleModel, 'id'>
  other: OwnNeighbour
}) {
  return (
    <dd>
      <LinkTo link={comparisonOf([model.id, id])} className="quiet-link">
        {name}
      </LinkTo>
      {more > 0 && <span> and {more} more</span>}
      <i>
        agree on {agree} of {comparable}
      </i>
      <svg aria-hidden="true">
        <rect width={`${Math.round((agree / comparable) * 1000) / 10}%`} height="100%" />
      </svg>
    </dd>
  )
}
