import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accepted } from '../../../src/domain/draft/accepting.ts'
import { taken, withStance } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type KeptDraft } from '../../../src/domain/draft/draft.ts'
import { draftsFile, readDraftsFile } from '../../../src/domain/draft/draft-file.ts'
import { keptDraft } from '../../../src/domain/draft/draft-schema.ts'
import { withDocument } from '../../../src/domain/draft/reader-document.ts'
import { modelId } from '../../fixtures/ids.ts'
import { DELIVERY, SCOPE } from '../../fixtures/invented-vocabulary.ts'

const read = (kept: unknown) => keptDraft.safeParse(kept).data
const DOCUMENT = { name: 'Lead at Acme', text: '# Lead\n\nOne of three teams.', added: 5, passages: 1 }
const MINE: KeptDraft = {
  draft: taken(withStance(blankDraft('mine', 'Lead at Acme'), SCOPE.id, 'silent'), DELIVERY, {
    model: { id: modelId('zenith'), name: 'Zenith', version: '2024' },
    answer: { stance: 'does', answer: 'Plans.' },
    lines: [[8, 8]],
  }),
  changed: 1,
  version: 3,
}

describe('a file of drafts', () => {
  it('gives back what was written, with credit', () => {
    expect(readDraftsFile(draftsFile([MINE]), read)).toEqual({ drafts: [MINE], unreadable: 0 })
  })

  it('gives back a document with all that was read of it', () => {
    const draft = accepted(withDocument(MINE.draft, DOCUMENT), { key: '3', lines: [3, 3] }, SCOPE.id, {
      stance: 'states',
      inOwnWords: true,
      words: 'One of three teams.',
    })
    const both = accepted(draft, { key: '3', lines: [3, 3] }, DELIVERY.id, { stance: 'does' })
    const kept = { ...MINE, draft: both }
    expect(readDraftsFile(draftsFile([kept]), read)).toEqual({ drafts: [kept], unreadable: 0 })
  })

  it.each([1, 2])('of form %i is read as one of now', (format) => {
    const before = { ...MINE, draft: { ...MINE.draft, format } }
    expect(readDraftsFile(JSON.stringify({ drafts: [before] }), read)).toEqual({ drafts: [MINE], unreadable: 0 })
  })

  it.each([
    ['a passage that can be none', { read: { 'line 3': { as: 'later' } } }],
    ['more passages than are taken', { passages: 401 }],
    ['more text than is read', { text: 'x'.repeat(200_001) }],
    ['a result of no kind', { read: { 3: { as: 'perhaps' } } }],
    ['no theme first', { read: { 3: { as: 'answer', lines: [3, 3], also: [{ theme: DELIVERY.id, gave: {} }] } } }],
  ])('is not read where its document has %s', (_what, wrong) => {
    const { document } = withDocument(MINE.draft, DOCUMENT)
    expect(read({ ...MINE, draft: { ...MINE.draft, document } })).toBeDefined()
    expect(read({ ...MINE, draft: { ...MINE.draft, document: { ...document, ...wrong } } })).toBeUndefined()
  })

  it('says how many of its drafts cannot be read', () => {
    const later = { ...MINE, draft: { ...MINE.draft, format: 4 } }
    expect(readDraftsFile(JSON.stringify({ drafts: [MINE, later] }), read)).toEqual({ drafts: [MINE], unreadable: 1 })
  })

  it.each([
    ['no JSON', '# A role'],
    ['half of it', draftsFile([MINE]).slice(0, 200)],
    ['something else', '{"name":"x"}'],
    ['a list', '[1,2]'],
    ['nothing', ''],
    ['drafts that are none', '{"drafts":[1,null,{"draft":{}}]}'],
    ['more than drafts are', `{"drafts":["${'x'.repeat(20_000_000)}"]}`],
  ])('that holds %s is refused with what to do', (_what, text) => {
    expect(readDraftsFile(text, read)).toEqual({ problem: expect.stringMatching(/\.$/) })
  })

  it.each(['__proto__', 'constructor', 'toString'])('takes nothing from a theme called %s', (name) => {
    const text = `{"drafts":[{"draft":{"format":1,"id":"a","name":"b","decisions":{"${name}":{"stance":"does"}}},"changed":1,"version":1}]}`
    const came = readDraftsFile(text, read)
    expect(({} as { stance?: string }).stance).toBeUndefined()
    if ('drafts' in came) expect(Object.getPrototypeOf(came.drafts[0]?.draft.decisions)).toBe(Object.prototype)
  })

  it('of any text throws nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readDraftsFile(text, read)))
  })
})
