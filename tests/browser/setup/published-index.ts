import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Agreement } from '../../../src/domain/comparing/agreement-class.ts'
import { countsOf } from '../../../src/domain/comparing/standings.ts'
import { PUBLIC_FOLDER } from '../../../src/domain/data-paths.ts'
import type { AtlasIndex } from '../../../src/domain/model.ts'

/** The index of the built site: figures that grow with the content are taken from it, never written down in a test. */
export function publishedIndex(): AtlasIndex {
  return JSON.parse(readFileSync(join(inject('served').dir, PUBLIC_FOLDER, 'index.json'), 'utf8')) as AtlasIndex
}

/** How many themes there are. */
export function themeCount(): number {
  return publishedIndex().vocabulary.themes.length
}

/** On how many themes the organisations that a path names stand in a class: `classCount('/compare/brax/loadsmart', 'differ')`. */
export function classCount(path: string, agreement: Agreement): number {
  const { models, vocabulary } = publishedIndex()
  const named = models.filter(({ id }) => path.split('/').includes(id))
  return countsOf(vocabulary.themes, named)[agreement]
}
