import { answerOn } from '../answer.ts'
import type { Agreement } from '../comparing/agreement-class.ts'
import { countAgreements } from '../comparing/agreement-class.ts'
import type { BesideShow } from '../comparing/beside-shown.ts'
import type { RowOrder } from '../comparing/comparison.ts'
import { type ComparisonRow, compareOn, isShown } from '../comparing/comparison.ts'
import { byDisagreement, comparisonFinding } from '../comparing/finding.ts'
import { reasonWords } from '../comparing/relation-words.ts'
import { type RowGroup, rowGroups } from '../comparing/row-groups.ts'
import type { AnswerOutline, Area, Theme, ThemeId } from '../model.ts'
import { positionOf } from '../position.ts'
import type { Part } from '../prose.ts'
import { answerIn, type Draft, decisionOn } from './draft.ts'

/** A theme of a draft beside others. One that is not decided is not judged: it has no class, and is no silence. */
export interface BesideRow {
  theme: Theme
  /** Undefined where the draft has not decided it. */
  judged: ComparisonRow | undefined
  /** Whether the draft states it in words of its own, none of the theme's values: that is for the reader to judge. */
  inOwnWords: boolean
  /** The answers of the others, in their order. */
  others: AnswerOutline[]
}

/** A draft beside others, and what that comes to. */
export interface Beside {
  /** One a theme, in the order of the themes. */
  rows: BesideRow[]
  /** How many of the decided themes fall into each class. */
  counts: Record<Agreement, number>
  undecided: number
  /** The decided theme on which they are furthest apart, where they differ on any. */
  widest: Theme | undefined
}

/** Sets a draft beside models, theme by theme. */
export function besideOthers(
  draft: Pick<Draft, 'decisions'>,
  themes: readonly Theme[],
  models: readonly { answers: Record<string, AnswerOutline> }[],
): Beside {
  const rows = themes.map((theme): BesideRow => {
    const own = answerIn(decisionOn(draft, theme.id), theme)
    const others = models.map(({ answers }) => answerOn(answers, theme.id))
    const inOwnWords = theme.values !== undefined && own !== undefined && positionOf(own) === 'states'
    return { theme, judged: own && compareOn(theme, [own, ...others]), inOwnWords, others }
  })
  const judged = rows.flatMap((row) => row.judged ?? [])
  return {
    rows,
    counts: countAgreements(judged.map(({ agreement }) => agreement)),
    undecided: rows.length - judged.length,
    widest: byDisagreement(judged)[0]?.theme,
  }
}

/**
 * Why a theme that is decided is in its class, as `reasonWords` tells it; and of the draft's own words, which are no part of that,
 * that they are not judged. `whose` they are: “your”.
 */
export function besideReason({ agreement, reason }: ComparisonRow, inOwnWords: boolean, whose: 'your' | 'its'): string {
  const why = reasonWords(reason)
  if (!inOwnWords || agreement === 'one-only') return why
  if (agreement === 'side-by-side') return `${whose} own words, for you to judge`
  return `${why && `${why}; `}${whose} own words not judged`
}

/** Whether a view shows a row. A theme that is not decided is in no class, and silent where one of the others is. */
export function isShownBeside(show: BesideShow, { judged, others }: BesideRow): boolean {
  if (show === 'undecided') return judged === undefined
  if (judged) return isShown(show, judged)
  return show === 'all' || (show === 'silent' && others.some(({ stance }) => stance === 'silent'))
}

/** The rows of a view under their bands: by area, or by class with the widest gap first and what is not decided at the end. */
export function besideGroups(
  rows: readonly BesideRow[],
  order: RowOrder,
  areas: readonly Area[],
): (RowGroup<BesideRow> | { by: 'undecided'; rows: BesideRow[] })[] {
  if (order === 'area')
    return areas.flatMap((area): RowGroup<BesideRow>[] => {
      const own = rows.filter(({ theme }) => theme.area === area.id)
      return own.length > 0 ? [{ by: 'area', area, rows: own }] : []
    })
  const rowOf = new Map(rows.map((row) => [row.theme.id, row]))
  const judged = rowGroups(
    rows.flatMap((row) => row.judged ?? []),
    order,
    areas,
  ).map((group) => ({ ...group, rows: group.rows.flatMap(({ theme }) => rowOf.get(theme.id) ?? []) }))
  const open = rows.filter((row) => row.judged === undefined)
  return open.length > 0 ? [...judged, { by: 'undecided', rows: open }] : judged
}

/**
 * What a draft beside others comes to, `models` of them with the draft: as of a comparison, over all themes, with those that are
 * not judged in a sentence of their own.
 */
export function besideFinding(models: number, { counts, undecided, widest }: Beside): Part<ThemeId>[] {
  if (Object.values(counts).every((count) => count === 0))
    return [{ text: 'Nothing is decided yet, so there is nothing to judge.' }]
  return comparisonFinding(models, counts, widest, undecided)
}
