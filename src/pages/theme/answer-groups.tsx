import './answer-groups.css'
import { groupsBySize } from '../../domain/comparing/spread-groups.ts'
import { answersHeading } from '../../domain/comparing/theme-finding.ts'
import type { ModelId, Role, Theme, ThemeFile } from '../../domain/model.ts'
import { positionOf, stanceOf, valueIn } from '../../domain/position.ts'
import { markedFirst } from '../../domain/statements/kind-groups.ts'
import { factLetter, factValue, IN_ITS_OWN_WORDS, STANCE_LABELS } from '../../domain/statements/stance.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { AnswerRow } from './answer-row.tsx'

/** All answers, a section a stance or value, the commonest first. */
export function AnswerGroups({
  file: { zones, answers, total },
  theme,
  roles,
  speak,
  marked,
}: {
  file: ThemeFile
  theme: Theme
  roles: readonly Role[]
  speak: number
  marked: ReadonlySet<ModelId>
}) {
  if (speak === 0) return null
  return (
    <section aria-labelledby="answers" className="mt-10">
      <h2 id="answers">{answersHeading(speak)}</h2>
      {groupsBySize(zones).map(({ position, count }) => {
        const own = answers.filter(({ answer }) => positionOf(answer) === position)
        if (own.length === 0) return null
        const fact = { stance: stanceOf(position), value: valueIn(position) }
        const anchor = `group-${position.replace(':', '-')}`
        const name =
          fact.stance === 'states' ? (factValue(fact, theme) ?? IN_ITS_OWN_WORDS) : STANCE_LABELS[fact.stance]
        return (
          <section key={position} aria-labelledby={anchor} className="answer-group">
            <div className="answer-group-head">
              <StanceMark stance={fact.stance} letter={factLetter(fact, theme)} className="mt-1" />
              <h3 id={anchor}>{name}</h3>
              <p className="text-question text-ink-2">{`${count} of ${total}`}</p>
            </div>
            <ul>
              {markedFirst(own, ({ model }) => marked.has(model.id)).map((answer) => (
                <AnswerRow
                  key={answer.model.id}
                  said={answer}
                  theme={theme}
                  roles={roles}
                  marked={marked.has(answer.model.id)}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}
