import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { generatedFiles, runSchema } from '../../../src/compiler/commands/schema.ts'
import { fixtureFolder } from '../support/fixture.ts'

const CONTENT = resolve(import.meta.dirname, '../../../content')

test.each([...generatedFiles(CONTENT)])('%s is current', (path, text) => {
  expect(readFileSync(path, 'utf8'), 'Stale: `npm run content:schema` writes it.').toBe(text)
})

test('the field table names every field of a model, and what it means', () => {
  const readme = readFileSync(join(CONTENT, 'README.md'), 'utf8')
  const rows = readme.split('\n').filter((line) => line.startsWith('| `'))
  expect(rows).toContain(
    '| `statements[].cite.phrase` | text, up to 80 | yes | Two to six words of the document, verbatim, that show where the statement comes from. |',
  )
  expect(rows).toContain(
    '| `source.version` | date or `undated` | yes | The text is as of: a year, month or day, or undated. |',
  )
  expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([])
})

test('writes the files, keeps what stands around the table, and then has nothing to do', () => {
  const contentDir = fixtureFolder()
  writeFileSync(
    join(contentDir, 'README.md'),
    '# Mine\n\n<!-- fields: made by `npm run content:schema` -->\nstale table\n<!-- end of fields -->\nAfter.\n',
  )
  expect(runSchema({ contentDir }).lines).toEqual([
    'content/schema/model.schema.json  written',
    'content/schema/atlas.schema.json  written',
    'content/schema/phrases.schema.json  written',
    'content/README.md  written',
  ])
  const readme = readFileSync(join(contentDir, 'README.md'), 'utf8')
  expect(readme).toMatch(/^# Mine\n\n<!-- fields[^\n]*\n\n\| field \|[\s\S]*\|\n\n<!-- end of fields -->\nAfter\.\n$/)
  expect(readme).not.toContain('stale table')
  expect(runSchema({ contentDir }).lines).toEqual([
    'content/schema/model.schema.json  is current',
    'content/schema/atlas.schema.json  is current',
    'content/schema/phrases.schema.json  is current',
    'content/README.md  is current',
  ])
})

test('a README that lost its markers is not written over', () => {
  const contentDir = fixtureFolder()
  writeFileSync(join(contentDir, 'README.md'), '# Mine\n')
  expect(() => runSchema({ contentDir })).toThrow('content/README.md has lost a marker')
  expect(readFileSync(join(contentDir, 'README.md'), 'utf8')).toBe('# Mine\n')
  expect(existsSync(join(contentDir, 'schema/model.schema.json'))).toBe(false)
})
