import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
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
