import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { decodeFile, type TextFile } from '../text-file.ts'

/** All files of a content folder but the models: they too must be in our own words. */
export function otherFiles(contentDir: string): TextFile[] {
  return readdirSync(contentDir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(contentDir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !/^models\/[^/]*\.yaml$/.test(name))
    .sort()
    .map((name) => decodeFile(`${basename(contentDir)}/${name}`, readFileSync(join(contentDir, name))).file)
}
