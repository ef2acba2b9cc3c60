import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { nearest } from '../domain/similarity.ts'
import type { Fault } from './fault.ts'
import { decodeFile, type TextFile } from './text-file.ts'

/** The files that all models share, by their names in the content folder. */
export const SHARED_FILES = [
  'themes.yaml',
  'roles.yaml',
  'duties.yaml',
  'synonyms.yaml',
  'phrases.yaml',
  'atlas.yaml',
  'redirects.yaml',
  'published-ids.yaml',
] as const
export type SharedFile = (typeof SHARED_FILES)[number]

/** The content folder as text. A shared file that is missing has a fault and is left out. */
export interface ContentFiles {
  shared: Partial<Record<SharedFile, TextFile>>
  /** Sorted by name. */
  models: TextFile[]
  faults: Fault[]
}

/** Reads a content folder. Paths are relative to the folder that holds it. Where it does not exist, all files are missing. */
export function readContent(contentDir: string): ContentFiles {
  const faults: Fault[] = []
  const root = basename(contentDir)
  const read = (name: string): TextFile => {
    const { file, fault } = decodeFile(`${root}/${name}`, readFileSync(join(contentDir, name)))
    if (fault) faults.push(fault)
    return file
  }
  const shared: ContentFiles['shared'] = {}
  for (const name of SHARED_FILES) {
    if (existsSync(join(contentDir, name))) shared[name] = read(name)
    else faults.push(missingFile(`${root}/${name}`))
  }
  for (const name of yamlNames(contentDir)) {
    if (!SHARED_FILES.some((known) => known === name)) faults.push(strayFile(root, name))
  }
  const models: TextFile[] = []
  for (const name of yamlNames(join(contentDir, 'models'))) {
    if (name.endsWith('.yaml')) models.push(read(`models/${name}`))
    else faults.push(wrongEnding(`${root}/models/${name}`))
  }
  return { shared, models, faults }
}

/** Names of the YAML files of a folder, sorted by code unit so that every machine agrees. Empty where there is no folder. */
function yamlNames(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
}

function missingFile(file: string): Fault {
  return {
    file,
    line: 1,
    column: 1,
    what: 'the file is missing',
    why: 'All models share it.',
    fix: 'Bring it back from the repository; the other files of content/ show its shape.',
  }
}

function strayFile(root: string, name: string): Fault {
  const meant = nearest(
    name.replace(/\.ya?ml$/i, ''),
    SHARED_FILES.map((file) => basename(file, '.yaml')),
  )
  return {
    file: `${root}/${name}`,
    line: 1,
    column: 1,
    what: 'nothing reads this file',
    why: `Beside the models, the content folder holds ${SHARED_FILES.join(', ')}.`,
    fix: meant ? `Did you mean "${meant}.yaml"?` : `A model belongs in ${root}/models/.`,
  }
}

function wrongEnding(file: string): Fault {
  return {
    file,
    line: 1,
    column: 1,
    what: 'a model’s file ends with .yaml',
    why: 'Other files are not read, so the model would be missing.',
    fix: `Rename it to "${basename(file).replace(/\.ya?ml$/i, '.yaml')}".`,
  }
}
