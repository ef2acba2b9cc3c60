import {
  hashedDutiesPath,
  hashedDutyPath,
  hashedIndexPath,
  hashedModelPath,
  hashedSearchPath,
  hashedThemePath,
  publicDutiesPath,
  publicDutyPath,
  publicIndexPath,
  publicModelPath,
  publicSearchPath,
  publicThemePath,
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
    hashed: string,
    stable: string,
    signal: AbortSignal,
    schemaOf: (schema: typeof import('../domain/content-schema.ts')) => {
      safeParse(value: unknown): { success: true; data: T } | { success: false; error: Error }
    },
  ): Promise<T> {
    const value = await fetchJson(base + hashed, signal).catch((problem) => {
      if (!isNotServed(problem)) throw problem
      return fetchJson(base + stable, signal)
    })
    const schema = await loaded(import('../domain/content-schema.ts'), 'what checks the content')
    const checked = schemaOf(schema).safeParse(value)
    if (!checked.success)
      throw new DataProblem('malformed', `${stable} does not have the published shape`, checked.error)
    return checked.data
  }
  return {
    index: (signal) => read(hashedIndexPath(hash), publicIndexPath(), signal, (schema) => schema.atlasIndex),
    model: (id, signal) => read(hashedModelPath(hash, id), publicModelPath(id), signal, (schema) => schema.roleModel),
    duty: (id, signal) => read(hashedDutyPath(hash, id), publicDutyPath(id), signal, (schema) => schema.dutyFile),
    duties: (role, signal) =>
      read(hashedDutiesPath(hash, role), publicDutiesPath(role), signal, (schema) => schema.whoDoesWhatFile),
    theme: (id, signal) => read(hashedThemePath(hash, id), publicThemePath(id), signal, (schema) => schema.themeFile),
    search: (signal) => read(hashedSearchPath(hash), publicSearchPath(), signal, (schema) => schema.searchFile),
    files: { base, hash },
  }
}
