import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { nearest } from '../../domain/similarity.ts'
import type { Fault } from '../fault.ts'
import { faultAt } from '../located.ts'
import type { CitedModel } from './cited-model.ts'
import { type ReadSource, readSource } from './verify-model.ts'

/** The documents of a sources folder: those that models name and every other Markdown file but its README. */
export function readSources(sourcesDir: string, named: ReadonlySet<string>): Map<string, ReadSource> {
  const names = readdirSync(sourcesDir).filter(
    (name) => (named.has(name) || (name.endsWith('.md') && name !== 'README.md')) && isFile(join(sourcesDir, name)),
  )
  return new Map(names.sort().map((name) => [name, readSource(name, readFileSync(join(sourcesDir, name)))]))
}

/** Whether there is such a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** The fault of a model whose document is not in the sources folder. */
export function missingDocument(
  { file, document, url }: CitedModel,
  sourcesDir: string,
  there: Iterable<string>,
): Fault {
  const meant = nearest(document, there)
  const from = url ? `from ${url} ` : ''
  return faultAt(file, ['source', 'file'], {
    what: `document "${document}" is not in ${sourcesDir}`,
    why: 'Without it nothing in this model can be held against what it was read from.',
    fix: meant
      ? `Did you mean file: ${meant}?`
      : `Save the document ${from}there under this name, or correct the name.`,
  })
}
