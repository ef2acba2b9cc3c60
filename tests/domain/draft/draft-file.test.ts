import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taken, withStance } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type KeptDraft } from '../../../src/domain/draft/draft.ts'
import { draftsFile, readDraftsFile } from '../../../src/domain/draft/draft-file.ts'
import { keptDraft } from '../../../src/domain/draft/draft-schema.ts'
import { modelId } from '../../fixtures/ids.ts'
import { DELIVERY, SCOPE } from '../../fixtures/invented-vocabulary.ts'

const read = (kept: unknown) => keptDraft.safeParse(kept).data
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

  it('says how many of its drafts cannot be read', () => {
    const later = { ...MINE, draft: { ...MINE.draft, format: 2 } }
    expect(readDraftsFile(JSON.stringify({ drafts: [MINE, later] }), read)).toEqual({ drafts: [MINE], unreadable: 1 })
  })

  it.each([
    ['no JSON', '# A role'],
    ['half of it', draftsFile([MINE]).slice(0, 200)],
    ['something else', '{"name":"x"}'],
    ['a list', '[1,2]'],
    ['nothing', ''],
    ['drafts that are none', '{"drafts":[1,null,{"draft":{}}]}'],
    ['more than drafts are', `{"drafts":["${'x'.repeat(5_000_000)}"]}`],
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
