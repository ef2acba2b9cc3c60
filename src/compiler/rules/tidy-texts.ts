import type { Content, ContentFile } from '../content.ts'
import { type Fault, FIX_CHANGES_IT } from '../fault.ts'
import { faultAt, type Path, replaceText } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A space too many shows on the page, and two texts that look the same differ. */
export const tidyTexts: Rule = {
  name: 'tidy-texts',
  scope: 'content',
  check: (content) => filesOf(content).flatMap((file) => textFaults(file, file.raw, [])),
}

function filesOf({ models, ...shared }: Content): ContentFile<unknown>[] {
  return [...Object.values(shared), ...models]
}

/** White space in disorder; control characters; characters that turn the direction of text or cannot be seen. */
const UNTIDY = /^\s|\s$|\s\s|[\p{Cc}\p{Cs}\u200B\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u

function textFaults(file: ContentFile<unknown>, value: unknown, at: Path): Fault[] {
  if (typeof value === 'string') return UNTIDY.test(value) ? [untidy(file, value, at)] : []
  if (Array.isArray(value)) return value.flatMap((entry, i) => textFaults(file, entry, [...at, i]))
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, entry]) => textFaults(file, entry, [...at, key]))
  return []
}

function untidy(file: ContentFile<unknown>, text: string, at: Path): Fault {
  const better = text.replace(/\s+/g, ' ').trim()
  // Only white space is a machine's to change: another character may stand for one that was lost.
  const edit = better !== '' && !UNTIDY.test(better) ? replaceText(file, at, better) : undefined
  return faultAt(file, at, {
    what: `${problemOf(text)}: ${JSON.stringify(text.length > 50 ? `${text.slice(0, 50)}…` : text)}`,
    why: 'It shows on the page, or makes two texts differ that look the same.',
    fix: edit ? `Delete it.  ${FIX_CHANGES_IT}` : adviceFor(text),
    edit,
  })
}

function problemOf(text: string): string {
  if (/[\n\r]/.test(text)) return 'a line break in a text'
  if (/^\s/.test(text)) return 'a space before a text'
  if (/\s$/.test(text)) return 'a space after a text'
  if (/\s\s/.test(text)) return 'two spaces in a row'
  return 'an invisible or damaged character in a text'
}

function adviceFor(text: string): string {
  if (/[\n\r]/.test(text)) return 'Write the text on one line, or fold it with ">-" (not ">" or "|").'
  return 'Delete it, or type the text again.'
}
