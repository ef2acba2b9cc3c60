import type { ReadIn } from '../../domain/draft/document-in.ts'
import { type PassageReading, passagesOf, type TooLong } from '../../domain/draft/passages.ts'
import { suggester, type ThemeSuggestion } from '../../domain/draft/suggest.ts'
import { type SuggestionIndex, suggestionIndex } from '../../domain/draft/suggestion-index.ts'
import { themeFinder } from '../../domain/draft/theme-finder.ts'
import type { ThemeId, Vocabulary } from '../../domain/model.ts'
import type { AtlasReader } from '../atlas-reader.ts'
import { type DocumentSource, readIn } from './read-in.ts'

// It brings all that reads documents along: import it only lazily in the page.

/** A question to the desk's engine, and what its answer is. */
export interface ReadingAnswers {
  /** Reads a document in. */
  readIn: { asked: DocumentSource; answer: ReadIn }
  /** Takes a text apart. */
  passages: { asked: { text: string }; answer: PassageReading | TooLong }
  /** The themes that passages of a text may speak to, by their places. `decided` tells what others were taken to speak to. */
  suggestions: {
    asked: { text: string; places: readonly number[]; decided: readonly (readonly [number, readonly ThemeId[]])[] }
    answer: ThemeSuggestion[][]
  }
  /** The themes that are meant by what somebody types, the best first. */
  themes: { asked: { typed: string }; answer: ThemeId[] }
}

/** What all models share, as far as suggestions need it. */
export type ReadingWords = Pick<Vocabulary, 'themes' | 'roles'>

/** What can be asked. */
export type ReadingQuestion = keyof ReadingAnswers

/** Reads documents and guesses what they say, where it stands: in a worker, or in the page where there can be none. */
export interface ReadingEngine {
  /** Rejects with a `DataProblem` where what suggestions are made from does not come; nothing else rejects. */
  ask: <Question extends ReadingQuestion>(
    question: Question,
    asked: ReadingAnswers[Question]['asked'],
  ) => Promise<ReadingAnswers[Question]['answer']>
}

/** Opens an engine where it is called. What suggestions are made from is fetched when the first is asked for. */
export function openReadingEngine(
  reader: Pick<AtlasReader, 'search' | 'phrases'>,
  { themes, roles }: ReadingWords,
  signal: AbortSignal,
): ReadingEngine {
  let made: Promise<SuggestionIndex> | undefined
  let last: { text: string; suggest: ReturnType<typeof suggester> } | undefined
  let find: ReturnType<typeof themeFinder> | undefined

  const indexed = () => {
    made ??= Promise.all([reader.search(signal), reader.phrases(signal)]).then(([file, { phrases }]) =>
      suggestionIndex(file, phrases, themes),
    )
    // What failed is tried once more with the next question.
    made.catch(() => {
      made = undefined
    })
    return made
  }
  const answers: {
    [Q in ReadingQuestion]: (asked: ReadingAnswers[Q]['asked']) => Promise<ReadingAnswers[Q]['answer']>
  } = {
    readIn,
    passages: async ({ text }) => passagesOf(text),
    suggestions: async ({ text, places, decided }) => {
      const index = await indexed()
      if (last?.text !== text) {
        const reading = passagesOf(text)
        last = { text, suggest: suggester(index, reading.kind === 'read' ? reading.passages : [], roles) }
      }
      const { suggest } = last
      const known = new Map(decided)
      return places.map((place) => suggest(place, known))
    },
    themes: async ({ typed }) => {
      find ??= themeFinder(await indexed())
      return find(typed)
    },
  }
  return { ask: (question, asked) => answers[question](asked) }
}
