import { answerOn } from '../../domain/answer.ts'
import { compareAll } from '../../domain/comparing/compare-all.ts'
import type { ComparisonRow } from '../../domain/comparing/comparison.ts'
import { apartWords } from '../../domain/comparing/finding.ts'
import { mostApart } from '../../domain/comparing/most-apart.ts'
import { answersApart } from '../../domain/comparing/reason.ts'
import type { ModelId, Source, Vocabulary } from '../../domain/model.ts'
import type { AddressOf } from '../../domain/share/share-content.ts'
import type { ModelAnswers } from '../../domain/slices.ts'
import { counted, inWords, listInProse } from '../../domain/words.ts'
import { Relation } from '../../ui/marks/relation.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { EmbedLink } from './embed-frame.tsx'
import { EmbedOrigin } from './embed-origin.tsx'

/** Two or three models, side by side on the themes on which they are furthest apart. */
export function ComparisonEmbed({
  models,
  sourceOf,
  vocabulary: { themes, roles },
  addressOf,
}: {
  models: readonly ModelAnswers[]
  sourceOf: (id: ModelId) => Pick<Source, 'url'>
  vocabulary: Vocabulary
  addressOf: AddressOf
}) {
  const { rows, counts } = compareAll(themes, models)
  const few = mostApart(rows)
  return (
    <>
      <header className="embed-head">
        <div>
          <h1>Tech lead: {listInProse(models.map(({ inProse }) => inProse))}</h1>
          <p className="embed-said">
            {apartWords(models.length, counts)}. Here: {few.words}.
          </p>
        </div>
      </header>
      <table {...TABLE_ROLES.table} className={`embed-table embed-of-${inWords(models.length)}`}>
        <thead {...TABLE_ROLES.rowgroup}>
          <tr {...TABLE_ROLES.row}>
            <th {...TABLE_ROLES.columnheader} className="embed-corner">
              <span className="sr-only">Theme</span>
            </th>
            {models.map((model) => (
              <th key={model.id} {...TABLE_ROLES.columnheader}>
                <span className="embed-name">{model.name}</span>
                <EmbedOrigin summary={model} source={sourceOf(model.id)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.rowgroup}>
          {few.rows.map((row) => (
            <tr key={row.theme.id} {...TABLE_ROLES.row}>
              <th {...TABLE_ROLES.rowheader}>
                <EmbedLink
                  className="embed-theme"
                  href={addressOf({ page: 'row', models: models.map(({ id }) => id), theme: row.theme.id })}
                >
                  {row.theme.name}
                </EmbedLink>
                <RowRelation row={row} models={models} />
              </th>
              {models.map((model) => {
                const answer = answerOn(model.answers, row.theme.id)
                return (
                  <td key={model.id} {...TABLE_ROLES.cell} className={answer.stance === 'silent' ? 'unsurveyed' : ''}>
                    <span className="embed-of" aria-hidden="true">
                      {model.shortName}
                    </span>
                    {answer.stance === 'silent' ? (
                      <StanceLine said={answer} roles={roles} />
                    ) : (
                      <AnswerLines said={answer} theme={row.theme} roles={roles} className="embed-words" />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {counts.nobody > 0 && (
        <p className="embed-nobody unsurveyed">
          Nobody speaks on {counts.nobody} of {counted(themes.length, 'theme')}
        </p>
      )}
    </>
  )
}

function RowRelation({ row, models }: { row: ComparisonRow; models: readonly ModelAnswers[] }) {
  const speakers = models.filter((_, place) => row.answers[place]?.stance !== 'silent')
  return (
    <Relation
      agreement={row.agreement}
      speakers={speakers.map(({ shortName }) => shortName)}
      models={models.length}
      onDifferentTerms={row.onDifferentTerms}
      answers={answersApart(row.reason)}
    />
  )
}
