import { stemOf } from './search-stem.ts'
import { wordsOf } from './search-words.ts'

/**
 * What a word of a query weighs. A question is found by its telling words. Those that are as good as everywhere in what is
 * said of a tech lead only bring a result further up; the others, which make it a question or a claim, count for nothing.
 */
export type Weight = 'telling' | 'light' | 'filler'

const FILLER = setOf(`
  a an the this that these those there here it its they their them he she his her we us our i me my you your one
  and or but nor as at by for from in into of on to with within about per than then so if when while because
  who whom whose what which where why how am is are be been being was were do does doing did done has have had having
  will would shall should can could may might must ought cannot isnt arent dont doesnt didnt cant wont shouldnt wouldnt couldnt not no
  always never ever often usually typically generally mostly mainly normally sometimes really actually simply just only even
  still also too very much many any all every each some most both either please tell mean mean meaning
  vs versus v difference between compared expected supposed say said says need want get let like know well same
  themselves themself himself herself itself myself yourself`)

const LIGHT = setOf(`
  tech technical technology role job duty responsible responsibility accountable accountability charge good best great thing part
  engineer engineering developer dev programmer junior team company organisation organization person somebody someone anyone`)

/** Verbs that stand with any duty, by their stem, so in every form. */
const LIGHT_VERBS = new Set(
  'lead own make take give set run keep handle deal look go come use work spend decide'.split(' ').map(stemOf),
)

/** How the tech lead is called: all that is said here is said of them. */
const SUBJECTS = ['tech lead', 'technical lead', 'TL'].map(wordsOf)

function setOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words))
}

/** Whether a folded word stands in every sentence: “the”, “who”, “does”. */
export function isFiller(word: string): boolean {
  return FILLER.has(word)
}

/** Whether it is an article, which is not even a question’s. */
export function isArticle(word: string): boolean {
  return word === 'a' || word === 'an' || word === 'the'
}

const BESIDE = setOf('and or vs versus v between compared difference')

/** Whether a folded word sets one thing beside another: “versus”. */
export function setsBeside(word: string): boolean {
  return BESIDE.has(word)
}

/** What a folded word weighs: “the” nothing, “team” little. */
export function weightOf(word: string): Weight {
  if (FILLER.has(word)) return 'filler'
  return LIGHT.has(word) || LIGHT_VERBS.has(stemOf(word)) ? 'light' : 'telling'
}

/** How many words from a place on are a name for the tech lead: two of “tech lead”, none of “lead engineer”. */
export function subjectAt(words: readonly string[], place: number): number {
  return SUBJECTS.find((subject) => subject.every((word, i) => words[place + i] === word))?.length ?? 0
}
