import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Duty, Role, Theme } from '../../src/domain/model.ts'
import { inventedModel } from './invented-model.ts'

/** What real models and invented ones share: the questions, the roles and the duties. */
export interface SharedWords {
  themes: (Theme & { opens?: string })[]
  roles: Role[]
  duties: (Duty & { retired?: boolean })[]
}

/** The id of an invented model, by its number from 1: `enterprise-00001`, as long as an id may be. */
export function inventedId(number: number): string {
  return `enterprise-${String(number).padStart(5, '0')}`
}

/**
 * Writes a valid content folder of so many invented models, over whatever is there. The same count gives the same bytes,
 * and a smaller folder is the beginning of a larger one. The shared files are those of `realContent`.
 */
export function generateContent(folder: string, count: number, realContent = 'content'): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'models'), { recursive: true })
  for (const name of ['themes.yaml', 'roles.yaml', 'duties.yaml', 'synonyms.yaml', 'phrases.yaml'])
    copyFileSync(join(realContent, name), join(folder, name))
  // Those of the real content name models that are not here.
  writeFileSync(join(folder, 'atlas.yaml'), 'leading: []\n')
  writeFileSync(join(folder, 'redirects.yaml'), 'redirects: []\n')
  writeFileSync(join(folder, 'published-ids.yaml'), 'themes: []\nmodels: {}\n')
  const read = (name: string) => parse(readFileSync(join(realContent, name), 'utf8'))
  const shared: SharedWords = {
    themes: read('themes.yaml').themes,
    roles: read('roles.yaml').roles,
    duties: read('duties.yaml').duties,
  }
  for (let number = 1; number <= count; number += 1) {
    const id = inventedId(number)
    const hash = createHash('sha256').update(id).digest('hex')
    writeFileSync(join(folder, 'models', `${id}.yaml`), inventedModel({ id, number, hash, shared }))
  }
}
