import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Content } from '../../../src/compiler/content.ts'
import { formatFaults } from '../../../src/compiler/fault.ts'
import { parseContent } from '../../../src/compiler/parse.ts'
import { type ContentFiles, readContent, type SharedFile } from '../../../src/compiler/read.ts'
import type { Rule } from '../../../src/compiler/rule.ts'
import { ruleFaults } from '../../../src/compiler/rule-faults.ts'
import type { TextFile } from '../../../src/compiler/text-file.ts'

/** Two invented organisations, Acme and Zenith, with a vocabulary of their own. They have no faults. */
export const FIXTURE = resolve(import.meta.dirname, '../../fixtures/content')

/** A file below the content folder and what to replace in it. The text must be there: else the test would prove nothing. */
export type Change = [file: SharedFile | `models/${string}.yaml`, from: string, to: string]

/** The text with a change made. Throws where there is nothing to change. */
export function changed(text: string, [file, from, to]: Change): string {
  if (!text.includes(from)) throw new Error(`The fixture ${file} has no “${from}” to replace.`)
  return text.replace(from, () => to)
}

/** The fixture's files with changes made to them, in memory. */
export function fixtureFiles(...changes: Change[]): ContentFiles {
  const files = readContent(FIXTURE)
  const apply = (file: TextFile): TextFile => ({
    ...file,
    text: changes.filter(([name]) => file.path === `content/${name}`).reduce(changed, file.text),
  })
  const shared = Object.fromEntries(Object.entries(files.shared).map(([name, file]) => [name, apply(file)]))
  return { ...files, shared, models: files.models.map(apply) }
}

/** The fixture as rules see it, with changes made. */
export function fixtureContent(...changes: Change[]): Content {
  return parseContent(fixtureFiles(...changes)).content
}

/** What one rule says against the fixture with changes made, as people read it. */
export function told(rule: Rule, ...changes: Change[]): string {
  return formatFaults(ruleFaults(fixtureContent(...changes), [rule]))
}

/** The fixture's files with a later edition of Acme beside it, `acme-2026`, which says the same; with changes made to them. */
export function filesWithEdition(...changes: Change[]): ContentFiles {
  const files = fixtureFiles(...changes)
  const acme = readContent(FIXTURE).models.find(({ path }) => path === 'content/models/acme.yaml')
  if (!acme) throw new Error('The fixture has no Acme.')
  const text = acme.text
    .replace('id: acme\n', 'id: acme-2026\n')
    .replace('kind: company\n', 'kind: company\nedition: { of: acme }\n')
    .replace('version: 2025-03', 'version: 2026-02')
    .replace(/^ {2}- id: (\S+)$/gm, '$&\n    was: $1')
  const edition = changes.filter(([file]) => file === 'models/acme-2026.yaml').reduce(changed, text)
  return { ...files, models: [...files.models, { path: 'content/models/acme-2026.yaml', text: edition }] }
}

/** What one rule says against the fixture with an edition of Acme and changes made. */
export function toldOfEdition(rule: Rule, ...changes: Change[]): string {
  return formatFaults(ruleFaults(parseContent(filesWithEdition(...changes)).content, [rule]))
}

/** A folder of its own with the fixture in it, for what writes. It is gone when the test is. */
export function fixtureFolder(...changes: Change[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'role-atlas-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const contentDir = join(folder, 'content')
  cpSync(FIXTURE, contentDir, { recursive: true })
  for (const change of changes) {
    const path = join(contentDir, change[0])
    writeFileSync(path, changed(readFileSync(path, 'utf8'), change))
  }
  return contentDir
}
