import type { Dataset } from '../dataset.ts'
import type { RoleId, RoleModel, ThemeId, TwoRolesFile } from '../model.ts'
import { LISTED, speaksTo } from '../slices.ts'
import { isOwn } from '../statements/statement-status.ts'
import { byWord, MOST_IN_ZONE } from './duty-page.ts'
import { type DutyRow, dutyRows } from './duty-table.ts'
import { holdersOf } from './duty-terms.ts'
import { onceForDataset } from './once-for-dataset.ts'
import { SIDES, sideOf, type TwoRolesTheme, waysIn } from './role-sides.ts'

// The tech lead and one role beside it, theme by theme: a theme's duties taken together tell more than one duty, which few place.

const placedByAll = onceForDataset(({ vocabulary, models }) => {
  const byName = [...models].sort((a, b) => byWord(a.shortName, b.shortName))
  return { byName, placeOf: new Map(byName.map((model, place) => [model, place])), rows: dutyRows(byName, vocabulary) }
})

/** The tech lead beside a role, in all models; undefined for a role that has no such page (`vocabulary.paired`). */
export function twoRoles(dataset: Pick<Dataset, 'vocabulary' | 'models'>, role: RoleId): TwoRolesFile | undefined {
  const { themes, paired = [] } = dataset.vocabulary
  if (!paired.includes(role)) return undefined
  const { byName, placeOf, rows } = placedByAll(dataset)
  const given = rows.filter(({ cells }) => cells.some((placings) => holdersOf(placings).has(role)))
  const naming = byName.filter((_, place) => given.some(({ cells }) => holdersOf(cells[place] ?? []).has(role)))
  // Where names are cut, those stay that say most of the two.
  const order = [...naming, ...byName.filter((model) => !naming.includes(model))]
  const told = themes.filter(({ id }) => given.some(({ duty }) => duty.theme === id))
  return {
    format: 1,
    role,
    paired,
    total: byName.length,
    models: byName.map(({ id, shortName, name, inProse, kind, source }) => ({
      id,
      shortName,
      name,
      inProse,
      kind,
      version: source.version,
    })),
    naming: { count: naming.length, models: naming.slice(0, LISTED).map((model) => organisationIn(model)) },
    themes: told.map(({ id }) => themeIn(id)),
  }

  function organisationIn(model: RoleModel) {
    const own = rows.filter((row) => !told.some(({ id }) => id === row.duty.theme))
    return {
      id: model.id,
      elsewhere: own.filter((row) => sideOf(cellOf(row, model), role) === 'tech-lead' && cellOf(row, model).length > 0)
        .length,
    }
  }

  function themeIn(theme: ThemeId): TwoRolesTheme {
    const own = rows.filter(({ duty }) => duty.theme === theme)
    const held = order.map((model) => ({
      model,
      duties: own.flatMap((row) => {
        const ways = cellOf(row, model)
        return ways.length > 0 ? [{ duty: row.duty.id, ways }] : []
      }),
    }))
    const placed = held.filter(({ duties }) => duties.length > 0)
    const sides = SIDES.flatMap((side) => {
      const here = placed.filter(({ duties }) => sideOf(waysIn(duties), role) === side)
      const models = here.slice(0, MOST_IN_ZONE).map(({ model: { id }, duties }) => ({ id, duties }))
      return here.length > 0 ? [{ side, count: here.length, models }] : []
    })
    const shown = new Set(sides.flatMap(({ models }) => models.flatMap(({ duties }) => duties.map(({ duty }) => duty))))
    const others = byName.filter((model) => !placed.some((each) => each.model === model))
    const speaking = others.filter(({ statements }) => statements.some((each) => isOwn(each) && speaksTo(each, theme)))
    return {
      theme,
      duties: own.flatMap(({ duty: { id, label } }) => (shown.has(id) ? [{ id, label }] : [])),
      sides,
      speaking: some(speaking),
      silent: some(others.filter((model) => !speaking.includes(model))),
    }
  }

  function cellOf({ cells }: DutyRow, model: RoleModel) {
    return cells[placeOf.get(model) ?? -1] ?? []
  }
}

function some(models: readonly RoleModel[]): TwoRolesTheme['silent'] {
  return { count: models.length, models: models.slice(0, MOST_IN_ZONE).map(({ id }) => id) }
}
