import type { ThemeChange } from '../../domain/editions/changes.ts'
import type { ComparedEdition } from '../../domain/editions/changes-slice.ts'
import { BECAME_WORDS, hingeWords } from '../../domain/editions/changes-words.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { Answer, Role, Statement } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { Citations } from '../../ui/statement/citations.tsx'
import { ChangeMark } from './change-mark.tsx'

/** A theme: what it answered and answers, then its statements on both sides. The hinge names each row. */
export function ThemeChangeRows({
  change: { theme, before, after, became, statements },
  editions,
  labels,
  roles,
}: {
  change: ThemeChange
  editions: readonly [before: ComparedEdition, after: ComparedEdition]
  /** What each edition is called where it has no column: “2021”. */
  labels: readonly string[]
  roles: readonly Role[]
}) {
  const [earlier, later] = editions
  const { models } = comparisonOf([earlier.id, later.id])
  const answer = (said: Answer) =>
    said.stance === 'silent' ? (
      <StanceLine said={said} roles={roles} />
    ) : (
      <AnswerLines said={said} theme={theme} roles={roles} className="answer" />
    )
  return (
    <tbody>
      <tr className="changes-answers">
        <th scope="rowgroup" rowSpan={statements.length + 1} className="changes-theme">
          <span className="text-ref text-ink-3">{theme.ref} </span>
          <LinkTo link={{ page: 'row', models, theme: theme.id }} className="title-link text-theme font-semibold">
            {theme.name}
          </LinkTo>
          <span className="block text-question text-ink-3">{theme.question}</span>
          <span className="mt-1 block text-question text-ink-2">{BECAME_WORDS[became]}</span>
        </th>
        <td className={`changes-before ${before.stance === 'silent' ? 'unsurveyed' : ''}`} data-edition={labels[0]}>
          {answer(before)}
        </td>
        <th scope="row" className="changes-hinge">
          {hingeWords({ before, after })}
        </th>
        <td className={`changes-after ${after.stance === 'silent' ? 'unsurveyed' : ''}`} data-edition={labels[1]}>
          {answer(after)}
        </td>
      </tr>
      {statements.map(({ kind, before, after }, place) => {
        const last = statements[place - 1]
        return (
          <tr key={after ? after.id : `${before.id} before`}>
            <td className={`changes-before ${before ? '' : 'unsurveyed changes-empty'}`} data-edition={labels[0]}>
              {before ? <Side statement={before} edition={earlier} /> : last?.kind !== kind && 'Not in the text'}
            </td>
            <th scope="row" className="changes-hinge">
              <ChangeMark kind={kind} />
            </th>
            <td className={`changes-after ${after ? '' : 'unsurveyed changes-empty'}`} data-edition={labels[1]}>
              {after ? <Side statement={after} edition={later} /> : last?.kind !== kind && 'No longer in the text'}
            </td>
          </tr>
        )
      })}
    </tbody>
  )
}

function Side({ statement, edition }: { statement: Statement; edition: ComparedEdition }) {
  return (
    <>
      <LinkTo
        link={{ page: 'statement', model: edition.id, statement: statement.id }}
        className="title-link font-serif text-answer"
      >
        {statement.text}
      </LinkTo>
      <Citations cites={statement.cite} source={edition.source} />
    </>
  )
}
