import { positionOf } from '../position.ts'
import { capitalised, inWords } from '../words.ts'
import { camp } from './agreement-class.ts'
import type { ComparisonRow } from './comparison.ts'

/**
 * How an answer stands among those that it is compared with: against all of them, with some or all of them, each on its own,
 * beside them where nothing is judged, or not at all.
 */
export type Footing = 'alone' | 'agree' | 'apart' | 'beside' | 'silent'

/** Answers that stand together, by their places among all: `{ footing: 'agree', places: [0, 2] }`. */
export interface AnswerGroup {
  footing: Footing
  places: number[]
}

/**
 * The answers of a theme in the order in which they make an argument: those who stand alone, then those who agree, the
 * smaller group first, and the silent last. Within a group and among equals the order of the models holds; every answer is
 * in one group.
 */
export function argumentOf({ agreement, answers }: Pick<ComparisonRow, 'agreement' | 'answers'>): AnswerGroup[] {
  const sides = new Map<string, number[]>()
  for (const [place, answer] of answers.entries()) {
    const side = camp(positionOf(answer))
    sides.set(side, [...(sides.get(side) ?? []), place])
  }
  const silent = sides.get('silent') ?? []
  sides.delete('silent')
  const spoken = [...sides].sort(([, a], [, b]) => a.length - b.length)
  return [
    ...(agreement === 'differ' ? differing(spoken) : undivided(agreement, spoken)),
    ...(silent.length > 0 ? [{ footing: 'silent' as const, places: silent }] : []),
  ]
}

type Sides = [side: string, places: number[]][]

function differing(sides: Sides): AnswerGroup[] {
  if (sides.every(([, places]) => places.length === 1))
    return [{ footing: 'apart', places: sides.flatMap(([, places]) => places) }]
  return sides.map(([side, places]) => ({ footing: places.length === 1 ? 'alone' : together(side), places }))
}

function undivided(agreement: ComparisonRow['agreement'], sides: Sides): AnswerGroup[] {
  const places = sides.flatMap(([, each]) => each).sort((a, b) => a - b)
  if (places.length === 0) return []
  const agree = agreement === 'all-agree' || agreement === 'some-silent'
  return [{ footing: agree ? together(sides[0]?.[0]) : 'beside', places }]
}

/** Two answers that split a theme never split it in the same place: they stand beside each other. */
function together(side: string | undefined): Footing {
  return side === 'mixed' ? 'beside' : 'agree'
}

/** What stands beside the first of a group: “Differs”, “Two agree”; empty where nothing is to be said. */
export function groupWords({ footing, places }: AnswerGroup): string {
  if (footing === 'alone') return 'Differs'
  return footing === 'agree' ? `${capitalised(inWords(places.length))} agree` : ''
}
