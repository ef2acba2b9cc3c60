import type { ModelSummary, Theme, ThemeId } from '../model.ts'
import type { Position } from '../position.ts'
import type { Part } from '../prose.ts'
import { capitalised, counted, spelledOut } from '../words.ts'
import { camp } from './agreement-class.ts'
import type { Apart, Weighed } from './apart.ts'
import { positionVerb } from './finding.ts'

/** As many themes as one sentence names. */
const MOST_NAMED = 2
/** As many things as it tells that the model alone says. */
const MOST_ALONE = 2

type Own = Pick<ModelSummary, 'inProse' | 'positions'>

/**
 * What sets a model apart, in a sentence or three: “On who manages people, Loadsmart alone of thirteen sets a condition. It
 * names nine duties that nobody else does. On who spreads knowledge, it says yes, as do all eleven others who answer.” Two
 * things at most that it alone says, and one that it shares; where it shares none, what it leaves to others to answer.
 */
export function apartFinding(apart: Apart, own: Own, themes: readonly Theme[], duties: number): Part<ThemeId>[] {
  const { inProse, positions } = own
  const verbs = new Map<string, Part<ThemeId>[]>()
  for (const { theme } of apart.only) {
    const verb = verbOf(theme)
    verbs.set(verb, [...(verbs.get(verb) ?? []), named(theme)])
  }
  const answered = [...verbs].slice(0, duties > 0 ? MOST_ALONE - 1 : MOST_ALONE)
  const alone = answered.flatMap(([verb, names], place): Part<ThemeId>[] => [
    { text: place === 0 ? 'On ' : ' On ' },
    ...names.slice(0, MOST_NAMED).flatMap((name, at) => (at === 0 ? [name] : [{ text: ' and ' }, name])),
    { text: place === 0 ? `, ${inProse} alone of ${spelledOut(apart.total)} ${verb}.` : `, it alone ${verb}.` },
  ])
  if (duties > 0)
    alone.push(
      { text: alone.length > 0 ? ' It names ' : `${capitalised(inProse)} names ` },
      { text: counted(duties, 'duty', 'duties').replace(/^\d+/, (count) => spelledOut(Number(count))), strong: true },
      {
        text:
          alone.length > 0 ? ' that nobody else does.' : ` that none of the other ${spelledOut(apart.total - 1)} does.`,
      },
    )
  if (alone.length === 0) alone.push({ text: `Nothing that only ${inProse} says.` })
  return [...alone, ...shared()]

  function named(id: ThemeId): Part<ThemeId> {
    return { text: themes.find((theme) => theme.id === id)?.inProse ?? id, names: id }
  }

  function positionOn(id: ThemeId): Position {
    return positions[themes.findIndex((theme) => theme.id === id)] ?? 'silent'
  }

  function verbOf(id: ThemeId): string {
    return positionVerb(themes.find((theme) => theme.id === id) ?? {}, positionOn(id), 1)
  }

  function shared(): Part<ThemeId>[] {
    const [common] = apart.common
    const [silent] = apart.silent
    if (common) {
      // Who rules it out and who gives it to another role agree that it is not the tech lead's.
      const verb = camp(positionOn(common.theme)) === 'does-not' ? 'says no' : verbOf(common.theme)
      return [{ text: ' On ' }, named(common.theme), { text: `, it ${verb}, ${asOthers(common)}.` }]
    }
    if (!silent) return []
    return [
      { text: ' On ' },
      named(silent.theme),
      { text: `, it says nothing, where ${spelledOut(silent.answer)} answer.` },
    ]
  }
}

/** “as do all eleven others who answer”, “as do eleven of the twelve others who answer”. */
function asOthers({ same, answer }: Weighed): string {
  const others = spelledOut(answer - 1)
  return `as do ${same === answer ? `all ${others}` : `${spelledOut(same - 1)} of the ${others}`} others who answer`
}
