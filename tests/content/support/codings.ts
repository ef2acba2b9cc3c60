import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const DOCS = resolve(import.meta.dirname, '../../../docs')

/** A file of docs/, as it stands: `reading.md`. */
export function docsFile(path: string): string {
  return readFileSync(resolve(DOCS, path), 'utf8')
}

/** The rows of a file of docs/ by the names of their columns. No field holds a comma: none holds a document’s words. */
function rowsOf(path: string): ((column: string) => string)[] {
  const [head = [], ...rows] = docsFile(path)
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  return rows.map((row) => (column) => {
    const field = row[head.indexOf(column)]
    if (field === undefined) throw new Error(`docs/${path} has a row without "${column}".`)
    return field
  })
}

/** What both coders answered for a theme of a document, and what stood here then. */
export const CELLS = rowsOf('reading/cells.csv').map((cell) => ({
  document: cell('document'),
  theme: cell('theme'),
  one: cell('one'),
  two: cell('two'),
  content: cell('content'),
}))

/** How both coders coded a sentence, and the statements that quoted it then. */
export const PASSAGES = rowsOf('reading/passages.csv').map((passage) => ({
  document: passage('document'),
  place: `${passage('document')} ${passage('lines')}, sentence ${passage('sentence')}`,
  theme: { one: passage('one_theme'), two: passage('two_theme') },
  stance: { one: passage('one_stance'), two: passage('two_stance') },
  statements: passage('statements')
    .split(' ')
    .map((statement) => {
      const [id = '', theme = '', stance = ''] = statement.split(':')
      return { id, theme, stance }
    }),
}))

/** The duties that one organisation placed when they were reviewed, and what became of each. */
export const REVIEWED_DUTIES = rowsOf('reading/duties.csv').map((row) => ({
  duty: row('duty'),
  decision: row('decision'),
  leadsTo: row('leads_to'),
  reason: row('reason'),
}))
