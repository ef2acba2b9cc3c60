import type { Role, RoleId, Theme } from '../model.ts'
import { type Part, partsText } from '../prose.ts'
import { limitsInWords } from '../statements/statement-status.ts'
import { listInProse } from '../words.ts'
import type { DutyColumn, Placing } from './duty-table.ts'
import type { DutyTerms } from './duty-terms.ts'
import { listOfParts } from './list-of-parts.ts'

/**
 * Who has a duty, in words: “Tech lead”, “Shared with the product owner”, “Tech lead, only if there are juniors”,
 * “Engineering manager”, “Explicitly not the tech lead; the engineering manager does”. Where nobody else is named, it
 * says so. Each role beside the tech lead is named: it has a page of its own.
 */
export function whoParts(placing: DutyTerms, roles: readonly Role[]): Part<RoleId>[] {
  const named = (id: RoleId): Part<RoleId> => ({ text: roles.find((role) => role.id === id)?.inProse ?? id, names: id })
  const { stance, when, with: partners = [], instead } = placing
  switch (stance) {
    case 'does':
      return [{ text: 'Tech lead' }]
    case 'conditional':
      if (partners.length === 0) return [{ text: `Tech lead, only if ${when}` }]
      return [{ text: 'Shared with ' }, ...listOfParts(partners.map(named)), { text: `, only if ${when}` }]
    case 'shared':
      return [{ text: 'Shared with ' }, ...listOfParts(partners.map(named))]
    case 'other-role': {
      const role = roles.find(({ id }) => id === instead)
      return [role ? { text: role.name, names: role.id } : { text: 'Another role' }]
    }
    case 'does-not': {
      if (instead === undefined) return [{ text: 'Explicitly not the tech lead; nobody named' }]
      const does = roles.find(({ id }) => id === instead)?.plural ? 'do' : 'does'
      return [{ text: 'Explicitly not the tech lead; ' }, named(instead), { text: ` ${does}` }]
    }
  }
}

/** What limits a placing, in words: “hedged in the source”, “the passage is unfinished”. */
export function placingLimits({ hedged, unfinished }: Pick<Placing, 'hedged' | 'unfinished'>): string[] {
  return limitsInWords({ ...(hedged ? { hedged } : {}), ...(unfinished ? { status: 'unfinished' } : {}) })
}

/** A placing as plain text, with what limits it: “Tech lead (hedged in the source)”. */
export function whoInWords(
  placing: DutyTerms & Pick<Placing, 'hedged' | 'unfinished'>,
  roles: readonly Role[],
): string {
  const limits = placingLimits(placing)
  const who = partsText(whoParts(placing, roles))
  return limits.length > 0 ? `${who} (${limits.join(', ')})` : who
}

/** What a page about one role asks: “What the engineering manager does”. */
export function roleTitle({ inProse, plural }: Role): string {
  return `What ${inProse} ${plural ? 'do' : 'does'}`
}

/** What is said of a model that places a duty with nobody, though its document speaks on the theme. */
export const NOT_PLACED = 'Not placed'

/**
 * Where a model that does not place a duty speaks on the rest of its theme: “speaks on E2”. Then it may well speak of the
 * duty, in words that give it to nobody, and is not called silent. Undefined where no statement of its own speaks there.
 */
export function speaksOn(theme: Theme, { speaksOn }: Pick<DutyColumn, 'speaksOn'>): string | undefined {
  return speaksOn.includes(theme.id) ? `speaks on ${theme.ref}` : undefined
}

/** Several in a line: “Brax and Guide say nothing of this; Loadsmart does not place it, but speaks on E2.” */
export function silentOnDuty(theme: Theme, unplaced: readonly Pick<DutyColumn, 'shortName' | 'speaksOn'>[]): string {
  const speaking = unplaced.filter((model) => speaksOn(theme, model) !== undefined).map(({ shortName }) => shortName)
  const silent = unplaced.map(({ shortName }) => shortName).filter((name) => !speaking.includes(name))
  const parts = [
    ...(silent.length > 0 ? [`${listInProse(silent)} ${silent.length === 1 ? 'says' : 'say'} nothing of this`] : []),
    ...(speaking.length === 1 ? [`${listInProse(speaking)} does not place it, but speaks on ${theme.ref}`] : []),
    ...(speaking.length > 1 ? [`${listInProse(speaking)} do not place it, but speak on ${theme.ref}`] : []),
  ]
  return `${parts.join('; ')}.`
}
