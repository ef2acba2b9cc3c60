import type { Role } from '../model.ts'
import { positionOf } from '../position.ts'
import type { Part } from '../prose.ts'
import { roleInProse } from '../statements/stance.ts'
import { capitalised, inWords, listInProse } from '../words.ts'
import type { AnswerGroup } from './argument.ts'
import type { ComparisonRow } from './comparison.ts'
import { positionVerb } from './finding.ts'

/**
 * What the answers of a theme come to, beside its question: “Loadsmart sets a condition, the other two say no.” Whoever is
 * not of the largest group is named, and stands out; `names` are those of the models, as they stand in a sentence. Nothing
 * where they do not differ: how they stand to each other says it.
 */
export function argumentFinding(
  row: Pick<ComparisonRow, 'theme' | 'answers'>,
  groups: readonly AnswerGroup[],
  names: readonly string[],
  roles: readonly Role[],
): Part[] {
  const spoken = groups.filter(({ footing }) => footing !== 'silent')
  const [first, ...others] = spoken
  if (first?.footing === 'apart')
    return [{ text: `${capitalised(inWords(first.places.length))} different answers.`, strong: true }]
  const largest = others.at(-1)
  if (!first || !largest) return []
  const named = [first, ...others.slice(0, -1)].map(
    ({ places }) => `${listInProse(places.map((place) => names[place] ?? ''))} ${does(row, places, roles)}`,
  )
  const rest = spoken.length < groups.length ? '' : 'the other '
  return [
    { text: capitalised(named.join(', ')), strong: true },
    { text: `, ${rest}${inWords(largest.places.length)} ${does(row, largest.places, roles)}.` },
  ]
}

/** What those at these places do, who are of one side: a duty may be denied here and given to somebody else there. */
function does(
  { theme, answers }: Pick<ComparisonRow, 'theme' | 'answers'>,
  places: readonly number[],
  roles: readonly Role[],
): string {
  const said = places.flatMap((place) => answers[place] ?? [])
  const positions = [...new Set(said.map(positionOf))]
  const [position = 'silent', other] = positions
  if (other !== undefined) return 'say no'
  const others = new Set(said.map((answer) => (answer.stance === 'other-role' ? answer.instead : undefined)))
  const [instead] = others
  if (instead !== undefined && others.size === 1)
    return `${places.length === 1 ? 'leaves' : 'leave'} it to ${roleInProse(roles, instead)}`
  return positionVerb(theme, position, places.length)
}
