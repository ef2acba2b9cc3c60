import * as z from 'zod/mini'
import { authoredLines } from '../../domain/authored-schema.ts'
import { type LineSpan, spanFrom } from '../../domain/draft/lined-text.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type LocatedFile, type Path } from '../located.ts'

/** A citation with its place in the model's file. */
export interface PlacedCitation {
  path: Path
  section: string
  lines: LineSpan
  phrase: string
}

/** What a model says about its document: all that can be held against it. */
export interface CitedModel {
  file: LocatedFile
  /** The document's name in the sources folder. */
  document: string
  sha256: string
  /** Where the document is published. */
  url: string | undefined
  statements: number
  citations: PlacedCitation[]
  uncited: { path: Path; lines: LineSpan }[]
}

// Only what is held against the document: a text that is too long is for content:check to say and must not hide a wrong citation.
const citation = z.object({ section: z.string(), lines: authoredLines, phrase: z.string() })
const citedModel = z.object({
  source: z.object({
    file: z.string(),
    sha256: z.string(),
    url: z.optional(z.string()),
    uncited: z.array(z.object({ lines: authoredLines })),
  }),
  statements: z.array(z.object({ cite: z.union([citation, z.array(citation)]) })),
})

/** Picks from a parsed model what can be held against its document. Where that is not all there, says so once for the file. */
export function readCitedModel(file: LocatedFile, value: unknown): { model?: CitedModel; faults: Fault[] } {
  const parsed = citedModel.safeParse(value)
  if (!parsed.success) return { faults: [faultAt(file, pathTo(parsed.error.issues[0]), unreadable(file))] }
  const { source, statements } = parsed.data
  const model: CitedModel = {
    file,
    document: source.file,
    sha256: source.sha256,
    url: source.url,
    statements: statements.length,
    citations: statements.flatMap(({ cite }, i) =>
      Array.isArray(cite)
        ? cite.map((each, j) => ({ path: ['statements', i, 'cite', j], ...each, lines: spanFrom(each.lines) }))
        : [{ path: ['statements', i, 'cite'], ...cite, lines: spanFrom(cite.lines) }],
    ),
    uncited: source.uncited.map(({ lines }, i) => ({
      path: ['source', 'uncited', i, 'lines'],
      lines: spanFrom(lines),
    })),
  }
  return { model, faults: [] }
}

function pathTo(issue: z.core.$ZodIssue | undefined): Path {
  return (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step))
}

function unreadable({ path }: LocatedFile) {
  const id = path.replace(/^.*\/|\.yaml$/g, '')
  return {
    what: 'this file could not be held against its document',
    why: 'What stands here has not the shape of a source, a statement or a citation, so nothing in the file was verified.',
    fix: `Type \`npm run content:check ${id}\`, which names every field that is wrong.`,
  }
}
