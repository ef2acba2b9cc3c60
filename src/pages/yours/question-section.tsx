import type { Theme, ThemeId } from '../../domain/model.ts'
import { QUESTION_KINDS } from '../../domain/questions/question-words.ts'
import type { QuestionGroup } from '../../domain/questions/questions.ts'
import { QuestionRow } from './question-row.tsx'

/** The questions of one kind. */
export function QuestionSection({
  group: { kind, questions },
  themes,
  ticked,
  toggle,
}: {
  group: QuestionGroup
  themes: readonly Theme[]
  ticked: readonly ThemeId[]
  toggle: (theme: ThemeId) => void
}) {
  const { name, note } = QUESTION_KINDS[kind]
  return (
    <section aria-labelledby={kind} className="asked-group">
      <div className="asked-head">
        <h2 id={kind}>{name}</h2>
        <p className="text-question text-ink-3">{note}</p>
      </div>
      <ul className="border-t-2 border-ink">
        {questions.map((question) => {
          const theme = themes.find(({ id }) => id === question.theme)
          return (
            theme && (
              <QuestionRow
                key={theme.id}
                theme={theme}
                zones={question.zones}
                ticked={ticked.includes(theme.id)}
                toggle={() => toggle(theme.id)}
              />
            )
          )
        })}
      </ul>
    </section>
  )
}
