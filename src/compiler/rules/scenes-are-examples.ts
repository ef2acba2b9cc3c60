import { statementsOf } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** An hour of the day, in figures or words: “at 6pm”, “at six in the evening”. */
const HOUR =
  /\bat (?:\d{1,2}(?::\d\d)? ?(?:am|pm|o.clock)|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:in the (?:morning|afternoon|evening)|at night|o.clock))\b/i

/** A scene with its hour shows what may happen once; it is not what the role is. */
export const scenesAreExamples: Rule = {
  name: 'scenes-are-examples',
  description: 'A statement with an hour of the day in it is a scene: an example or an anecdote, not the model’s own.',
  check: ({ models }) =>
    models.flatMap((file) =>
      statementsOf(file).flatMap(({ statement, at }) => {
        const [hour] = HOUR.exec(statement.text) ?? []
        return hour === undefined || (statement.status ?? 'own') !== 'own'
          ? []
          : [
              faultAt(file, [...at, 'text'], {
                what: `the statement "${statement.id}" tells a scene: "${hour}"`,
                why: 'Told as the document’s own, one vivid hour reads as a rule of the role.',
                fix: 'Say what it shows without the hour, or add "status: example" or "status: anecdote".',
              }),
            ]
      }),
    ),
}
