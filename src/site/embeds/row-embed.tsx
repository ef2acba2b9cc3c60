import { lineFigures, linesInWords } from '../../domain/citation.ts'
import { citedLines } from '../../domain/cited-lines.ts'
import type { Theme, Vocabulary } from '../../domain/model.ts'
import type { AddressOf } from '../../domain/share/share-content.ts'
import type { ModelOnTheme } from '../../domain/slices.ts'
import { AnswersRelation } from '../../ui/marks/answers-relation.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { EmbedLink } from './embed-frame.tsx'
import { EmbedOrigin } from './embed-origin.tsx'

/** How many places of an answer are named before the rest is counted. */
const PLACES = 4

/** A theme, and what each of two or three models answers. */
export function RowEmbed({
  theme,
  models,
  roles,
  addressOf,
}: {
  theme: Theme
  models: readonly ModelOnTheme[]
  roles: Vocabulary['roles']
  addressOf: AddressOf
}) {
  return (
    <>
      <header className="embed-head">
        <div>
          <h1>{theme.name}</h1>
          <p className="embed-said">{theme.question}</p>
        </div>
        <AnswersRelation theme={theme} models={models} />
      </header>
      <ul className="embed-columns">
        {models.map((on) => (
          <li key={on.summary.id} className={on.answer.stance === 'silent' ? 'unsurveyed' : undefined}>
            <h2>{on.summary.name}</h2>
            <EmbedOrigin summary={on.summary} source={on.source} />
            <div className="embed-answer">
              {on.answer.stance === 'silent' ? (
                <StanceLine said={on.answer} roles={roles} />
              ) : (
                <>
                  <AnswerLines said={on.answer} theme={theme} roles={roles} className="embed-words" />
                  <EmbedLines on={on} addressOf={addressOf} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The lines that an answer rests on, each leading to its statement. */
function EmbedLines({ on: { summary, answer, statements }, addressOf }: { on: ModelOnTheme; addressOf: AddressOf }) {
  if (answer.stance === 'silent') return null
  const places = citedLines(
    answer.statements.flatMap((id) =>
      (statements.find((statement) => statement.id === id)?.cite ?? []).map(({ lines }) => ({ statement: id, lines })),
    ),
  )
  const [first] = places
  if (!first) return null
  const several = places.length > 1 || first.lines[0] !== first.lines[1]
  const more = places.length - PLACES
  return (
    <p className="embed-lines">
      {several ? 'Lines' : 'Line'}{' '}
      {places.slice(0, PLACES).map(({ statement, lines }, index) => (
        <span key={statement + lineFigures(lines)}>
          {index > 0 && <span className="sr-only">, </span>}
          <EmbedLink
            href={addressOf({ page: 'statement', model: summary.id, statement })}
            label={`${linesInWords(lines)} of ${summary.shortName}`}
          >
            {lineFigures(lines)}
          </EmbedLink>
        </span>
      ))}
      {more > 0 && ` and ${more} more`}
    </p>
  )
}
