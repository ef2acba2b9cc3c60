import type { Theme } from '../model.ts'
import type { Credit, Decision, Draft } from './draft.ts'

/** The names of terms in a link. Others stand by their own. */
const SHORT: Partial<Record<keyof Decision, string>> = {
  value: 'v',
  inOwnWords: 'o',
  when: 'c',
  with: 'w',
  alongside: 'a',
  instead: 'i',
  hedged: 'h',
}
const LONG = new Map(Object.entries(SHORT).map(([long, short]) => [short, long]))

/** A draft as short lists: [format, name, began, [decision], [source], {what else it has}]. */
export function folded(draft: Draft, themes: readonly Pick<Theme, 'id' | 'ref'>[]): unknown[] {
  const { format, id: _, name, began, decisions, ...others } = draft
  const refs = new Map(themes.map(({ id, ref }) => [id as string, ref]))
  const sources: string[] = []
  const list = Object.entries(decisions).map(([theme, decision]) => {
    const { stance, words, credit, ...terms } = decision
    const short = Object.entries(terms).map(([term, value]) => [SHORT[term as keyof typeof SHORT] ?? term, value])
    return trimmed([
      refs.get(theme) ?? theme,
      stance ?? 0,
      words ?? 0,
      short.length > 0 ? Object.fromEntries(short) : 0,
      credit ? foldedCredit(credit, words, sources) : 0,
    ])
  })
  return trimmed([
    format,
    name,
    began ? [began.model, began.name] : 0,
    list,
    sources.map((source) => JSON.parse(source)),
    Object.keys(others).length > 0 ? others : 0,
  ])
}

function foldedCredit({ lines, words: taken, ...source }: Credit, words: string | undefined, sources: string[]) {
  const text = JSON.stringify([source.model, source.name, source.version])
  if (!sources.includes(text)) sources.push(text)
  const places = lines.map(([from, to]) => (from === to ? from : [from, to]))
  return trimmed([sources.indexOf(text), places, taken === words ? 0 : taken])
}

/** Without the zeros at its end, which stand for what there is not. */
function trimmed(list: unknown[]): unknown[] {
  return list.slice(0, list.findLastIndex((each) => each !== 0) + 1)
}

/** What short lists stand for, as something that may be a draft; `later` where they name a theme that is not known here. */
export function unfolded(compact: unknown, themes: readonly Pick<Theme, 'id' | 'ref'>[]): unknown {
  const [format, name, began, list, sources, others] = listed(compact)
  const ids = new Map(themes.map(({ id, ref }) => [ref, id as string]))
  const decisions: [string, unknown][] = []
  for (const each of listed(list)) {
    const [ref, stance, words, terms, credit] = listed(each)
    const theme = ids.get(String(ref)) ?? String(ref)
    if (/^[A-Z]\d+$/.test(theme)) return 'later'
    const own = Object.entries(Object(terms)).map(([term, value]): [string, unknown] => [LONG.get(term) ?? term, value])
    if (isThere(stance)) own.push(['stance', stance])
    if (isThere(words)) own.push(['words', words])
    if (isThere(credit)) own.push(['credit', unfoldedCredit(credit, words, listed(sources))])
    decisions.push([theme, Object.fromEntries(own)])
  }
  const [model, of] = listed(began)
  return Object.fromEntries([
    ...Object.entries(Object(others)),
    ['format', format],
    ['id', 'from-a-link'],
    ['name', name],
    ...(isThere(began) ? [['began', { model, name: of }]] : []),
    ['decisions', Object.fromEntries(decisions)],
  ])
}

function unfoldedCredit(credit: unknown, words: unknown, sources: readonly unknown[]) {
  const [source, places, taken] = listed(credit)
  const [model, name, version] = listed(sources[Number(source)])
  const lines = listed(places).map((place) => (Array.isArray(place) ? place : [place, place]))
  return { model, name, version, lines, words: isThere(taken) ? taken : isThere(words) ? words : undefined }
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Zero, or nothing at the end of a list, is what there is not. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== 0
}
