import { Fragment } from 'react'
import { lineFigures } from '../../domain/citation.ts'
import type { Placing } from '../../domain/duties/duty-table.ts'
import type { ModelId } from '../../domain/model.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'

/** Line numbers, each of which leads to its statement. They are reached with the arrow keys. */
export function DutyLines({
  model,
  cites,
  goesOn = false,
}: {
  model: ModelId
  cites: Placing['cites']
  /** Something follows in the same line. */
  goesOn?: boolean
}) {
  return cites.map(({ statement, lines }, place) => (
    <Fragment key={lineFigures(lines)}>
      {place > 0 && ' '}
      <InnerLink
        link={{ page: 'statement', model, statement }}
        className="across-line"
        tabIndex={-1}
        aria-label={`${lines[0] === lines[1] ? 'line' : 'lines'} ${lineFigures(lines)}`}
      >
        <u>{lineFigures(lines)}</u>
        {(goesOn || place < cites.length - 1) && ','}
      </InnerLink>
    </Fragment>
  ))
}
