import { spreadOf } from '../comparing/spread.ts'
import { zoneName } from '../comparing/spread-words.ts'
import type { Citation, Role, Theme } from '../model.ts'
import { placesInWords } from '../places-in-words.ts'
import { positionOf } from '../position.ts'
import type { ModelAnswers } from '../slices.ts'
import { stanceWords } from '../statements/stance.ts'
import { capitalised, listInProse, spelledOut } from '../words.ts'

/** More models than these are not called by their names in a result. */
export const MOST_IN_WAYS = 24
/**
 * Who answers what on a theme, each way on a line of its own, with the lines of the documents: “Yes: Acme (lines 5 to 10).”,
 * “Only if there are juniors: Zenith (line 29).”, “Four say nothing.” The ways stand as in a spread.
 */
export function themeWays(theme: Theme, models: readonly ModelAnswers[], roles: readonly Role[]): string {
  const asked = models.flatMap((model) => {
    const answer = model.answers[theme.id]
    return answer ? [{ model, answer }] : []
  })
  const zones = spreadOf(
    theme,
    asked.map(({ model: { id }, answer }) => ({ model: id, position: positionOf(answer) })),
  )
  const ways = zones.flatMap((zone) => {
    const ids = zone.groups.flatMap((group) => group.models)
    return ids.flatMap((id) => {
      const { model, answer } = asked.find((each) => each.model.id === id) ?? {}
      if (!model || !answer || answer.stance === 'silent') return []
      const plain = zone.side === 'own-words' && zone.count > 1 ? 'In their own words' : zoneName(zone, theme)
      const way = hasTerms(answer.stance) ? stanceWords(answer, roles) : plain
      return [{ way, name: model.shortName, lines: answer.cites.map(({ lines }) => lines) }]
    })
  })
  const silent = zones.find(({ side }) => side === 'silent')?.count ?? 0
  const silence = `${capitalised(spelledOut(silent))} ${silent === 1 ? 'says' : 'say'} nothing.`
  return [...waysInWords(ways), ...(silent > 0 ? [silence] : [])].join('\n')
}

/** A name, the way it answers in words, and the lines it does so in. */
interface Way {
  way: string
  name: string
  lines: readonly Citation['lines'][]
}

/** One line for each way, with all who answer so: “Explicitly not: Acme (line 3) and Zenith (lines 7 and 9 to 11).” */
export function waysInWords(ways: readonly Way[]): string[] {
  const named = new Map<string, string[]>()
  for (const { way, name, lines } of ways)
    named.set(way, [...(named.get(way) ?? []), `${name} (${placesInWords(lines)})`])
  return [...named].map(([way, names]) => `${way}: ${listInProse(names)}.`)
}

function hasTerms(stance: string): boolean {
  return stance === 'conditional' || stance === 'shared' || stance === 'other-role'
}
