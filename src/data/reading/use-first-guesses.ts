import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ThemeId } from '../../domain/model.ts'
import type { DocumentKey } from './passages-query.ts'
import { readingEngineQuery } from './reading-query.ts'

/** So many are asked for at once, so that what the reader is at gets in between. */
const AT_ONCE = 10

/** The first guess of each passage, as far as they are made: a theme, or null where none was found. */
export type FirstGuesses = readonly (ThemeId | null)[]

const NONE: FirstGuesses = []

/** Guesses the theme of every passage of a document, a few at a time. Where guesses cannot be made there are none. */
export function useFirstGuesses(key: DocumentKey, text: string, count: number): FirstGuesses {
  const client = useQueryClient()
  const [made, setMade] = useState<{ of: string; guesses: FirstGuesses }>({ of: '', guesses: NONE })
  const of = key.join()
  useEffect(() => {
    let isWanted = true
    const guess = async () => {
      const engine = await client.ensureQueryData(readingEngineQuery)
      let guesses: FirstGuesses = NONE
      while (isWanted && guesses.length < count) {
        const from = guesses.length
        const places = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i)
        const suggestions = await engine.ask('suggestions', { text, places, decided: [] })
        guesses = [...guesses, ...suggestions.map(([first]) => first?.theme ?? null)]
        if (isWanted) setMade({ of, guesses })
      }
    }
    // The passage that is read tells what is wrong, with a way to try again.
    guess().catch(() => {})
    return () => {
      isWanted = false
    }
  }, [client, of, text, count])
  return made.of === of ? made.guesses : NONE
}
