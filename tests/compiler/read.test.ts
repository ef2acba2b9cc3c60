import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatFaults } from '../../src/compiler/fault.ts'
import { readContent } from '../../src/compiler/read.ts'
import { decodeFile } from '../../src/compiler/text-file.ts'
import { fixtureFolder } from './support/fixture.ts'

test('reads the shared files and the models, sorted', () => {
  const { shared, models, faults } = readContent(fixtureFolder())
  expect(Object.keys(shared)).toEqual([
    'themes.yaml',
    'roles.yaml',
    'duties.yaml',
    'synonyms.yaml',
    'phrases.yaml',
    'atlas.yaml',
    'redirects.yaml',
    'published-ids.yaml',
  ])
  expect(models.map(({ path }) => path)).toEqual(['content/models/acme.yaml', 'content/models/zenith.yaml'])
  expect(faults).toEqual([])
})

test('a shared file that is missing', () => {
  const folder = fixtureFolder()
  rmSync(join(folder, 'duties.yaml'))
  expect(formatFaults(readContent(folder).faults)).toBe(`content/duties.yaml:1:1  the file is missing
  All models share it.
  Bring it back from the repository; the other files of content/ show its shape.`)
})

test('a folder that is not there has no file that is', () => {
  expect(readContent(join(fixtureFolder(), 'nowhere')).faults).toHaveLength(8)
})

test('files that nobody would read', () => {
  const folder = fixtureFolder()
  renameSync(join(folder, 'models/zenith.yaml'), join(folder, 'models/zenith.yml'))
  writeFileSync(join(folder, 'theme.yaml'), '')
  writeFileSync(join(folder, 'acme.yaml'), '')
  expect(formatFaults(readContent(folder).faults)).toBe(`content/acme.yaml:1:1  nothing reads this file
  Beside the models, the content folder holds themes.yaml, roles.yaml, duties.yaml, synonyms.yaml, phrases.yaml, atlas.yaml, redirects.yaml, published-ids.yaml.
  A model belongs in content/models/.

content/models/zenith.yml:1:1  a model’s file ends with .yaml
  Other files are not read, so the model would be missing.
  Rename it to "zenith.yaml".

content/theme.yaml:1:1  nothing reads this file
  Beside the models, the content folder holds themes.yaml, roles.yaml, duties.yaml, synonyms.yaml, phrases.yaml, atlas.yaml, redirects.yaml, published-ids.yaml.
  Did you mean "themes.yaml"?`)
})

test('notes, hidden files and folders are nobody’s fault', () => {
  const folder = fixtureFolder()
  writeFileSync(join(folder, 'README.md'), '# Notes')
  writeFileSync(join(folder, 'models/.acme.yaml.swp.yaml'), 'half')
  mkdirSync(join(folder, 'models/old.yaml'))
  const { models, faults } = readContent(folder)
  expect(models).toHaveLength(2)
  expect(faults).toEqual([])
})

test('damaged bytes are found where they are', () => {
  const { file, fault } = decodeFile(
    'content/models/acme.yaml',
    Buffer.concat([Buffer.from('id: acme\nname: Caf'), Buffer.from([0xe9]), Buffer.from('\n')]),
  )
  expect(file.text).toBe('id: acme\nname: Caf\ufffd\n')
  expect(fault).toMatchObject({ line: 2, column: 10, what: 'damaged text: these bytes are not UTF-8' })
})

test('a byte order mark is no part of the text, a replacement character that somebody typed no damage', () => {
  expect(decodeFile('a.yaml', Buffer.from('\ufeffid: é\ufffd\n'))).toEqual({
    file: { path: 'a.yaml', text: 'id: é\ufffd\n' },
  })
})
