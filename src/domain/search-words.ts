/** A word of a text as it is searched for, and where it stands in the text. */
export interface Token {
  word: string
  start: number
  end: number
}

/** Figures that belong together, as in 1:1 and 1-1, or a word, with its apostrophe. */
const WORDS = /\p{N}+(?:[:/–-]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu

/** The words of a text, folded: capitals, accents, plurals and possessives make no difference, nor how 1:1 is written. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORDS)) {
    const [raw] = match
    tokens.push({ word: folded(raw), start: match.index, end: match.index + raw.length })
  }
  return tokens
}

/** The words of a text, folded, without their places. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word)
}

function folded(raw: string): string {
  if (/^\p{N}/u.test(raw) && !/\p{L}/u.test(raw)) return raw.replace(/[/–-]/g, ':')
  const plain = /[^a-z]/.test(raw) ? raw.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('’', "'") : raw
  return singular(plain.replace(/'s$/, '').replace(/'/g, ''))
}

/** A word without the ending of its plural. What is no English plural loses an s at most, on both sides of a search. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2)
  return /[sui]s$/.test(word) ? word : word.slice(0, -1)
}

/** Words that stand in every sentence: asked for beside others, they say nothing of what is meant. */
const COMMON = new Set(
  'a an and are as at be by do does for from has have how in is it of on or our say says said that the their they this to we what when where which who whom whose why with'
    .split(' ')
    .map(folded),
)

/** Whether a folded word stands in every sentence: “the”, “who”, “does”. */
export function isCommon(word: string): boolean {
  return COMMON.has(word)
}
