import { lineFigures } from './citation.ts'
import type { Citation, StatementId } from './model.ts'

/** A place an answer rests on, with the statement that cites it. */
export interface CitedPlace {
  statement: StatementId
  section: string
  lines: Citation['lines']
}

/**
 * The places an answer rests on as a cell lists them: in the document's order, each line or span once. Where several
 * statements cite the same lines, the first of them stands for all.
 */
export function citedLines<P extends Omit<CitedPlace, 'section'>>(cites: readonly P[]): P[] {
  const seen = new Map<string, P>()
  for (const cite of cites) {
    const figures = lineFigures(cite.lines)
    if (!seen.has(figures)) seen.set(figures, cite)
  }
  return [...seen.values()].sort((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1])
}
