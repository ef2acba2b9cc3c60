import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { browserStorage } from '../../../src/data/drafts/draft-storage.ts'
import { blankDraft, type KeptDraft } from '../../../src/domain/draft/draft.ts'

const KEPT: KeptDraft = { draft: blankDraft('mine', 'My draft'), changed: 1, version: 1 }

describe('the browser’s store', () => {
  const storage = browserStorage()
  beforeEach(() => storage.remove('mine'))

  it('gives back what it was given', async () => {
    expect(await storage.keep(KEPT, 0)).toBeUndefined()
    expect(await storage.one('mine')).toEqual(KEPT)
    expect(await storage.all()).toEqual([KEPT])
  })

  it('keeps a version only in place of the one it follows, and gives back what stands there else', async () => {
    await storage.keep(KEPT, 0)
    const second = { ...KEPT, version: 2, changed: 2 }
    expect(await storage.keep(second, 1)).toBeUndefined()
    expect(await storage.keep({ ...KEPT, version: 2, changed: 3 }, 1)).toEqual(second)
    expect(await storage.one('mine')).toEqual(second)
  })

  it('of two tabs that keep at once lets one win', async () => {
    const one = browserStorage()
    const other = browserStorage()
    const results = await Promise.all([one.keep(KEPT, 0), other.keep({ ...KEPT, changed: 9 }, 0)])
    expect(results.filter((result) => result === undefined)).toHaveLength(1)
  })

  it('does not know what was removed', async () => {
    await storage.keep(KEPT, 0)
    await storage.remove('mine')
    expect(await storage.one('mine')).toBeUndefined()
  })
})
