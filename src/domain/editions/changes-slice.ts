import { allModels } from '../dataset.ts'
import type { AtlasIndex, Caveat, ModelId, ModelSummary, RoleModel, Statement } from '../model.ts'
import { editionNamed } from './edition-address.ts'
import { editionsOf, organisationOf } from './editions.ts'

/** An edition as far as a page on changes goes. */
export interface ComparedEdition extends Pick<RoleModel, 'id' | 'answers' | 'statements'> {
  source: Pick<RoleModel['source'], 'url' | 'lineUrl' | 'version'>
  /** When it was read. */
  read: string
}

/** What the page on an organisation's editions carries. */
export interface ChangesSlice {
  /** The id that its editions share. */
  organisation: ModelId
  /** Its names, and the edition that counts. */
  leading: Pick<ModelSummary, 'id' | 'name' | 'shortName' | 'inProse' | 'kind'>
  /** All that are here, the earliest first. */
  editions: Pick<ModelSummary, 'id' | 'version' | 'statements' | 'caveat'>[]
  /** What limits the only edition, where there is one: that its page was deleted, say. */
  caveats?: Caveat[]
  /** The two that are set against each other, and what the statements of those between them were; none where there is one. */
  pair?: {
    before: ComparedEdition
    after: ComparedEdition
    between: { statements: Pick<Statement, 'id' | 'was'>[] }[]
  }
}

/** The two editions that a reader asked for, as an address names them: `{ from: '2021', to: '2022' }`. */
export interface AskedEditions {
  from?: string | undefined
  to?: string | undefined
}

/**
 * The editions that the page of an organisation needs: all from the first to the last of the two that it sets against each
 * other, or the only one. At first these are the one that leads and the newest other.
 */
export function comparedEditions(index: AtlasIndex, id: ModelId, asked: AskedEditions = {}): ModelSummary[] {
  const editions = editionsOf(allModels(index), id)
  const leading = editions.find((each) => index.models.some((model) => model.id === each.id))
  const newest = editions.findLast((each) => each !== leading)
  if (!leading || !newest) return editions
  const [first = 0, last = 0] = [leading, newest].map((each) => editions.indexOf(each)).sort((a, b) => a - b)
  const placeOf = (word: string | undefined, otherwise: number) => {
    const named = editionNamed(editions, word)
    return named ? editions.indexOf(named) : otherwise
  }
  const [from, to] = [placeOf(asked.from, first), placeOf(asked.to, last)]
  return from === to ? editions.slice(first, last + 1) : editions.slice(Math.min(from, to), Math.max(from, to) + 1)
}

/** What the page carries. `models` are those of `comparedEditions`, whole; undefined where the organisation is not here. */
export function changesSlice(index: AtlasIndex, id: ModelId, models: readonly RoleModel[]): ChangesSlice | undefined {
  const editions = editionsOf(allModels(index), id)
  const leading = editions.find((each) => index.models.some((model) => model.id === each.id))
  if (!leading) return undefined
  const [before, after] = [models[0], models.at(-1)]
  return {
    organisation: organisationOf(leading),
    leading: {
      id: leading.id,
      name: leading.name,
      shortName: leading.shortName,
      inProse: leading.inProse,
      kind: leading.kind,
    },
    editions: editions.map(({ id, version, statements, caveat }) => ({
      id,
      version,
      statements,
      ...(caveat !== undefined && { caveat }),
    })),
    ...(before && before === after && { caveats: before.source.caveats }),
    ...(before &&
      after &&
      before !== after && {
        pair: {
          before: comparedOf(before),
          after: comparedOf(after),
          between: models.slice(1, -1).map(({ statements }) => ({
            statements: statements.map(({ id, was }) => ({ id, ...(was && { was }) })),
          })),
        },
      }),
  }
}

function comparedOf({ id, answers, statements, source, reading }: RoleModel): ComparedEdition {
  const { url, lineUrl, version } = source
  return { id, answers, statements, source: { url, ...(lineUrl && { lineUrl }), version }, read: reading.date }
}
