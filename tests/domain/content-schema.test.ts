import { describe, expect, test } from 'vitest'
import * as authored from '../../src/domain/authored-schema.ts'
import * as schema from '../../src/domain/content-schema.ts'
import { formatPath } from '../../src/domain/links/deep-link.ts'
import type { RoleModel } from '../../src/domain/model.ts'
import { ID_LENGTH, MODEL_ID_LENGTH, SLUG_PATTERN, THEME_ID_LENGTH } from '../../src/domain/slug.ts'
import { ACME, DATASET, INDEX } from '../fixtures/acme-and-zenith.ts'

describe('a slug', () => {
  test.each(['acme', 'a', '7', 'mid-size-company', '360-degree', 'on-call', 'indexes', '4041'])('%s', (slug) => {
    expect(SLUG_PATTERN.test(slug)).toBe(true)
  })

  test.each([
    '',
    'Acme',
    'acme anvils',
    'acme_anvils',
    '-acme',
    'acme-',
    'a--b',
    'é',
    'index',
    'on',
    '404',
    'acme\n',
    '__proto__',
  ])('is not %j', (text) => {
    expect(SLUG_PATTERN.test(text)).toBe(false)
  })
})

test('no statement is called changes: that is the page below its model', () => {
  expect(schema.statementId.safeParse('changes').success).toBe(false)
  expect(schema.statementId.safeParse('changes-plans').success).toBe(true)
  expect(schema.themeId.safeParse('changes').success).toBe(true)
})

test('the longest ids make paths of at most 120 characters', () => {
  const models = ['a', 'b', 'c', 'd', 'e'].map((letter) => schema.modelId.parse(letter.repeat(MODEL_ID_LENGTH)))
  const [model] = models
  if (!model) throw new Error('There are five models.')
  const theme = schema.themeId.parse('t'.repeat(THEME_ID_LENGTH))
  const statement = schema.statementId.parse('s'.repeat(ID_LENGTH))
  expect(formatPath({ page: 'row', models, theme })).toHaveLength(120)
  expect(formatPath({ page: 'statement', model, statement }).length).toBeLessThanOrEqual(120)
  expect(schema.modelId.safeParse('a'.repeat(MODEL_ID_LENGTH + 1)).success).toBe(false)
  expect(schema.themeId.safeParse('a'.repeat(THEME_ID_LENGTH + 1)).success).toBe(false)
})

test.each(DATASET.models)('the fixture $id is a model as the atlas publishes it', (model) => {
  expect(schema.roleModel.parse(model)).toEqual(model)
})

test('the fixture’s index is one', () => {
  expect(schema.atlasIndex.parse(INDEX)).toEqual(INDEX)
})

describe('what is not a model is refused', () => {
  const [first] = ACME.statements
  if (!first) throw new Error('Acme has statements.')
  const withStatement = (change: object) => ({ ...ACME, statements: [{ ...first, ...change }] })
  test.each<[string, unknown]>([
    ['another format', { ...ACME, format: 2 }],
    ['a field nobody knows', { ...ACME, colour: 'red' }],
    ['a missing field', { ...ACME, reading: undefined }],
    ['a definition that is too long', { ...ACME, definition: { ...ACME.definition, text: 'a'.repeat(161) } }],
    ['an unknown stance', withStatement({ stance: 'maybe' })],
    ['a statement that is mixed: only an answer is', withStatement({ stance: 'mixed' })],
    ['a statement that is silent', withStatement({ stance: 'silent' })],
    ['“hedged: false”: leaving it out says so', withStatement({ hedged: false })],
    ['a statement without a place', withStatement({ cite: [] })],
    ['a line 0', withStatement({ cite: [{ section: 'Duties', lines: [0, 1], phrase: 'two words' }] })],
    ['a text that is too long', withStatement({ text: 'a'.repeat(201) })],
    [
      'an answer without statements',
      { ...ACME, answers: { scope: { stance: 'does', answer: 'Yes.', statements: [] } } },
    ],
    ['a silence with words', { ...ACME, answers: { scope: { stance: 'silent', answer: 'Nothing.' } } }],
    ['a source without a hash', { ...ACME, source: { ...ACME.source, sha256: 'abc' } }],
  ])('%s', (_, value) => {
    expect(schema.roleModel.safeParse(value).success).toBe(false)
  })
})

describe('the version of a source', () => {
  const withVersion = (version: string): RoleModel => ({ ...ACME, source: { ...ACME.source, version } })
  test.each(['2021', '2021-09', '2021-12-31', 'undated'])('may be %s', (version) => {
    expect(schema.roleModel.safeParse(withVersion(version)).success).toBe(true)
  })

  test.each(['21', '2021-9', '2021-13', '2021-00', '2021-09-32', '2021-09-02T10:00', 'recently', ''])(
    'is not %j',
    (version) => {
      expect(schema.roleModel.safeParse(withVersion(version)).success).toBe(false)
    },
  )
})

describe('a redirect', () => {
  const redirects = (from: string, to: string) => ({ redirects: [{ from, to, since: '2026-01-05' }] })
  test('leads from the path of a model, a statement or a theme to another', () => {
    expect(authored.redirectsFile.safeParse(redirects('/models/acme-forge', '/models/acme')).success).toBe(true)
    expect(authored.redirectsFile.safeParse(redirects('/models/acme/old', '/models/acme/new')).success).toBe(true)
    expect(authored.redirectsFile.safeParse(redirects('/themes/old', '/themes/new')).success).toBe(true)
  })

  test.each(['https://elsewhere.example', '//elsewhere.example', '/compare/acme/zenith', 'models/acme', '/models/'])(
    'does not lead to %s',
    (to) => {
      expect(authored.redirectsFile.safeParse(redirects('/models/acme', to)).success).toBe(false)
    },
  )
})
