import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Compiled, compileContent } from '../../src/compiler/compile.ts'
import { formatFaults } from '../../src/compiler/fault.ts'
import {
  atlasIndex,
  dutyFile,
  phraseFile,
  roleModel,
  searchFile,
  themeFile,
  whoDoesWhatFile,
} from '../../src/domain/content-schema.ts'
import { dutiesAcross } from '../../src/domain/duties/duties-across.ts'
import { dutyRoles } from '../../src/domain/duties/duty-roles.ts'
import { themePage } from '../../src/domain/duties/theme-page.ts'
import { dutyFileOf } from '../../src/domain/search/duty-file.ts'
import { searchFileOf } from '../../src/domain/search/search-file.ts'
import { MENTORING } from '../fixtures/invented-vocabulary.ts'
import { FIXTURE, fixtureFolder } from './support/fixture.ts'

function compiled(contentDir = FIXTURE): Compiled {
  const result = compileContent(contentDir)
  if (!result.ok) throw new Error(formatFaults(result.faults))
  return result
}

const json = ({ files }: Compiled, path: string) => JSON.parse(files.get(path) ?? `no ${path}`)

test('emits the index, the models and the schema under stable names, and copies under the hash', () => {
  const result = compiled()
  expect(result.hash).toMatch(/^[0-9a-f]{10}$/)
  const duties = ['hold-one-to-ones', 'mentor-engineers', 'plan-work', 'review-code']
  const roles = dutyRoles(result.dataset.vocabulary.roles).map(({ id }) => id)
  const themes = ['delivery', 'mentoring', 'people-management', 'quality', 'scope', 'success']
  expect([...result.files.keys()].sort()).toEqual(
    [
      `data/${result.hash}/index.json`,
      `data/${result.hash}/models/acme.json`,
      `data/${result.hash}/models/zenith.json`,
      `data/${result.hash}/news.json`,
      `data/${result.hash}/phrases.json`,
      `data/${result.hash}/search.json`,
      ...duties.map((id) => `data/${result.hash}/duties/${id}.json`),
      ...duties.map((id) => `data/v1/duties/${id}.json`),
      `data/${result.hash}/duties.json`,
      ...roles.map((id) => `data/${result.hash}/roles/${id}.json`),
      'data/v1/duties.json',
      ...roles.map((id) => `data/v1/roles/${id}.json`),
      ...themes.map((id) => `data/${result.hash}/themes/${id}.json`),
      ...themes.map((id) => `data/v1/themes/${id}.json`),
      'data/v1/index.json',
      'data/v1/models/acme.json',
      'data/v1/models/zenith.json',
      'data/v1/news.json',
      'data/v1/phrases.json',
      'data/v1/schema.json',
      'data/v1/search.json',
    ].sort(),
  )
  for (const path of [
    'index.json',
    'models/acme.json',
    'models/zenith.json',
    'duties/review-code.json',
    'phrases.json',
    'search.json',
  ])
    expect(json(result, `data/${result.hash}/${path}`)).toEqual(json(result, `data/v1/${path}`))
})

test('what is published has the published shape, and is what the dataset holds', () => {
  const result = compiled()
  expect(atlasIndex.parse(json(result, 'data/v1/index.json')).models.map(({ id }) => id)).toEqual(['acme', 'zenith'])
  for (const model of result.dataset.models) {
    const published = json(result, `data/v1/models/${model.id}.json`)
    expect(roleModel.parse(published)).toStrictEqual(model)
  }
})

test('what can be searched has the published shape, a row a line, and is what the dataset comes to', () => {
  const result = compiled()
  const text = result.files.get('data/v1/search.json') ?? ''
  const search = searchFile.parse(JSON.parse(text))
  expect(search).toStrictEqual(searchFileOf(result.dataset))
  expect(text.split('\n')).toContain(`    ${JSON.stringify(search.statements[0])},`)
  expect(search.statements).toHaveLength(result.dataset.models.flatMap(({ statements }) => statements).length)
})

test('the sentences to guess by have the published shape, and stand in no other file', () => {
  const result = compiled()
  const { phrases } = phraseFile.parse(json(result, 'data/v1/phrases.json'))
  expect(phrases).toStrictEqual(result.dataset.phrases)
  const [phrase = ''] = phrases[MENTORING.id] ?? []
  expect([...result.files].flatMap(([path, text]) => (text.includes(phrase) ? [path] : []))).toEqual([
    'data/v1/phrases.json',
    `data/${result.hash}/phrases.json`,
  ])
})

test('a duty across all models has the published shape, and is what the dataset comes to', () => {
  const result = compiled()
  for (const { id } of result.dataset.vocabulary.duties) {
    const published = json(result, `data/v1/duties/${id}.json`)
    expect(dutyFile.parse(published)).toStrictEqual(dutyFileOf(result.dataset, id))
  }
})

test('all duties across all models have the published shape, and are what the dataset comes to', () => {
  const result = compiled()
  expect(whoDoesWhatFile.parse(json(result, 'data/v1/duties.json'))).toStrictEqual(dutiesAcross(result.dataset))
  for (const { id } of dutyRoles(result.dataset.vocabulary.roles)) {
    const published = whoDoesWhatFile.parse(json(result, `data/v1/roles/${id}.json`))
    expect(published).toStrictEqual(dutiesAcross(result.dataset, id))
    expect(published.role).toBe(id)
  }
})

test('a theme across all models has the published shape, and is what the dataset comes to', () => {
  const result = compiled()
  for (const { id } of result.dataset.vocabulary.themes) {
    const published = json(result, `data/v1/themes/${id}.json`)
    expect(themeFile.parse(published)).toStrictEqual(themePage(result.dataset, id))
  }
})

test('names are filled in, citations are lists, lines are spans, silence is said', () => {
  const [acme, zenith] = compiled().dataset.models
  expect(acme).toMatchObject({ format: 1, name: 'Acme Anvils', shortName: 'Acme', inProse: 'Acme Anvils' })
  expect(zenith).toMatchObject({ name: 'Zenith', shortName: 'Zenith', inProse: 'Zenith' })
  expect(acme?.source).not.toHaveProperty('uncited')
  expect(acme?.statements[0]?.cite).toEqual([{ section: 'Introduction', lines: [3, 3], phrase: 'leads one team' }])
  expect(acme?.statements[1]?.cite.map(({ lines }) => lines)).toEqual([
    [8, 8],
    [12, 13],
  ])
  expect(acme?.answers).toMatchObject({
    scope: { stance: 'states', value: 'one-team', answer: 'One team.', statements: ['one-team'] },
    success: { stance: 'silent' },
  })
  expect(Object.keys(zenith?.answers ?? {})).toEqual([
    'scope',
    'success',
    'quality',
    'delivery',
    'mentoring',
    'people-management',
  ])
})

test('who leads stands in the dataset and the index, in the order of its file; the models stay sorted', () => {
  const { dataset, ...result } = compiled()
  expect(dataset.leading).toEqual(['zenith', 'acme'])
  expect(json({ dataset, ...result }, 'data/v1/index.json').leading).toEqual(['zenith', 'acme'])
  expect(dataset.models.map(({ id }) => id)).toEqual(['acme', 'zenith'])
})

test('redirects are part of the dataset', () => {
  expect(compiled().dataset.redirects).toEqual({ '/models/acme-anvils': '/models/acme' })
})

test('the same content gives the same bytes, whatever the order of its fields and whatever its comments', () => {
  const folder = fixtureFolder(
    ['models/zenith.yaml', 'kind: guide\n', ''],
    ['models/zenith.yaml', 'path: {', 'kind: guide # moved\npath: {'],
    [
      'models/zenith.yaml',
      '    stance: states\n    value: several-teams\n',
      '    value: several-teams\n    stance: states\n',
    ],
  )
  expect([...compiled(folder).files]).toEqual([...compiled().files])
})

test('any change of content is another hash', () => {
  const base = compiled().hash
  expect(compiled(fixtureFolder(['models/zenith.yaml', 'Several teams.', 'More teams.'])).hash).not.toBe(base)
  expect(compiled(fixtureFolder(['synonyms.yaml', 'growth', 'progress'])).hash).not.toBe(base)
  expect(compiled(fixtureFolder(['phrases.yaml', 'by the hand', 'along'])).hash).not.toBe(base)
  expect(compiled(fixtureFolder(['atlas.yaml', 'zenith, acme', 'acme, zenith'])).hash).not.toBe(base)
})

test('every fault is told at once: of the text, the shape and the rules, in all files', () => {
  const folder = fixtureFolder(
    ['models/acme.yaml', 'kind: company', 'kind: firm'],
    ['models/acme.yaml', 'theme: mentoring', 'theme: mentorship'],
    ['models/acme.yaml', 'text: A tech lead leads one team.', 'text: A tech lead leads one team'],
    ['models/zenith.yaml', 'name: Zenith', 'name: Zenith: the top'],
    ['duties.yaml', 'theme: quality', 'theme: qualities'],
  )
  writeFileSync(join(folder, 'models/third.yaml'), Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff]))
  const result = compileContent(folder)
  const told = result.ok ? [] : result.faults.map(({ file, line, what }) => `${file.slice(8)}:${line} ${what}`)
  expect(told).toEqual([
    'duties.yaml:2 unknown theme "qualities"',
    'models/acme.yaml:4 unknown kind "firm"',
    'models/acme.yaml:51 no full stop at the end: "A tech lead leads one team"',
    'models/acme.yaml:70 unknown theme "mentorship"',
    'models/third.yaml:1 "answers" is missing',
    'models/third.yaml:1 "definition" is missing',
    'models/third.yaml:1 "kind" is missing',
    'models/third.yaml:1 "name" is missing',
    'models/third.yaml:1 "path" is missing',
    'models/third.yaml:1 "reading" is missing',
    'models/third.yaml:1 "source" is missing',
    'models/third.yaml:1 "statements" is missing',
    'models/third.yaml:1 "id" does not have the right form: "\ufffd"',
    'models/third.yaml:1 an invisible or damaged character in a text: "\ufffd"',
    'models/third.yaml:1 damaged text: these bytes are not UTF-8',
    'models/zenith.yaml:3 a second colon and space on this line',
  ])
})

test('the published schema is JSON Schema that describes the published files', () => {
  const schema = json(compiled(), 'data/v1/schema.json')
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(Object.keys(schema.$defs)).toEqual([
    'index',
    'model',
    'duty',
    'duties',
    'twoRoles',
    'theme',
    'news',
    'search',
    'phrases',
  ])
  const model = json(compiled(), 'data/v1/models/acme.json')
  const { edition, editions, apart, neighbours, ...others } = schema.$defs.model.properties
  expect([edition, editions, apart, neighbours], 'only where there are several').not.toContain(undefined)
  expect(Object.keys(others).sort()).toEqual(Object.keys(model).sort())
  expect(schema.$defs.model.properties.statements.items.properties.stance.enum).toContain('other-role')
})

test('reading does not change the folder', () => {
  const before = readFileSync(join(FIXTURE, 'models/acme.yaml'), 'utf8')
  compiled()
  expect(readFileSync(join(FIXTURE, 'models/acme.yaml'), 'utf8')).toBe(before)
})
