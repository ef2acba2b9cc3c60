import type { ModelSummary } from '../model.ts'
import type { KindGroup } from '../models-view.ts'
import { kindNoun } from '../statements/kind-groups.ts'
import { listInProse, spelledOut } from '../words.ts'
import type { Neighbours } from './neighbours.ts'
import { agreeingShare } from './pairs.ts'

/** So many of a kind are told by name; of more, how many keep to their own. */
const MOST_NAMED = 5
/** Of more who are as near, the first of them are named. */
const MOST_NEAREST = 3

/**
 * Who is nearest to those of one kind: “Caseflow and NHS Digital are each other’s nearest; GOV.UK is nearest to dxw.” `own` are
 * those of the kind, at least one; `neighbours` are of all who are compared.
 */
export function nearestOfKind<M extends Pick<ModelSummary, 'inProse'>>(
  kind: KindGroup,
  own: readonly M[],
  neighbours: readonly Neighbours<M>[],
): string {
  const rows = own.map((model) => ({ model, nearest: nearestTo(neighbours.find((row) => row.model === model)) }))
  if (own.length > MOST_NAMED) {
    const within = rows.filter(({ nearest }) => nearest.some((each) => own.includes(each))).length
    return `Of the ${spelledOut(own.length)} ${kindNoun(kind, own.length)}, ${keepingToOwn(within)}.`
  }
  const onlyOne = (model: M) => {
    const [nearest, ...others] = rows.find((row) => row.model === model)?.nearest ?? []
    return others.length === 0 ? nearest : undefined
  }
  const mutual = (model: M) => {
    const other = onlyOne(model)
    return other && onlyOne(other) === model ? other : undefined
  }
  const pairs = own.flatMap((model, place) => {
    const other = mutual(model)
    return other && own.indexOf(other) > place ? [[model.inProse, other.inProse]] : []
  })
  const others = rows.filter(({ model, nearest }) => nearest.length > 0 && !mutual(model))
  const alone = rows.filter(({ nearest }) => nearest.length === 0)
  const clauses = [
    ...pairs.map((names) => `${listInProse(names)} are each other’s nearest`),
    ...others.map(
      ({ model, nearest }, place) => `${model.inProse}${place === 0 ? ' is nearest' : ''} to ${named(nearest)}`,
    ),
    ...alone.map(({ model }) => `${model.inProse} can be ranked with nobody`),
  ]
  return `${clauses.join('; ')}.`.replace(/^the /, 'The ')
}

/** Everybody who is as near as the nearest; nobody where none can be ranked. */
function nearestTo<M>(row: Neighbours<M> | undefined): M[] {
  const [first] = row?.ranked ?? []
  const ranked = row?.ranked ?? []
  return first
    ? ranked.filter(({ pair }) => agreeingShare(pair) === agreeingShare(first.pair)).map(({ model }) => model)
    : []
}

function named(nearest: readonly Pick<ModelSummary, 'inProse'>[]): string {
  const names = nearest.map(({ inProse }) => inProse)
  if (names.length <= MOST_NEAREST) return listInProse(names)
  const shown = names.slice(0, MOST_NEAREST - 1)
  return `${shown.join(', ')} and ${names.length - shown.length} more`
}

function keepingToOwn(within: number): string {
  if (within === 0) return 'none is nearest to another of its kind'
  if (within === 1) return 'one is nearest to another of its kind'
  return `${spelledOut(within)} are nearest to another of their kind`
}
