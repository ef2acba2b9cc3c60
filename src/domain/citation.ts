import type { Citation, Source } from './model.ts'
import { listInProse } from './words.ts'

/** The lines in words: “line 8”, “lines 8 to 10”. */
export function linesInWords([from, to]: Citation['lines']): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`
}

/** The lines as figures: “8”, “8–10”. */
export function lineFigures([from, to]: Citation['lines']): string {
  return from === to ? String(from) : `${from}–${to}`
}

/** All the lines of a statement in words, each once: “lines 41 and 43 to 45”. */
export function linesOfAll(spans: readonly Citation['lines'][]): string {
  const [first, ...rest] = new Set(spans.map(linesInWords))
  if (first === undefined || rest.length === 0) return first ?? ''
  return `lines ${listInProse([first, ...rest].map((words) => words.replace(/^lines? /, '')))}`
}

/**
 * Where a reader sees the lines: the raw text at the line where it is published with anchors, else the document, at the words that
 * are quoted from it. A browser that does not know text fragments opens the document at its top.
 */
export function citationUrl(
  source: Pick<Source, 'url' | 'lineUrl'>,
  lines: Citation['lines'],
  phrases: readonly string[],
): string {
  if (!source.lineUrl) {
    const words = phrases.map((phrase) => `text=${directiveText(phrase)}`).join('&')
    return `${source.url}${source.url.includes('#') ? '' : '#'}:~:${words}`
  }
  const [from, to] = lines
  return source.lineUrl.replaceAll('{from}', String(from)).replaceAll('{to}', String(to))
}

/** A text as a text directive has it: its own signs, the dash, the comma and the ampersand, are escaped (wicg.github.io/scroll-to-text-fragment). */
function directiveText(phrase: string): string {
  return encodeURIComponent(phrase).replaceAll('-', '%2D')
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date as people read it: “2 September 2021”, “November 2025”, “2024”, “undated”. */
export function dateInWords(version: string): string {
  const [year, month, day] = version.split('-')
  if (!month) return version
  const name = MONTHS[Number(month) - 1]
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** The year alone, for narrow heads: “2021”, “undated”. */
export function yearOf(version: string): string {
  return version.split('-', 1)[0] ?? version
}

/** A licence as people read it. */
export const LICENCE_NAMES: Record<Source['licence'], string> = {
  'CC-BY-4.0': 'CC BY 4.0, credit required',
  'CC-BY-SA-4.0': 'CC BY-SA 4.0, credit required',
  'CC-BY-NC-4.0': 'CC BY-NC 4.0, credit required, no commercial use',
  'CC0-1.0': 'CC0 1.0, public domain',
  MIT: 'MIT',
  'Apache-2.0': 'Apache 2.0',
  'none-stated': 'None stated',
}
