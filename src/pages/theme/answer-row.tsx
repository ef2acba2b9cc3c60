import { Fragment, Suspense, useState } from 'react'
import { lineFigures, yearOf } from '../../domain/citation.ts'
import { answerPlace } from '../../domain/links/answer-place.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { Role, Theme, ThemeFile } from '../../domain/model.ts'
import { kindAndYear } from '../../domain/statements/model-kind.ts'
import { STANCE_LABELS, stanceWords } from '../../domain/statements/stance.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { GonePart, lazyPart } from '../../ui/lazy-part.tsx'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { TakeLink } from '../../ui/statement/take-link.tsx'
import { styled } from '../../ui/whole-sheets.ts'

// The statements of many models are too many for a page: most rows stay shut.
const [RowStatements, prepareStatements] = lazyPart(
  () => styled(import('./row-statements.tsx')).then((module) => module.RowStatements),
  () => <GonePart what="the statements" />,
)

type Said = ThemeFile['answers'][number]

/** What one of many answers: its terms, its answer, a phrase and the lines. It opens to its statements. */
export function AnswerRow({
  said: { model, answer, phrase, cites, more },
  theme,
  roles,
  marked,
}: {
  said: Said
  theme: Theme
  roles: readonly Role[]
  marked: boolean
}) {
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(false)
  const words = stanceWords(answer, roles)
  const id = answerPlace(model.id)
  return (
    <li id={id} className={marked ? 'answer-row marked-row' : 'answer-row'}>
      <div>
        <h4 className="answer-name">
          <a
            href={`${import.meta.env.BASE_URL}${formatPath({ page: 'model', model: model.id }).slice(1)}#theme-${theme.id}`}
            className="title-link"
          >
            {model.name}
          </a>
          <ShareLink
            path={`${formatPath({ page: 'theme', theme: theme.id })}#${id}`}
            label={`Link to ${model.name} on ${theme.name}`}
          />
        </h4>
        <p className={marked ? 'text-ref font-semibold' : 'text-ref text-ink-3'}>
          {kindAndYear(model, yearOf(model.version))}
          {marked && <span className="sr-only">, marked</span>}
        </p>
        <CaveatLine caveat={model.caveat} className="text-ref" />
      </div>
      <div className="min-w-0">
        {words !== STANCE_LABELS[answer.stance] && <p className="font-semibold">{words}</p>}
        <p className="answer max-w-2xl">{answer.answer}</p>
      </div>
      <div className="answer-cites">
        <p className="quote">
          <q>{phrase}</q>
        </p>
        <p className="place">
          {cites.length + more > 1 ? 'Lines' : 'Line'}
          {cites.map(({ statement, lines }, place) => (
            <Fragment key={statement + lineFigures(lines)}>
              {' '}
              <InnerLink
                link={{ page: 'statement', model: model.id, statement }}
                className="cited-line"
                aria-label={`${model.shortName}, ${lines[0] === lines[1] ? 'line' : 'lines'} ${lineFigures(lines)}`}
              >
                <u>{lineFigures(lines)}</u>
                {place < cites.length - 1 && ','}
              </InnerLink>
            </Fragment>
          ))}
          {more > 0 && ` and ${more} more`}
        </p>
        <button
          type="button"
          className="row-opener needs-script no-print"
          aria-expanded={open}
          aria-label={`Statements of ${model.name}`}
          onPointerEnter={prepareStatements}
          onFocus={prepareStatements}
          onClick={() => {
            setAsked(true)
            setOpen(!open)
          }}
        >
          Statements
          <Icon name="chevron" className="size-3.5" />
        </button>
        <TakeLink mark={`${model.id}#${theme.id}`}>
          Take this answer<span className="sr-only">{` of ${model.shortName}`}</span>
        </TakeLink>
      </div>
      {asked && (
        <div className="answer-statements" hidden={!open}>
          <Suspense>
            <RowStatements model={model.id} name={model.name} theme={theme} />
          </Suspense>
        </div>
      )}
    </li>
  )
}
