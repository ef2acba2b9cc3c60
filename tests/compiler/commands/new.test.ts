import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { runCheck } from '../../../src/compiler/commands/check.ts'
import { runNew } from '../../../src/compiler/commands/new.ts'
import { checkContent } from '../../../src/compiler/compile.ts'
import { FIXTURE, fixtureFolder } from '../support/fixture.ts'

const DOCUMENT =
  '---\ntitle: x\n---\nGlobex is small.\n\n# Leading: at Globex\n\nWords.\n\n## People & pay\n\n- One\n- Two\n'

function withDocument() {
  const contentDir = fixtureFolder()
  const source = join(dirname(contentDir), 'globex.md')
  writeFileSync(source, DOCUMENT)
  return { contentDir, source }
}

test('writes a file with the hash, the title and the headings', () => {
  const { contentDir, source } = withDocument()
  const { lines, failed } = runNew({ contentDir, id: 'globex', source, name: 'Globex: the firm', today: '2026-11-21' })
  expect(failed).toBe(false)
  expect(lines.slice(0, 2)).toEqual([
    'Wrote content/models/globex.yaml.',
    '  It has the document’s hash and its 2 headings; about 4 sentences are to be read.',
  ])
  const text = readFileSync(join(contentDir, 'models/globex.yaml'), 'utf8')
  expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schema\/model\.schema\.json\n/)
  expect(text).toContain('#    1  Introduction\n#    6  Leading: at Globex\n#   10  People & pay\n')
  expect(parse(text)).toMatchObject({
    id: 'globex',
    name: 'Globex: the firm',
    source: {
      file: 'globex.md',
      title: 'Leading: at Globex',
      sha256: createHash('sha256').update(DOCUMENT).digest('hex'),
    },
    reading: { date: '2026-11-21', changes: [] },
  })
})

test('what is left to fill in is what the check tells, and only that', () => {
  const { contentDir, source } = withDocument()
  runNew({ contentDir, id: 'globex', source, today: '2026-11-21' })
  const { faults } = checkContent(contentDir)
  expect(faults.length).toBeGreaterThan(8)
  for (const { file, what } of faults) {
    expect(file).toBe('content/models/globex.yaml')
    expect(what).toMatch(/ is empty$/)
  }
})

test('without a document its hash is among what is left to fill in', () => {
  const contentDir = fixtureFolder()
  const { lines } = runNew({ contentDir, id: 'mid-size-globex', today: '2026-11-21' })
  expect(lines[1]).toBe('  Without --source, the document’s name, hash and headings are left to fill in.')
  expect(readFileSync(join(contentDir, 'models/mid-size-globex.yaml'), 'utf8')).toContain('\nname: Mid Size Globex\n')
  expect(runCheck({ contentDir, id: 'mid-size-globex', now: () => 0 }).lines[0]).toContain('"sha256" is empty')
})

test.each([
  [undefined, 'Which organisation?', '  Type `npm run content:new acme -- --source acme.md --name "Acme"`.'],
  ['Globex Corp!', '"Globex Corp!" cannot be an id.', '  Did you mean "globex-corp"?'],
  ['Čedok', '"Čedok" cannot be an id.', '  Did you mean "cedok"?'],
  ['index', '"index" cannot be an id.', '  Type `npm run content:new acme -- --source acme.md --name "Acme"`.'],
  ['../globex', '"../globex" cannot be an id.', '  Did you mean "globex"?'],
  ['acme', 'There is a model "acme" already.', '  Edit content/models/acme.yaml, or choose another id.'],
])('refuses %s', (id, what, fix) => {
  const contentDir = fixtureFolder()
  const { lines, failed } = runNew({ contentDir, id, today: '2026-11-21' })
  expect([failed, lines[0], lines[2]]).toEqual([true, what, fix])
  expect(readFileSync(join(contentDir, 'models/acme.yaml'))).toEqual(readFileSync(join(FIXTURE, 'models/acme.yaml')))
})

test('a document that is not there', () => {
  const contentDir = fixtureFolder()
  const { lines, failed } = runNew({ contentDir, id: 'globex', source: '/nowhere/globex.md', today: '2026-11-21' })
  expect([failed, lines[0]]).toEqual([true, 'There is no file /nowhere/globex.md.'])
  expect(existsSync(join(contentDir, 'models/globex.yaml'))).toBe(false)
})

test('goes on from a draft that was saved as an atlas file, under its id here', () => {
  const { contentDir, source } = withDocument()
  const draft = join(dirname(contentDir), 'tech-lead.yaml')
  const saved = readFileSync(join(FIXTURE, 'models/acme.yaml'), 'utf8').replace(
    'id: acme\n',
    '# Kept.\nid: "tech-lead"\n',
  )
  writeFileSync(draft, saved)
  const { lines, failed } = runNew({ contentDir, id: 'globex', draft, name: 'Globex', source, today: '2026-11-28' })
  expect([failed, lines[0]]).toEqual([false, 'Wrote content/models/globex.yaml.'])
  expect(lines[1]).toBe(
    '  It goes on from tech-lead.yaml, and cites globex.md. What it could not take stands at its head.',
  )
  const text = readFileSync(join(contentDir, 'models/globex.yaml'), 'utf8')
  expect(text).toContain('# Kept.\nid: globex\n')
  expect(parse(text)).toEqual({
    ...parse(saved),
    id: 'globex',
    name: 'Globex',
    shortName: undefined,
    source: {
      ...parse(saved).source,
      file: 'globex.md',
      sha256: createHash('sha256').update(DOCUMENT).digest('hex'),
    },
  })
  expect(runCheck({ contentDir, id: 'globex', now: () => 0 }).lines).toEqual([
    expect.stringMatching(/^globex: 1 model, \d+ statements, no faults/),
  ])
})

test.each([
  ['no file', undefined, /^There is no file/],
  ['another file', '{"what":"Role Atlas drafts"}', /is no atlas file\.$/],
])('refuses a draft that is %s', (_what, text, words) => {
  const contentDir = fixtureFolder()
  const draft = join(dirname(contentDir), 'draft.yaml')
  if (text) writeFileSync(draft, text)
  const { lines, failed } = runNew({ contentDir, id: 'globex', draft, today: '2026-11-28' })
  expect([failed, lines.length]).toEqual([true, 3])
  expect(lines[0]).toMatch(words)
  expect(existsSync(join(contentDir, 'models/globex.yaml'))).toBe(false)
})
