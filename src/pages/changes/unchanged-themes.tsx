import './unchanged-themes.css'
import { Fragment } from 'react'
import { answerOf } from '../../domain/dataset.ts'
import type { Became, Changes } from '../../domain/editions/changes.ts'
import type { ComparedEdition } from '../../domain/editions/changes-slice.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { ModelId, Role, Theme } from '../../domain/model.ts'
import { capitalised, spelledOut } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { AnswerLines } from '../../ui/marks/stance-line.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { ChangeSign } from './change-mark.tsx'

/**
 * The themes that the table does not show: those of which nothing changed, with what both editions answer to be opened, and
 * those on which both are silent.
 */
export function UnchangedThemes({
  changes,
  edition,
  models,
  roles,
}: {
  changes: Changes
  /** The later one: where nothing changed it answers for both. */
  edition: ComparedEdition
  models: readonly ModelId[]
  roles: readonly Role[]
}) {
  const of = (kind: Became) => changes.themes.filter(({ became }) => became === kind).map(({ theme }) => theme)
  const [unchanged, silent] = [of('unchanged'), of('silent-in-both')]
  const { models: sorted } = comparisonOf([...models])
  return (
    <div className="changes-rest">
      {unchanged.length > 0 && (
        <div className="changes-unchanged">
          <p>
            <ChangeSign kind="kept" className="mt-2" />
            <span>
              <strong className="font-semibold">
                {`${capitalised(spelledOut(unchanged.length))} ${unchanged.length === 1 ? 'theme' : 'themes'} unchanged: `}
              </strong>
              {unchanged.map(({ id, ref, name }) => (
                <Fragment key={id}>
                  <LinkTo link={{ page: 'row', models: sorted, theme: id }} className="link small-link" title={name}>
                    {ref}
                  </LinkTo>{' '}
                </Fragment>
              ))}
            </span>
          </p>
          <details className="printed">
            <summary>
              Show<span className="sr-only"> what they answer</span>
              <Icon name="chevron" className="size-3.5" />
            </summary>
            <ul>
              {unchanged.map((theme) => (
                <Unchanged key={theme.id} theme={theme} edition={edition} roles={roles} />
              ))}
            </ul>
          </details>
        </div>
      )}
      {silent.length > 0 && (
        <p className="unsurveyed">
          <StanceMark stance="silent" className="mt-0.5" />
          {`Silent in both: ${silent.map(({ ref, name }) => `${ref} ${name}`).join(', ')}`}
        </p>
      )}
    </div>
  )
}

function Unchanged({ theme, edition, roles }: { theme: Theme; edition: ComparedEdition; roles: readonly Role[] }) {
  const answer = answerOf(edition, theme.id)
  if (answer.stance === 'silent') return null
  return (
    <li>
      <p className="mb-1">
        <span className="text-ref text-ink-3">{theme.ref} </span>
        <strong className="font-semibold">{theme.name}</strong>
        <span className="block text-question text-ink-3">{theme.question}</span>
      </p>
      <AnswerLines said={answer} theme={theme} roles={roles} className="answer" />
    </li>
  )
}
