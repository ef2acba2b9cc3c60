import {
  dutiesPath,
  dutyPath,
  hashedPath,
  INDEX_PATH,
  modelPath,
  NEWS_PATH,
  PHRASES_PATH,
  publicPath,
  SEARCH_PATH,
  themePath,
  twoRolesPath,
} from '../domain/data-paths.ts'
import type { AtlasReader } from './atlas-reader.ts'
import { DataProblem, isNotServed } from './data-problem.ts'
import { fetchJson } from './fetch-json.ts'
import { loaded } from './loaded.ts'

/**
 * Reads the files of this site below `base` (which ends with a slash) and checks them against the published schema.
 * The hashed copies never change and can be cached for ever. After a new deploy those of an old tab are gone: it
 * then takes the stable ones.
 */
export function fetchingReader(base: string, hash: string): AtlasReader {
  async function read<T>(
    path: string,
    signal: AbortSignal,
    schemaOf: (schema: typeof import('../domain/content-schema.ts')) => {
      safeParse(value: unknown): { success: true; data: T } | { success: false; error: Error }
    },
  ): Promise<T> {
    const value = await fetchJson(base + hashedPath(hash, path), signal).catch((problem) => {
      if (!isNotServed(problem)) throw problem
      return fetchJson(base + publicPath(path), signal)
    })
    const schema = await loaded(import('../domain/content-schema.ts'), 'what checks the content')
    const checked = schemaOf(schema).safeParse(value)
    if (!checked.success) throw new DataProblem('malformed', `${path} does not have the published shape`, checked.error)
    return checked.data
  }
  return {
    index: (signal) => read(INDEX_PATH, signal, (schema) => schema.atlasIndex),
    model: (id, signal) => read(modelPath(id), signal, (schema) => schema.roleModel),
    duty: (id, signal) => read(dutyPath(id), signal, (schema) => schema.dutyFile),
    duties: (role, signal) => read(dutiesPath(role), signal, (schema) => schema.whoDoesWhatFile),
    twoRoles: (role, signal) => read(twoRolesPath(role), signal, (schema) => schema.twoRolesFile),
    theme: (id, signal) => read(themePath(id), signal, (schema) => schema.themeFile),
    news: (signal) => read(NEWS_PATH, signal, (schema) => schema.newsFile),
    search: (signal) => read(SEARCH_PATH, signal, (schema) => schema.searchFile),
    phrases: (signal) => read(PHRASES_PATH, signal, (schema) => schema.phraseFile),
    files: { base, hash },
  }
}
