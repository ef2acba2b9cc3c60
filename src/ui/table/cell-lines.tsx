import { Fragment, type ReactNode } from 'react'
import { lineFigures, linesInWords } from '../../domain/citation.ts'
import type { ModelId } from '../../domain/model.ts'
import type { CitedAnswer } from '../../domain/slices.ts'
import { InnerLink } from '../controls/inner-links.tsx'

/** The lines that an answer in a cell rests on, each leading to its statement; `children` stand behind them. */
export function CellLines({
  model,
  answer,
  children,
}: {
  model: ModelId
  answer: Exclude<CitedAnswer, { stance: 'silent' }>
  children?: ReactNode
}) {
  const { cites } = answer
  const several = cites.length > 1 || cites.some(({ lines }) => lines[0] !== lines[1])
  return (
    <p className="cell-lines">
      {/* One text with the blank behind it: React sets a comment between two, on each of a hundred cells. */}
      {several ? 'Lines ' : 'Line '}
      {cites.map(({ statement, section, lines }, index) => (
        <Fragment key={statement + lineFigures(lines)}>
          {index > 0 && ', '}
          <InnerLink
            link={{ page: 'statement', model, statement }}
            aria-label={`${linesInWords(lines)}, ${section}`}
            tabIndex={-1}
          >
            {lineFigures(lines)}
          </InnerLink>
        </Fragment>
      ))}
      {children}
    </p>
  )
}
