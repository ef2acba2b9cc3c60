import type * as z from 'zod/mini'
import type { Said } from './located.ts'
import { slugFrom } from './slug-from.ts'

// What the schema's issues are called, and what to type. `name` is the place in words, `why` what it is for.

type Issue = z.core.$ZodIssue

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  object: 'fields of its own',
  record: 'fields of its own',
  array: 'a list',
  tuple: 'a list of two: [first, last]',
  boolean: 'true or false',
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number') return Number.isInteger(value) ? 'a number' : `the number ${value}`
  return KINDS[typeof value] ?? typeof value
}

/** A value as a message shows it: in quotes, and not too long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`
}

/** Text where a list belongs, a number where text belongs, and so on. */
export function wrongKind(name: string, why: string, expected: string, found: unknown): Said {
  const isBare = typeof found === 'number' || typeof found === 'boolean'
  const fixes: Record<string, string> = {
    string: isBare ? `Put it in quotes: "${String(found)}".` : 'Write one text, without list or fields below it.',
    array: 'Write a list: [one, two], or one line a value that begins with "- ". An empty list is [].',
    object: 'Write its fields below it, each indented by two spaces.',
    record: 'Write its fields below it, each indented by two spaces.',
    int: 'Type the digits without quotes: 8.',
    number: 'Type the digits without quotes: 8.',
  }
  return {
    what: `${name} must be ${KINDS[expected] ?? expected}, not ${kindOf(found)}`,
    why,
    fix: fixes[expected] ?? `Change it to ${KINDS[expected] ?? expected}.`,
  }
}

/** More characters or entries than fit. */
export function tooLong(name: string, why: string, most: number | bigint, found: unknown): Said {
  const length = (found as { length?: number }).length
  const unit = typeof found === 'string' ? 'characters' : 'entries'
  return length === undefined
    ? { what: `${name} is at most ${most}`, why, fix: `Type a number up to ${most}.` }
    : {
        what: `${name} has ${length} ${unit}; ${most} is the most`,
        why: typeof found === 'string' ? 'Longer texts do not fit the tables and cards they stand in.' : why,
        fix: `Shorten it by ${length - Number(most)}.`,
      }
}

/** Empty, or fewer entries than needed. `orDelete` ends the advice where the field may be left out. */
export function tooShort(name: string, why: string, least: number | bigint, found: unknown, orDelete: string): Said {
  if (typeof found === 'number') return { what: `${name} must be more than ${least}`, why, fix: 'Type 1 or more.' }
  const { length } = found as { length: number }
  return length === 0
    ? { what: `${name} is empty`, why, fix: `Fill it in${orDelete}.` }
    : { what: `${name} has ${length} of at least ${least} entries`, why, fix: 'Add what is missing.' }
}

/** Text of the wrong form: an address, a date, an id. */
export function wrongForm(
  name: string,
  why: string,
  { format, message }: Extract<Issue, { code: 'invalid_format' }>,
  found: string,
): Said {
  if (format === 'url')
    return {
      what: `${name} is not a web address: ${shown(found)}`,
      why,
      fix: 'Type the whole address, from https:// on.',
    }
  if (format === 'date')
    return { what: `${name} is not a date: ${shown(found)}`, why, fix: 'Type year, month and day: 2026-11-21.' }
  const slug = message.startsWith('a slug') ? slugFrom(found) : undefined
  return {
    what: `${name} does not have the right form: ${shown(found)}`,
    why,
    fix: `${slug ? `Did you mean "${slug}"?  ` : ''}The form: ${message}.`,
  }
}
