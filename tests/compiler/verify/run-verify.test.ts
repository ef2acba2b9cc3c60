import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runVerify } from '../../../src/compiler/verify/run-verify.ts'
import { ACME_CITATIONS, ACME_DOCUMENT, acmeModel } from './acme.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verify-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Writes files below the root and verifies; the report with the root's own path left out. */
async function verified(
  files: Record<string, string>,
  { sources = 'sources', id, ci = false }: { sources?: string; id?: string; ci?: boolean } = {},
) {
  mkdirSync(join(root, 'content'))
  mkdirSync(join(root, 'sources'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  const { lines, failed } = await runVerify({
    contentDir: join(root, 'content'),
    sourcesDir: sources && join(root, sources),
    id,
    ci,
  })
  return { text: lines.join('\n').replaceAll(`${root}/`, ''), failed }
}

const MODEL = acmeModel(ACME_DOCUMENT)
const ACME = { 'content/models/acme.yaml': MODEL, 'sources/acme.md': ACME_DOCUMENT }

test('content that agrees with its documents ends with counts', async () => {
  expect(await verified(ACME)).toEqual({
    text: `Verified 1 model: 5 statements, 5 citations.
5 sentences and bullets: 5 cited, 0 uncited with a reason, 0 missed.
No faults.`,
    failed: false,
  })
})

test('one model is held against its document alone, though the documents of others are missing', async () => {
  const zenith = acmeModel(ACME_DOCUMENT).replace('acme.md', 'zenith.md')
  expect(await verified({ ...ACME, 'content/models/zenith.yaml': zenith }, { id: 'acme' })).toEqual({
    text: `Verified 1 model: 5 statements, 5 citations.
5 sentences and bullets: 5 cited, 0 uncited with a reason, 0 missed.
No faults.`,
    failed: false,
  })
})

test('a model that is not there is named', async () => {
  expect(await verified(ACME, { id: 'amce' })).toEqual({
    text: `content:verify checked nothing: there is no model "amce".
  A model is named by its id, the name of its file in content/models.
  Correct the id, or leave it out: \`npm run content:verify -- --sources DIR\` holds all models against their documents.`,
    failed: true,
  })
})

test('a relative folder and one that ends with a slash are read', async () => {
  await verified(ACME)
  const { failed } = await runVerify({ contentDir: `${root}/content/`, sourcesDir: `${root}/sources/`, ci: true })
  expect(failed).toBe(false)
})

test('faults of all models come in one report, the counts last', async () => {
  const { text, failed } = await verified({
    ...ACME,
    'content/models/acme.yaml': acmeModel(ACME_DOCUMENT, { statements: ACME_CITATIONS.slice(1) }),
    'content/models/zenith.yaml': acmeModel(ACME_DOCUMENT, { sha256: 'c0ffee', uncited: ['lines: 1, why: x'] }),
    'content/models/broken.yaml': 'source: [\n',
  })
  expect(failed).toBe(true)
  expect(text.match(/^content\/models\/\w+/gm)).toEqual([
    'content/models/acme',
    'content/models/broken',
    'content/models/zenith',
    'content/models/zenith',
  ])
  expect(text.split('\n').slice(-4)).toEqual([
    '',
    'Verified 2 of 3 models: 9 statements, 9 citations.',
    '10 sentences and bullets: 9 cited, 0 uncited with a reason, 1 missed.',
    '4 faults.',
  ])
})

test('a missing document is named, with the folder that was looked in and where to get it', async () => {
  const url = '  url: https://example.org/leads\n'
  expect(await verified({ 'content/models/acme.yaml': MODEL.replace('  sha256', `${url}  sha256`) })).toEqual({
    text: `content/models/acme.yaml:2:9  document "acme.md" is not in sources
  Without it nothing in this model can be held against what it was read from.
  Save the document from https://example.org/leads there under this name, or correct the name.

Verified 0 of 1 model: 0 statements, 0 citations.
0 sentences and bullets: 0 cited, 0 uncited with a reason, 0 missed.
1 fault.`,
    failed: true,
  })
})

test('a document whose name is nearly there', async () => {
  const { text } = await verified({ 'content/models/acme.yaml': MODEL, 'sources/acmee.md': ACME_DOCUMENT })
  expect(text).toContain('\n  Did you mean file: acmee.md?')
})

test('the hash is that of the bytes: line endings and a byte order mark count', async () => {
  const { text } = await verified({ ...ACME, 'sources/acme.md': ACME_DOCUMENT.replaceAll('\n', '\r\n') })
  expect(text).toContain('sha256 is not that of acme.md')
  expect(text).toContain('\n1 fault.')
})

test('copies are found in every file of the content folder, from every document of the sources folder', async () => {
  const copied = 'Ships leave the harbour long before the sun comes up.'
  const { text } = await verified({
    ...ACME,
    'sources/zenith.md': `${copied}\n`,
    'sources/README.md': 'These words stand only in the readme of the sources folder.\n',
    'content/README.md': `${copied} These words stand only in the readme of the sources folder.\n`,
    'content/themes.yaml': `themes:\n  - question: ${copied}\n`,
    'content/schema/model.schema.json': JSON.stringify({ description: copied }),
    'content/models/acme.yaml': MODEL.replace('statements:', `notes: ${copied}\nstatements:`),
  })
  expect(text.match(/^content\S+(?= {2}10 words in a row are those of zenith.md, line 1)/gm)).toEqual([
    'content/README.md:1:1',
    'content/models/acme.yaml:5:8',
    'content/schema/model.schema.json:1:17',
    'content/themes.yaml:2:15',
  ])
  expect(text).toContain('\n4 faults.')
})

test.each([false, true])(
  'without documents it says that it checked nothing; an error where CI is set (%s)',
  async (ci) => {
    const { text, failed } = await verified({ 'content/models/acme.yaml': MODEL }, { sources: '', ci })
    expect(text).toBe(`content:verify checked nothing: it was not told where the source documents are.
  They are not part of the project, and without them nobody knows whether phrases, lines and sections are right.${ci ? ' Where CI is set, that is an error.' : ''}
  Type \`npm run content:verify -- --sources DIR\`, or set SOURCES_DIR. DIR holds these documents, each under this name:
    acme.md`)
    expect(failed).toBe(ci)
  },
)

test('a sources folder that is not there is an error everywhere', async () => {
  expect(await verified(ACME, { sources: 'souces' })).toEqual({
    text: `content:verify checked nothing: there is no folder souces.
  The source documents were to be read from it.
  Correct the path: \`npm run content:verify -- --sources DIR\`, or SOURCES_DIR.`,
    failed: true,
  })
})

test.each([false, true])(
  'without models it says that it checked nothing; an error where CI is set (%s)',
  async (ci) => {
    expect(await verified({ 'sources/acme.md': ACME_DOCUMENT }, { ci })).toEqual({
      text: `content:verify checked nothing: there is no model in content/models.
  A model says what a document says; without one there is nothing to hold against the documents.
  Type \`npm run content:new <id> -- --source FILE\` to begin one.`,
      failed: ci,
    })
  },
)
