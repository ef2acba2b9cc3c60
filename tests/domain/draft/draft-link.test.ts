import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/domain/draft/draft.ts'
import { draftFragment, draftToShare, linkLength, readDraftFragment } from '../../../src/domain/draft/draft-link.ts'
import { isDraftFragment } from '../../../src/domain/draft/draft-place.ts'
import { draft as draftSchema } from '../../../src/domain/draft/draft-schema.ts'
import { checkOf, through, toLetters } from '../../../src/domain/draft/squeezed.ts'
import type { Theme } from '../../../src/domain/model.ts'
import { DELIVERY, MENTORING, SCOPE, SUCCESS } from '../../fixtures/invented-vocabulary.ts'
import { madeUpDraft } from '../support/made-up-drafts.ts'

const THEMES: Theme[] = [SCOPE, SUCCESS, DELIVERY, MENTORING]
const read = (draft: unknown) => draftSchema.safeParse(draft).data
/** A draft as a fragment, of which none here is too large. */
async function fragmentWith(draft: Draft, themes: readonly Theme[] = THEMES): Promise<string> {
  const fragment = await draftFragment(draft, themes)
  if (fragment === undefined) throw new Error('It is too large.')
  return fragment
}
const back = (hash: string) => readDraftFragment(hash, THEMES, read)
const MINE = read({
  format: 1,
  id: 'mine',
  name: 'Lead at Acme',
  decisions: { scope: { stance: 'states', value: 'one-team' }, delivery: { stance: 'does', words: 'Plans.' } },
}) as Draft

/** Anything as the fragment of a link, made as ours are. */
function fragmentOf(text: string | Buffer): string {
  const bytes = new Uint8Array(deflateRawSync(text))
  return `#v1.${toLetters(bytes)}.${checkOf(bytes)}`
}

describe('a draft in a link', () => {
  it('comes out as it went in, but for its id', async () => {
    await fc.assert(
      fc.asyncProperty(madeUpDraft(THEMES), async (draft) => {
        expect(await back(await fragmentWith(draft))).toEqual({ draft: { ...draft, id: 'from-a-link' } })
      }),
      { seed: 20261121, numRuns: 300 },
    )
  })

  it('has only characters that every chat keeps, and ends in a letter or digit', async () => {
    await fc.assert(
      fc.asyncProperty(madeUpDraft(THEMES), async (draft) => {
        expect(await fragmentWith(draft)).toMatch(/^#v1\.[A-Za-z0-9_-]+\.[0-9a-f]{8}$/)
      }),
      { seed: 20261121, numRuns: 100 },
    )
  })

  it('keeps the decision on a theme that the atlas does not ask any more', async () => {
    const draft = read({ ...MINE, decisions: { 'gone-theme': { words: 'Kept.' } } }) as Draft
    expect(await back(await fragmentWith(draft))).toEqual({ draft: { ...draft, id: 'from-a-link' } })
  })

  it('is read for ever as it was written today', async () => {
    expect(await back(OF_TODAY)).toEqual({ draft: { ...MINE, id: 'from-a-link' } })
  })

  it('takes nothing along that was not asked for', () => {
    const more = { ...MINE, document: { text: 'Invented.' }, notes: {} } as unknown as Draft
    expect(draftToShare(more)).toEqual(MINE)
    expect(draftToShare(more, ['notes'])).toEqual({ ...MINE, notes: {} })
  })

  it('is none where it is larger than what is ever opened, however small it is folded', async () => {
    const document = { name: 'Acme', text: 'a'.repeat(300_000), added: 1, passages: 1, read: {} }
    expect(await draftFragment({ ...MINE, document }, THEMES)).toBeUndefined()
  })

  it('is told from a place of the page', () => {
    expect(['#v1.abc.12345678', '#v12.x'].map(isDraftFragment)).toEqual([true, true])
    expect(['#e2', '#v1', '', '#area-people', '#V1.abc', '#xv1.abc'].map(isDraftFragment)).not.toContain(true)
  })

  it.each([
    [2_000, 'short'],
    [2_001, 'long'],
    [8_000, 'long'],
    [8_001, 'too-long'],
  ])('of %i characters is %s', (characters, length) => expect(linkLength(characters)).toBe(length))
})

/** What `draftFragment` made of the draft above on the day the form was made. Never to be changed. */
const OF_TODAY =
  '#v1.FcohDoAwDAXQqyxfF8KQuKER-KaiYXVsE2swhLuT2ZfHkXCY5qAe0lUMtBAzUgShu7r1IS8ebGjVJjct-IQY-wpCbiPgvLX2GSLEIj8.391513be'

describe('a link that was not made here, or did not arrive whole', () => {
  it('is cut wherever a chat may cut it', async () => {
    const hash = await fragmentWith(MINE)
    for (let end = 4; end < hash.length; end += 1)
      expect(await back(hash.slice(0, end)), hash.slice(0, end)).toEqual({ fault: 'cut' })
  })

  it('is damaged where a character is another one', async () => {
    const hash = await fragmentWith(MINE)
    for (let at = 4; at < hash.length; at += 1) {
      if (hash[at] === '.') continue
      const other = hash[at] === 'a' ? 'b' : 'a'
      expect(await back(hash.slice(0, at) + other + hash.slice(at + 1))).toHaveProperty('fault')
    }
  })

  it.each(['.', ')', '…', '”', '**', '>,'])('is read all the same with %s behind it', async (end) => {
    expect(await back((await fragmentWith(MINE)) + end)).toHaveProperty('draft')
  })

  it('says of a later form that it is later', async () => {
    expect(await back('#v2.anything')).toEqual({ fault: 'later' })
    const more = { ...SUCCESS, ref: 'Z9' }
    expect(
      await back(await fragmentWith({ ...MINE, decisions: { success: { words: 'x' } } as never }, [more])),
    ).toEqual({ fault: 'later' })
  })

  it('is refused unread where it is longer than any draft', async () => {
    expect(await back(`#v1.${'a'.repeat(32_000)}.12345678`)).toEqual({ fault: 'too-large' })
  })

  it('is given up where it unfolds to very much', async () => {
    const bomb = fragmentOf(Buffer.alloc(16_000_000, 'a'))
    expect(bomb.length).toBeLessThan(32_000)
    expect(await back(bomb)).toEqual({ fault: 'too-large' })
  })

  it('is given up as soon as it is too much, however much would follow', async () => {
    let given = 0
    let cancelled = false
    const endless = {
      readable: new ReadableStream({
        pull: (to) => {
          given += 100
          to.enqueue(new Uint8Array(100))
        },
        cancel: () => {
          cancelled = true
        },
      }),
      writable: new WritableStream(),
    } as unknown as DecompressionStream
    expect(await through(endless, new Uint8Array(10), 1_000)).toBeUndefined()
    expect(given).toBeLessThanOrEqual(1_300)
    expect(cancelled).toBe(true)
  })

  it.each([
    ['no draft', '{}'],
    ['text', 'A role'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00])],
    ['very deep lists', '['.repeat(50_000)],
    ['lists that are none', '[1,"a",0,[[["B2"]]],[1,[2]],"x"]'],
    ['a term that there is not', '[1,"a",0,[["B2","does",0,{"onclick":"x"}]]]'],
    ['a part that there is not', '[1,"a",0,[],[],{"script":"x"}]'],
    ['a stance that there is not', '[1,"a",0,[["B2","<b>"]]]'],
    ['a credit of no source', '[1,"a",0,[["B2","does","w",0,[7,[1]]]]]'],
    ['a term called __proto__', '[1,"a",0,[["B2","does",0,{"__proto__":{"stance":"does"}}]]]'],
    ['a part called __proto__', '[1,"a",0,[],[],{"__proto__":{"polluted":1}}]'],
  ])('holds no draft where it holds %s', async (_what, text) => {
    expect(await back(fragmentOf(text))).toEqual({ fault: 'no-draft' })
    expect(
      ({} as { stance?: string; polluted?: number }).stance ?? ({} as { polluted?: number }).polluted,
    ).toBeUndefined()
  })

  it.each(['constructor', '__proto__'])('takes nothing from a theme called %s', async (name) => {
    const came = await back(fragmentOf(JSON.stringify([1, 'a', 0, [[name, 'does']]])))
    if (!('draft' in came)) throw new Error(came.fault)
    expect(Object.getPrototypeOf(came.draft.decisions)).toBe(Object.prototype)
    expect(({} as { stance?: string }).stance).toBeUndefined()
  })

  it('throws nothing, whatever it is', async () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json().map(fragmentOf),
      fc.string().map((text) => `#v1.${text}`),
    )
    await fc.assert(
      fc.asyncProperty(hostile, async (hash) => void (await back(hash))),
      { seed: 20261121, numRuns: 500 },
    )
  })
})
