import type { EditionNote } from '../../domain/editions/edition-words.ts'
import type { ModelSummary, RoleModel, Vocabulary } from '../../domain/model.ts'
import { stanceOf } from '../../domain/position.ts'
import { countedStance, stanceCounts } from '../../domain/statements/fingerprint.ts'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { Fingerprint } from '../../ui/marks/fingerprint.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { EditionLine } from './edition-line.tsx'
import { leadIn } from './lead-in.ts'
import { LineLinks } from './line-links.tsx'

/** The head of a model's page: its name, the role in a sentence, and its fingerprint with the stances counted in words. */
export function ModelIntro({
  model,
  summary,
  vocabulary,
  note,
}: {
  model: RoleModel
  summary: ModelSummary
  vocabulary: Vocabulary
  /** Which edition of its page it is, where there are several. */
  note: EditionNote | undefined
}) {
  const definition = model.statements.filter(({ id }) => id === model.definition.statement)
  return (
    <>
      <PageHeading className="">
        <span className="block font-sans text-question font-normal text-ink-3">{leadIn(model)} </span>
        <span className="display mt-1 block">{model.name}</span>
      </PageHeading>
      <p className="lead mt-3 max-w-2xl">
        {model.definition.text} <LineLinks statements={definition} most={1} />
      </p>
      {note && <EditionLine note={note} />}
      <div className="mt-5 flex flex-wrap items-start gap-x-8 gap-y-4">
        <div className="w-60" aria-hidden="true">
          <Fingerprint positions={summary.positions} vocabulary={vocabulary} letters />
        </div>
        <ul aria-label="Themes by stance" className="grid grid-cols-2 gap-x-6 gap-y-1.5 pt-1">
          {stanceCounts(summary.positions.map(stanceOf)).map(([stance, count]) => (
            <li key={stance} className="flex items-start gap-2">
              {/* Facts are counted whatever their values: with neither a letter nor a hole. */}
              <StanceMark stance={stance} className={stance === 'states' ? 'mark-plain mt-0.5' : 'mt-0.5'} />
              <span>
                <strong className="font-semibold">{count}</strong> {countedStance(stance, count)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
