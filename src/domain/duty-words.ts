import type { DutyColumn, Placing } from './duty-table.ts'
import type { Role, RoleId, Theme } from './model.ts'
import { stanceWords } from './stance.ts'
import { limitsInWords } from './statement-status.ts'
import { listInProse, uncapitalised } from './words.ts'

/** A piece of what a cell says: plain words, or a role beside the tech lead, which has a page of its own. */
export type WhoPart = { text: string; role?: RoleId }

/**
 * Who has a duty, in words: “Tech lead”, “Shared with the product owner”, “Tech lead, only if there are juniors”,
 * “Engineering manager”, “Explicitly not the tech lead; the engineering manager does”. Where nobody else is named, it
 * says so.
 */
export function whoParts(placing: Placing, roles: readonly Role[]): WhoPart[] {
  const named = (id: RoleId): WhoPart => ({ text: roles.find((role) => role.id === id)?.inProse ?? id, role: id })
  const { stance, when, with: partners = [], instead } = placing
  switch (stance) {
    case 'does':
      return [{ text: 'Tech lead' }]
    case 'conditional':
      return [{ text: `Tech lead, only if ${when}` }]
    case 'shared':
      return [{ text: 'Shared with ' }, ...listed(partners.map(named))]
    case 'other-role': {
      const role = roles.find(({ id }) => id === instead)
      return [role ? { text: role.name, role: role.id } : { text: 'Another role' }]
    }
    case 'does-not': {
      if (instead === undefined) return [{ text: 'Explicitly not the tech lead; nobody named' }]
      const does = roles.find(({ id }) => id === instead)?.plural ? 'do' : 'does'
      return [{ text: 'Explicitly not the tech lead; ' }, named(instead), { text: ` ${does}` }]
    }
  }
}

/** The parts as a list in a sentence: “a, b and c”. */
function listed(parts: readonly WhoPart[]): WhoPart[] {
  return parts.flatMap((part, place) => {
    if (place === 0) return [part]
    return [{ text: place === parts.length - 1 ? ' and ' : ', ' }, part]
  })
}

/** What limits a placing, in words: “hedged in the source”, “the passage is unfinished”. */
export function placingLimits({ hedged, unfinished }: Placing): string[] {
  return limitsInWords({ ...(hedged ? { hedged } : {}), ...(unfinished ? { status: 'unfinished' } : {}) })
}

/** A placing as plain text, with what limits it: “Tech lead (hedged in the source)”. */
export function whoInWords(placing: Placing, roles: readonly Role[]): string {
  const limits = placingLimits(placing)
  const who = whoParts(placing, roles)
    .map(({ text }) => text)
    .join('')
  return limits.length > 0 ? `${who} (${limits.join(', ')})` : who
}

/** What a page about one role asks: “What the engineering manager does”. */
export function roleTitle({ inProse, plural }: Role): string {
  return `What ${inProse} ${plural ? 'do' : 'does'}`
}

/**
 * What a model says of a whole theme, to stand beside its silence on a duty: “E2 as a whole: the manager does”. Undefined
 * where it is silent on that too, and for facts, which give nobody a duty.
 */
export function onTheWhole(
  theme: Theme,
  model: Pick<DutyColumn, 'onThemes'>,
  roles: readonly Role[],
): string | undefined {
  const said = model.onThemes[theme.id]
  if (said === undefined || said.stance === 'states') return undefined
  return `${theme.ref} as a whole: ${uncapitalised(stanceWords(said, roles))}`
}

/**
 * Several silences in a line, with what is said of the whole theme: “Brax and Guide say nothing. E2 as a whole: the manager
 * does (Brax).” Whose that is goes unsaid where all of them say it.
 */
export function silentOnDuty(
  theme: Theme,
  silent: readonly Pick<DutyColumn, 'shortName' | 'onThemes'>[],
  roles: readonly Role[],
): string {
  const byNote = new Map<string | undefined, string[]>()
  for (const model of silent) {
    const note = onTheWhole(theme, model, roles)
    byNote.set(note, [...(byNote.get(note) ?? []), model.shortName])
  }
  const notes = [...byNote].flatMap(([note, names]) => {
    if (note === undefined) return []
    return byNote.size === 1 ? `${note}.` : `${note} (${listInProse(names)}).`
  })
  const names = silent.map(({ shortName }) => shortName)
  return [`${listInProse(names)} ${names.length === 1 ? 'says' : 'say'} nothing.`, ...notes].join(' ')
}
