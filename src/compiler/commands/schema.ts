import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as z from 'zod/mini'
import { atlasFile, authoredModel, phrasesFile } from '../../domain/authored-schema.ts'
import { fieldTable } from '../field-table.ts'
import type { Report } from './report.ts'

const BEGIN = '<!-- fields: made by `npm run content:schema` -->'
const END = '<!-- end of fields -->'

/** The files that are made from the schema: their paths in the content folder, and what should stand in them. */
export function generatedFiles(contentDir: string): Map<string, string> {
  const readme = join(contentDir, 'README.md')
  return new Map([
    [
      join(contentDir, 'schema', 'model.schema.json'),
      editorSchema('A role model: content/models/<id>.yaml', authoredModel),
    ],
    [
      join(contentDir, 'schema', 'atlas.schema.json'),
      editorSchema('Who leads the atlas: content/atlas.yaml', atlasFile),
    ],
    [
      join(contentDir, 'schema', 'phrases.schema.json'),
      editorSchema('What the reading desk guesses by: content/phrases.yaml', phrasesFile),
    ],
    ...(existsSync(readme) ? [[readme, withFieldTable(readFileSync(readme, 'utf8'))] as const] : []),
  ])
}

/** Writes the editor's schemas and the field table of content/README.md. */
export function runSchema({ contentDir }: { contentDir: string }): Report {
  const lines: string[] = []
  mkdirSync(join(contentDir, 'schema'), { recursive: true })
  for (const [path, text] of generatedFiles(contentDir)) {
    const isStale = !existsSync(path) || readFileSync(path, 'utf8') !== text
    if (isStale) writeFileSync(path, text)
    lines.push(`${relative(dirname(contentDir), path)}  ${isStale ? 'written' : 'is current'}`)
  }
  return { lines, failed: false }
}

function editorSchema(title: string, schema: z.ZodMiniType): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema) }, null, 2)}\n`
}

/** Replaces the table between its markers. Throws where a marker is gone: then nobody knows where the table stood. */
function withFieldTable(readme: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)]
  if (from < 0 || to < from)
    throw new Error(`content/README.md has lost a marker. Put "${BEGIN}" and "${END}" where the field table belongs.`)
  return `${readme.slice(0, from + BEGIN.length)}\n\n${fieldTable(authoredModel)}\n\n${readme.slice(to)}`
}
