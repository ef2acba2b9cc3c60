import type { Dataset } from '../dataset.ts'
import type { Duty, DutyFile, DutyId, RoleModel, Statement } from '../model.ts'
import { firstLine, LISTED, speaksTo } from '../slices.ts'
import { isOwn } from '../statements/statement-status.ts'
import { type DutyStance, PLACING_ORDER, termsKey, termsOf } from './duty-terms.ts'
import { dutiesOf } from './statement-duties.ts'

// One duty across all models. Each model stands in one zone, so that the figures of a page add up to the number of models.

/** Whose a duty is: a column of who does what. `mixed` is who places it in several ways. */
export type DutyZone = DutyFile['zones'][number]['zone']
/** A model in its zone. */
export type DutyHolder = DutyFile['zones'][number]['models'][number]
/** How a duty is placed: a stance with its terms. */
export type DutyWay = DutyHolder['ways'][number]

/** The zones in the order of who does what. */
export const DUTY_ZONES: readonly DutyZone[] = ['tech-lead', 'shared', 'only-if', 'mixed', 'not']

/** The zone in which a model stands that places a duty so. */
export const ZONE_OF: Record<DutyHolder['stance'], DutyZone> = {
  does: 'tech-lead',
  shared: 'shared',
  conditional: 'only-if',
  mixed: 'mixed',
  'does-not': 'not',
  'other-role': 'not',
}

/** How many names a zone carries; how many models are shown by what stands nearest; how many duties stand next to it. */
export const MOST_IN_ZONE = 24
const MOST_NEAR = 11
const MOST_NEXT = 4
/** How many marks stand beside a duty that is next to it. */
const MOST_MARKS = 12

type Placing = { statement: Statement; way: DutyWay }
/** A model that places a duty: by which statements, in the order of its document, and how on the whole. */
export interface Placed {
  model: RoleModel
  placings: Placing[]
  stance: DutyHolder['stance']
}

/** A duty across all models; undefined for one that is not there. `alsoFound` are other words by which it is looked for. */
export function dutyPage(
  { vocabulary, models }: Pick<Dataset, 'vocabulary' | 'models'>,
  id: DutyId,
  alsoFound: string[] = [],
): DutyFile | undefined {
  const duty = vocabulary.duties.find((each) => each.id === id)
  if (!duty) return undefined
  const byName = [...models].sort((a, b) => byWord(a.shortName, b.shortName))
  const placed = placedIn(byName, duty)
  const silent = byName.filter((model) => !placed.some((each) => each.model === model))
  const zones = zonesOf(placed)
  const near = silent.flatMap((model) => nearestIn(model, duty, vocabulary.duties, strongest(zones)))
  const others = silent.filter(({ id }) => !near.some((each) => each.id === id))
  const beside = others.filter(({ statements }) => statements.some((each) => isOwn(each) && speaksTo(each, duty.theme)))
  const mute = others.filter((model) => !beside.includes(model))
  const inOrder = DUTY_ZONES.flatMap((zone) => placed.filter(({ stance }) => ZONE_OF[stance] === zone))
  return {
    format: 1,
    duty,
    total: models.length,
    alsoFound,
    zones,
    said: inOrder.slice(0, LISTED).map(({ model: { id, name, kind, source }, placings }) => ({
      model: { id, name, kind, version: source.version, ...caveatOf(source) },
      source: sourceOf(source),
      statements: placings.map(({ statement }) => statement),
    })),
    silent: some(silent.map(shortNamed), MOST_IN_ZONE),
    near: some(near, MOST_NEAR),
    beside: some(beside.map(shortNamed), MOST_IN_ZONE),
    mute: some(mute.map(shortNamed), MOST_IN_ZONE),
    next: nextTo(duty, vocabulary.duties, models),
    onTheme: vocabulary.duties.filter(({ theme }) => theme === duty.theme).length,
  }
}

/** The zone that most stand in. Of two, the one that says more against the tech lead’s having it is told first. */
export function strongest(zones: DutyFile['zones']): DutyZone | undefined {
  return bySize(zones)[0]?.zone
}

const TOLD: readonly DutyZone[] = ['tech-lead', 'not', 'only-if', 'shared', 'mixed']

/** The zones that somebody stands in, the largest first. */
export function bySize<Zone extends { zone: DutyZone; count: number }>(zones: readonly Zone[]): Zone[] {
  return zones
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || TOLD.indexOf(a.zone) - TOLD.indexOf(b.zone))
}

/** How many models place the duty. */
export function placedBy({ zones }: { zones: readonly { count: number }[] }): number {
  return zones.reduce((sum, { count }) => sum + count, 0)
}

/** Who places a duty by statements of its own, in the order of the models. */
export function placedIn(models: readonly RoleModel[], { id }: Pick<Duty, 'id'>): Placed[] {
  return models.flatMap((model) => {
    const placings = model.statements
      .filter((statement) => isOwn(statement) && dutiesOf(statement).includes(id))
      .flatMap(placingOf)
      .sort((a, b) => firstLine(a.statement) - firstLine(b.statement))
    const [first, ...more] = [...new Set(placings.map(({ way }) => way.stance))]
    return first ? [{ model, placings, stance: more.length === 0 ? first : severalWays(placings) }] : []
  })
}

function placingOf(statement: Statement): Placing[] {
  const way = termsOf(statement)
  return way ? [{ statement, way }] : []
}

/** That it is not the tech lead’s can be said in two ways and is one answer; anything else is not. */
function severalWays(placings: readonly Placing[]): DutyHolder['stance'] {
  return placings.every(({ way }) => ZONE_OF[way.stance] === 'not') ? 'does-not' : 'mixed'
}

/** Who places a duty in which way, in the order of the models: the tech lead's own first, who places it in several ways last. */
export function dutyWays(
  models: readonly RoleModel[],
  duty: Pick<Duty, 'id'>,
): { stance: DutyHolder['stance']; count: number; models: Pick<RoleModel, 'id' | 'shortName'>[] }[] {
  const placed = placedIn(models, duty)
  return [...PLACING_ORDER, 'mixed' as const].flatMap((stance) => {
    const own = placed.filter((each) => each.stance === stance).map(({ model }) => shortNamed(model))
    return own.length > 0 ? [{ stance, count: own.length, models: own }] : []
  })
}

function zonesOf(placed: readonly Placed[]): DutyFile['zones'] {
  const zones = DUTY_ZONES.map((zone) => {
    const own = placed.filter(({ stance }) => ZONE_OF[stance] === zone)
    return { zone, ...some(own.map(holderOf), MOST_IN_ZONE) }
  })
  return zones.filter(({ zone, count }) => zone !== 'mixed' || count > 0)
}

function holderOf({ model, placings, stance }: Placed): DutyHolder {
  return { ...shortNamed(model), inProse: model.inProse, stance, ways: waysOf(placings) }
}

/** The ways in which a model places a duty, each once: the tech lead's own first. */
export function waysOf(placings: Placed['placings']): DutyWay[] {
  const ways = new Map(placings.map(({ way }) => [termsKey(way), way]))
  return [...ways.values()].sort((a, b) => PLACING_ORDER.indexOf(a.stance) - PLACING_ORDER.indexOf(b.stance))
}

/**
 * What a model that does not place a duty says nearest to it: of its own placings of other duties on the theme one that
 * answers as most do here, else the first of the document. None where it gives nobody a duty there.
 */
function nearestIn(
  model: RoleModel,
  { theme }: Duty,
  duties: readonly Duty[],
  most: DutyZone | undefined,
): DutyFile['near']['models'] {
  const onTheme = new Map(duties.filter((duty) => duty.theme === theme).map((duty) => [duty.id, duty]))
  const [nearest] = model.statements
    .filter(isOwn)
    .flatMap((statement) =>
      dutiesOf(statement).flatMap((id) => {
        const duty = onTheme.get(id)
        return duty ? placingOf(statement).map(({ way }) => ({ duty, way, statement })) : []
      }),
    )
    .sort((a, b) => farFrom(a.way) - farFrom(b.way) || firstLine(a.statement) - firstLine(b.statement))
  if (!nearest) return []
  const { duty, way, statement } = nearest
  const named = { ...shortNamed(model), name: model.name, duty: { id: duty.id, label: duty.label } }
  return [{ ...named, way, statement: statement.id, lines: statement.cite[0]?.lines ?? [0, 0] }]

  function farFrom({ stance }: { stance: DutyStance }): number {
    return ZONE_OF[stance] === most ? 0 : 1
  }
}

/** The other duties of the theme, those first that most place. */
function nextTo({ id, theme }: Duty, duties: readonly Duty[], models: readonly RoleModel[]): DutyFile['next'] {
  return duties
    .filter((duty) => duty.theme === theme && duty.id !== id)
    .map((duty) => {
      const placed = placedIn(models, duty)
      const stances = DUTY_ZONES.flatMap((zone) => placed.filter(({ stance }) => ZONE_OF[stance] === zone))
      return {
        id: duty.id,
        label: duty.label,
        count: placed.length,
        stances: stances.slice(0, MOST_MARKS).map(({ stance }) => stance),
      }
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_NEXT)
}

function shortNamed({ id, shortName }: RoleModel): Pick<RoleModel, 'id' | 'shortName'> {
  return { id, shortName }
}

/** The short caveat of a source, where it has one. */
function caveatOf({ caveats }: RoleModel['source']): { caveat?: string } {
  const [first] = caveats
  return first ? { caveat: first.short } : {}
}

/** What a citation needs of a source. */
export function sourceOf({
  url,
  lineUrl,
  version,
  commit,
}: Pick<RoleModel['source'], 'url' | 'lineUrl' | 'version' | 'commit'>): DutyFile['said'][number]['source'] {
  return { url, ...(lineUrl && { lineUrl }), version, ...(commit && { commit }) }
}

function some<T>(all: readonly T[], most: number): { count: number; models: T[] } {
  return { count: all.length, models: all.slice(0, most) }
}

/** Words in the order in which people look for them. */
export function byWord(a: string, b: string): number {
  return a.localeCompare(b, 'en', { sensitivity: 'base', numeric: true })
}
