import type { WhoDoesWhatFile } from '../model.ts'
import { LEAST, LEAST_SOURCES, type LeastSources } from './duties-shown.ts'
import { placedBy } from './duty-page.ts'
import { TECH_LEAD } from './duty-roles.ts'

/** A duty with the zones that somebody stands in. */
export type AcrossRow = WhoDoesWhatFile['rows'][number]
/** A model in a zone of a row. */
export type AcrossHolder = AcrossRow['zones'][number]['models'][number]

/** What the page of who does what carries of an atlas of many: the duties that so many place, and what it says of all. */
export interface AcrossSlice
  extends Pick<WhoDoesWhatFile, 'role' | 'total' | 'models' | 'paired' | 'named' | 'naming' | 'said'> {
  /** How many duties that many sources or more place, by what the menu offers; the last is all of them. */
  counts: Record<LeastSources, number>
  rows: AcrossRow[]
  /** Those that a source says are explicitly not the tech lead's. */
  denied: Pick<AcrossRow['duty'], 'id' | 'label'>[]
}

/**
 * How many sources place the duties that a page can choose among: a role other than the tech lead is named for few, and all
 * of them are shown.
 */
export function isWhole({ role }: Pick<WhoDoesWhatFile, 'role'>): boolean {
  return role !== undefined && role !== TECH_LEAD
}

/** Cuts from the file what its page shows. */
export function acrossSlice(file: WhoDoesWhatFile, least: LeastSources): AcrossSlice {
  const { format: _, rows, ...rest } = file
  const atLeast = (some: LeastSources) => rows.filter((row) => placedBy(row) >= LEAST[some])
  return {
    ...rest,
    counts: Object.fromEntries(LEAST_SOURCES.map((some) => [some, atLeast(some).length])) as AcrossSlice['counts'],
    rows: isWhole(file) ? rows : atLeast(least),
    denied: rows
      .filter(({ zones }) => zones.some(({ models }) => models.some((each) => denies(each))))
      .map(({ duty: { id, label } }) => ({ id, label })),
  }
}

function denies({ ways }: AcrossHolder): boolean {
  return ways.some(({ stance }) => stance === 'does-not')
}
