// Which lines are headings though they have no mark of one, as in what is copied from a page or typed into a mail. A heading that
// is taken for words is one press too many; words that are taken for a heading are lost: in doubt a line is words.

/** A line that stands alone and is no longer than this may be a heading without marks. */
const LONGEST = 60
const MOST_WORDS = 8
/** The title of a document may be longer: it is known by what it names. */
const LONGEST_TITLE = 100
/** A sentence below a heading has so many words at least; what has fewer may be the next of a list without marks. */
const LEAST_SENTENCE = 5
/** A line with a colon before a list is a heading where it is as short as this, or asks. Longer ones are the beginning of what is listed. */
const MOST_WITH_COLON = 3
const ASKING = /^(?:what|who|why|how|where|when|about|your|our|key|main)\b/i
const MOST_ASKING = 6

const STOP = /[.!?…]["'”’)*_]*$/
const NO_HEADING_END = /[.!?;,…]["'”’)*_]*$/
const CAPITAL = /^["'“‘(*_]*[\p{Lu}\p{N}]/u
const BOLD = /^(\*\*|__)[^*_]+\1:?$/
/** “Senior Tech Lead, Payments”, “Job description: team lead”: nothing but names before what is described. */
const TITLE =
  /^(?!(?:the|an?|our|your|each|every|as|we|you)\b)(?:[\p{Lu}\p{N}][\p{L}\p{N}'’&.-]*[\s,:–—-]+){0,5}(?:(?:tech|technical|team|engineering|development|software)[ -]lead(?:er)?|lead (?:engineer|developer)|(?:role|job|position) (?:description|profile|specification|advert))\b/iu

/** Whether a line has the looks of a heading: short, a capital first, no stop last. */
export function mayHead(words: string): boolean {
  if (words.length > LONGEST || NO_HEADING_END.test(words) || !CAPITAL.test(words)) return false
  const count = wordCount(words)
  if (!words.endsWith(':')) return count <= MOST_WORDS
  return count <= (ASKING.test(words) ? MOST_ASKING : MOST_WITH_COLON)
}

/** Whether a line is bold as a whole: nobody writes words so that are no heading. */
export function isBold(words: string): boolean {
  return words.length <= LONGEST && !NO_HEADING_END.test(words) && BOLD.test(words)
}

/** Whether the first line of a document is its title, whatever follows. */
export function isTitle(words: string): boolean {
  return words.length <= LONGEST_TITLE && !NO_HEADING_END.test(words) && TITLE.test(words)
}

/** Whether a line ends as sentences do. */
export function hasStop(words: string): boolean {
  return STOP.test(words)
}

/** Whether a line is the text below a heading: it begins a sentence, which ends with it or is too long for a line. */
export function isText(words: string, leastWrapped: number): boolean {
  if (!CAPITAL.test(words)) return false
  return words.length >= leastWrapped || (hasStop(words) && wordCount(words) >= LEAST_SENTENCE)
}

function wordCount(words: string): number {
  return words.split(/\s+/).length
}
