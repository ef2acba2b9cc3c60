import { isScalar, Lexer, visit } from 'yaml'
import type { Fault } from '../fault.ts'
import type { LocatedFile } from '../located.ts'
import { parseYaml } from '../parse-yaml.ts'
import type { TextFile } from '../text-file.ts'
import { copiedFault, copiedRuns, type DocumentRuns } from './copying.ts'

/** A text inside a content file that is held against the documents. */
export interface Passage {
  text: string
  /** Where it begins in the file. */
  offset: number
}

// Names are not sentences: a title, an author, a section and an address are the document's by right.
const NAMES = new Set(['title', 'author', 'section', 'url', 'lineUrl'])

/** What of a file is held against the documents: all of it, or of YAML the texts and comments without the names it gives. */
export function passagesOf(file: TextFile | LocatedFile): Passage[] {
  if (!/\.ya?ml$/i.test(file.path)) return [{ text: file.text, offset: 0 }]
  return yamlPassages('root' in file ? file : parseYaml(file).file)
}

function yamlPassages({ root, text }: LocatedFile): Passage[] {
  const passages: Passage[] = commentsOf(text)
  if (root) {
    visit(root, {
      Pair: (_key, { key }) => (isScalar(key) && NAMES.has(String(key.value)) ? visit.SKIP : undefined),
      Scalar: (_key, { value, range }) => {
        if (typeof value === 'string') passages.push({ text: value, offset: range?.[0] ?? 0 })
      },
    })
  }
  return passages
}

/** Tokens of the lexer that stand for nothing in the file. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f'])

/** Comments; lines that follow one another are one text, because a sentence may run on. */
function commentsOf(yaml: string): Passage[] {
  const comments: Passage[] = []
  let offset = 0
  let isRunning = false
  for (const token of new Lexer().lex(yaml)) {
    if (MARKS.has(token)) continue
    const last = comments.at(-1)
    // No value's token begins like this: a plain one may not, a quoted one has its quote, a block its indentation.
    if (token.startsWith('#')) {
      if (isRunning && last) last.text = yaml.slice(last.offset, offset + token.length)
      else comments.push({ text: token, offset })
      isRunning = true
    } else if (token.trim() !== '') isRunning = false
    offset += token.length
  }
  return comments
}

/** Every copied run in some passages of a file. A run in YAML is told at the start of its text, which may be folded. */
export function copyingFaults(file: TextFile, passages: readonly Passage[], runs: DocumentRuns): Fault[] {
  return passages.flatMap(({ text, offset }) =>
    copiedRuns(text, runs).map((run) => {
      const isAsWritten = file.text.startsWith(text, offset)
      const before = file.text.slice(0, offset + (isAsWritten ? run.index : 0)).split('\n')
      return { file: file.path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...copiedFault(run) }
    }),
  )
}
