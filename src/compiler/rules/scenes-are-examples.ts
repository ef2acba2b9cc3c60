import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** An hour of the day, in figures or words: “at 6pm”, “at six in the evening”. */
const HOUR =
  /\bat (?:\d{1,2}(?::\d\d)? ?(?:am|pm|o.clock)|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:in the (?:morning|afternoon|evening)|at night|o.clock))\b/i

/** A scene with its hour shows what may happen once, as an example or an anecdote; it is not what the role is. */
export const scenesAreExamples: Rule = {
  name: 'scenes-are-examples',
  scope: 'statement',
  check({ file, at, statement: { id, text, status = 'own' } }) {
    const [hour] = HOUR.exec(text) ?? []
    if (hour === undefined || status !== 'own') return []
    return faultAt(file, [...at, 'text'], {
      what: `the statement "${id}" tells a scene: "${hour}"`,
      why: 'Told as the document’s own, one vivid hour reads as a rule of the role.',
      fix: 'Say what it shows without the hour, or add "status: example" or "status: anecdote".',
    })
  },
}
