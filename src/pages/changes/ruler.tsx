import type { Changes, StatementChange } from '../../domain/editions/changes.ts'
import { rulerInWords } from '../../domain/editions/changes-finding.ts'
import { sectionRuns } from '../../domain/editions/section-runs.ts'

/** Both documents at a glance: a box a statement, before above and after below, on the same place. */
export function Ruler({ changes }: { changes: Changes }) {
  return (
    <div className="ruler" role="img" aria-label={rulerInWords(changes)}>
      {sectionRuns(changes.statements).map(({ label, statements }) => (
        <div key={label} className="ruler-section">
          <span className="ruler-label">{label}</span>
          <div className="ruler-boxes">
            {statements.map((change) => (
              <span key={keyOf(change)} className="ruler-place" data-kind={change.kind} />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}

/** Ids are unique within an edition: what was dropped has none in the later one. */
function keyOf({ before, after }: StatementChange): string {
  return after ? after.id : `${before.id} before`
}
