import type { Dataset } from '../dataset.ts'
import type { Duty, FullRole, RoleId, RoleModel, WhoDoesWhatFile } from '../model.ts'
import { byWord, DUTY_ZONES, MOST_IN_ZONE, type Placed, placedIn, sourceOf, waysOf, ZONE_OF } from './duty-page.ts'
import { dutyRoles } from './duty-roles.ts'
import { namesRole } from './duty-table.ts'
import { onceForDataset, type Worded } from './once-for-dataset.ts'
import { saidOfRole } from './role-mentions.ts'

// Who does what across all models: answers across, names in the cells. Its width does not grow with the atlas.

/** A duty with all who place it. */
interface PlacedDuty {
  duty: Duty
  placed: Placed[]
}

/** Every duty that somebody places, or those that one role is named for; undefined for a role that is not there. */
export function dutiesAcross(
  { vocabulary, models }: Pick<Dataset, 'vocabulary' | 'models'>,
  role?: RoleId,
): WhoDoesWhatFile | undefined {
  const roles = dutyRoles(vocabulary.roles)
  if (role !== undefined && !roles.some(({ id }) => id === role)) return undefined
  const { byName, all } = placedOnce({ vocabulary, models })
  const rows = role === undefined ? all : all.filter((row) => naming(row, role).length > 0)
  const other = vocabulary.roles.find(({ id }) => id === role)
  return {
    format: 1,
    ...(role !== undefined && { role }),
    total: models.length,
    models: byName.map(({ id, shortName, name, kind, source }) => ({
      id,
      shortName,
      name,
      kind,
      version: source.version,
    })),
    paired: vocabulary.paired ?? [],
    named: roles.map(({ id }) => ({ role: id, duties: all.filter((row) => naming(row, id).length > 0).length })),
    naming: new Set(rows.flatMap((row) => naming(row, role))).size,
    rows: rows.map(({ duty, placed }) => ({ duty, zones: zonesOf(placed) })),
    ...(other && { said: saidOf(other, models) }),
  }
}

/** All models by name, and every duty that one of them places. */
interface PlacedByAll {
  byName: RoleModel[]
  all: PlacedDuty[]
}

/** The same for every role. */
const placedOnce = onceForDataset(placedByAll)

function placedByAll({ vocabulary, models }: Worded): PlacedByAll {
  const byName = [...models].sort((a, b) => byWord(a.shortName, b.shortName))
  const all = vocabulary.themes.flatMap(({ id }) =>
    vocabulary.duties
      .filter((duty) => duty.theme === id)
      .map((duty) => ({ duty, placed: placedIn(byName, duty) }))
      .filter((row) => row.placed.length > 0)
      .sort((a, b) => b.placed.length - a.placed.length),
  )
  return { byName, all }
}

function saidOf(role: FullRole, models: readonly RoleModel[]): WhoDoesWhatFile['said'] {
  const said = saidOfRole(role, models)
  return { ...said, models: said.models.map((each) => ({ ...each, source: sourceOf(each.source) })) }
}

/** Who names a role for a duty; who places it at all where no role is asked for. */
function naming({ placed }: PlacedDuty, role: RoleId | undefined): RoleModel[] {
  return placed
    .filter(({ placings }) =>
      role === undefined
        ? true
        : namesRole(
            placings.map(({ way }) => way),
            role,
          ),
    )
    .map(({ model }) => model)
}

function zonesOf(placed: readonly Placed[]): WhoDoesWhatFile['rows'][number]['zones'] {
  return DUTY_ZONES.flatMap((zone) => {
    const own = placed.filter(({ stance }) => ZONE_OF[stance] === zone)
    return own.length > 0 ? [{ zone, count: own.length, models: own.slice(0, MOST_IN_ZONE).map(holderOf) }] : []
  })
}

function holderOf({
  model,
  placings,
  stance,
}: Placed): WhoDoesWhatFile['rows'][number]['zones'][number]['models'][number] {
  const statements = placings.map(({ statement }) => statement)
  const [first] = statements
  const [cite] = first?.cite ?? []
  if (!first || !cite) throw new Error(`${model.id} places a duty by no statement, or by one without a citation.`)
  return {
    id: model.id,
    stance,
    ways: waysOf(placings),
    ...(statements.every(({ hedged }) => hedged) && { hedged: true as const }),
    ...(statements.every(({ status }) => status === 'unfinished') && { unfinished: true as const }),
    cite: { statement: first.id, lines: cite.lines },
  }
}
