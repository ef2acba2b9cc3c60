/** A word of a text as it is searched for, and where it stands in the text. */
export interface Token {
  word: string
  start: number
  end: number
}

/** Figures that belong together, as in 1:1 and 1-1, or a word, with its apostrophe. */
const WORDS = /\p{N}+(?:[:/–-]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu

/** What a text may hold between its letters without being seen: soft hyphens, joiners, marks of direction. */
const UNSEEN = /\p{Cf}/gu
/** A letter with the accents that belong to it. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu

/**
 * The words of a text, folded: capitals, accents, plurals and possessives make no difference, nor how 1:1 is written, nor
 * whether letters are tied (ﬁ) or wide (１：１). They stand where they do in the text as it was given.
 */
export function tokensOf(text: string): Token[] {
  if (text.normalize('NFKC') === text && text.search(UNSEEN) < 0) return cut(text)
  let plain = ''
  const from: number[] = []
  const to: number[] = []
  for (const { 0: letter, index } of text.matchAll(LETTERS)) {
    const same = letter.normalize('NFKC').replace(UNSEEN, '')
    plain += same
    for (let unit = 0; unit < same.length; unit += 1) {
      from.push(index)
      to.push(index + letter.length)
    }
  }
  return cut(plain).map(({ word, start, end }) => ({ word, start: from[start] ?? 0, end: to[end - 1] ?? 0 }))
}

function cut(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORDS)) {
    const [raw] = match
    tokens.push({ word: folded(raw), start: match.index, end: match.index + raw.length })
  }
  return tokens
}

/** What a text writes with a hyphen, as its words: “on-call” is two. */
export function compoundsIn(text: string, tokens: readonly Token[]): string[][] {
  const runs: string[][] = []
  tokens.forEach(({ word, start }, place) => {
    const end = tokens[place - 1]?.end ?? start
    const isJoined = start === end + 1 && /[-‐‑]/.test(text.charAt(end))
    if (isJoined) runs.at(-1)?.push(word)
    else runs.push([word])
  })
  return runs.filter((run) => run.length > 1)
}

/** The words of a text, folded, without their places. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word)
}

function folded(raw: string): string {
  if (/^\p{N}/u.test(raw) && !/\p{L}/u.test(raw)) return raw.replace(/[/–-]/g, ':')
  return singular(lettersOf(raw).replace(/'s$/, '').replace(/'/g, ''))
}

/** The letters of a word without accents and capitals. */
export function lettersOf(raw: string): string {
  if (!/[^a-z]/.test(raw)) return raw
  return raw
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace('’', "'")
}

/** A word without the ending of its plural. What is no English plural loses an s at most, on both sides of a search. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2)
  return /[sui]s$/.test(word) ? word : word.slice(0, -1)
}
