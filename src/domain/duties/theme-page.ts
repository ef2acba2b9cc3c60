import { citedLines } from '../cited-lines.ts'
import { type SpreadZone, spreadOf } from '../comparing/spread.ts'
import { countInGroups, groupsBySize } from '../comparing/spread-groups.ts'
import { answerOf, type Dataset } from '../dataset.ts'
import type { ModelId, RoleModel, ThemeFile, ThemeId } from '../model.ts'
import { positionOf } from '../position.ts'
import { LISTED } from '../slices.ts'
import { byGroup } from '../statements/kind-groups.ts'
import { byWord, dutyWays } from './duty-page.ts'
import { isShared } from './shared-duty.ts'

// A theme across all models, as its page shows it: answers are told group by group, so that it reads with forty as with six.

/** Up to so many models are all named; of more, each group names its first. */
const ALL_NAMED = 40
const MOST_NAMES = 12
/** How many places an answer shows, and how many shared duties a page. */
const MOST_CITES = 4
const MOST_SHARED = 6

/** A theme across all models; undefined for one that is not there. */
export function themePage(
  { vocabulary, models }: Pick<Dataset, 'vocabulary' | 'models'>,
  id: ThemeId,
): ThemeFile | undefined {
  const theme = vocabulary.themes.find((each) => each.id === id)
  if (!theme) return undefined
  const byName = [...models].sort((a, b) => byWord(a.shortName, b.shortName))
  const byId = new Map(byName.map((model) => [model.id, model]))
  const modelsOf = (ids: readonly string[]) => byName.filter((model) => ids.includes(model.id))
  const names = models.length > ALL_NAMED ? MOST_NAMES : ALL_NAMED
  const named = (some: readonly RoleModel[]) => ({ count: some.length, models: some.slice(0, names).map(shortNamed) })
  const zones = spreadOf(
    theme,
    byName.map((model) => ({ model: model.id, position: positionOf(answerOf(model, id)) })),
  )
  const duties = vocabulary.duties.filter((duty) => duty.theme === id)
  const shared = duties
    .map((duty) => ({ id: duty.id, label: duty.label, ways: dutyWays(byName, duty) }))
    .filter((duty) => isShared(duty.ways))
    .sort((a, b) => placedIn(b.ways) - placedIn(a.ways))
  const page = {
    zones: zones.map(({ groups, ...zone }) => ({
      ...zone,
      groups: groups.map(({ position, models: ids }) => ({ position, ...named(modelsOf(ids)) })),
    })),
    answers: inOrder(zones)
      .slice(0, LISTED)
      .flatMap((model) => answerIn(byId.get(model), id)),
    shared: shared.slice(0, MOST_SHARED).map(({ ways, ...duty }) => ({
      ...duty,
      ways: ways.flatMap(({ stance, models: some }) =>
        stance === 'mixed' ? [] : [{ stance, count: some.length, models: some.slice(0, names) }],
      ),
    })),
  }
  const onPage = namedOn(page)
  return {
    format: 1,
    theme: id,
    total: models.length,
    ...page,
    kinds: byGroup(byName).map(({ group, models: own }) => {
      const ids = own.map((model) => model.id)
      return {
        kind: group,
        groups: countInGroups(zones, new Set(ids)),
        models: ids.filter((id) => onPage.has(id)),
      }
    }),
    duties: duties.map((duty) => ({ id: duty.id, label: duty.label })),
  }
}

/** Everybody whom the page names. */
function namedOn({ zones, answers, shared }: Pick<ThemeFile, 'zones' | 'answers' | 'shared'>): ReadonlySet<ModelId> {
  const named = [...zones.flatMap(({ groups }) => groups), ...shared.flatMap(({ ways }) => ways)]
  return new Set([...named.flatMap(({ models }) => models), ...answers.map(({ model }) => model)].map(({ id }) => id))
}

function inOrder(zones: readonly SpreadZone[]): ModelId[] {
  const counted = zones.map((zone) => ({
    ...zone,
    groups: zone.groups.map((group) => ({ ...group, count: group.models.length })),
  }))
  return groupsBySize(counted).flatMap(({ models }) => models)
}

function placedIn(ways: readonly { count: number }[]): number {
  return ways.reduce((sum, { count }) => sum + count, 0)
}

function shortNamed({ id, shortName }: RoleModel): Pick<RoleModel, 'id' | 'shortName'> {
  return { id, shortName }
}

/** What one model answers, with a phrase of the first statement it rests on and the lines of all of them. */
function answerIn(model: RoleModel | undefined, theme: ThemeId): ThemeFile['answers'] {
  const said = model && answerOf(model, theme)
  if (!said || said.stance === 'silent') return []
  const { statements, ...answer } = said
  const resting = statements.flatMap((id) => model.statements.filter((each) => each.id === id))
  const cites = citedLines(resting.flatMap(({ id, cite }) => cite.map(({ lines }) => ({ statement: id, lines }))))
  const { id, name, shortName, inProse, kind, source } = model
  const caveat = source.caveats[0]?.short
  return [
    {
      model: { id, shortName, name, inProse, kind, version: source.version, ...(caveat && { caveat }) },
      answer,
      phrase: resting[0]?.cite[0]?.phrase ?? '',
      cites: cites.slice(0, MOST_CITES),
      more: Math.max(0, cites.length - MOST_CITES),
    },
  ]
}
