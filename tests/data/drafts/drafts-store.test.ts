import { describe, expect, it, vi } from 'vitest'
import type { DraftsStore } from '../../../src/data/drafts/drafts-state.ts'
import { withStance, withWords } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type KeptDraft } from '../../../src/domain/draft/draft.ts'
import { DELIVERY, DIRECTION } from '../../fixtures/invented-vocabulary.ts'
import { fakeBrowser } from './fake-tabs.ts'

const ready = (store: DraftsStore) => vi.waitFor(() => expect(store.state().is).not.toBe('opening'))
const kept = (store: DraftsStore) => vi.waitFor(() => expect(store.state().keeping.is).toBe('kept'))
const does = (store: DraftsStore) => store.change((draft) => withStance(draft, DELIVERY.id, 'does'), 'B2 Does it')
const names = (store: DraftsStore) => store.state().drafts.map(({ draft }) => draft.name)
const stepNames = (store: DraftsStore) => store.state().history.past.map(({ name }) => name)
const recordOf = (browser: ReturnType<typeof fakeBrowser>, id = 'draft-1') =>
  browser.records.get(id) as KeptDraft | undefined

async function begun(browser = fakeBrowser()) {
  const store = browser.tab()
  await ready(store)
  store.begin((draft) => draft)
  await kept(store)
  return { browser, store }
}

describe('the drafts of a browser', () => {
  it('are none at first, and each is kept as soon as it is begun', async () => {
    const { browser, store } = await begun()
    expect(names(store)).toEqual(['My draft'])
    expect(recordOf(browser)?.draft.name).toBe('My draft')
    store.begin((draft) => draft)
    expect(names(store)).toEqual(['My draft 2', 'My draft'])
  })

  it('are there again when the page is loaded anew, the last changed first', async () => {
    const { browser, store } = await begun()
    store.begin((draft) => draft)
    store.open('draft-1')
    does(store)
    await vi.waitFor(() => expect(recordOf(browser)?.draft.decisions).not.toEqual({}))
    const anew = browser.tab()
    await ready(anew)
    expect(names(anew)).toEqual(['My draft', 'My draft 2'])
    expect(anew.state().current?.draft.id).toBe('draft-1')
  })

  it('keep a decision at once, and typing once it rests', async () => {
    const { browser, store } = await begun()
    does(store)
    await vi.waitFor(() => expect(recordOf(browser)?.draft.decisions[DELIVERY.id]?.stance).toBe('does'))
    store.change((draft) => withWords(draft, DELIVERY.id, 'Plans.'), 'B2 words', 'visit')
    await kept(store)
    expect(recordOf(browser)?.draft.decisions[DELIVERY.id]?.words).toBeUndefined()
    browser.rest()
    await vi.waitFor(() => expect(recordOf(browser)?.draft.decisions[DELIVERY.id]?.words).toBe('Plans.'))
  })

  it('keep what is typed when the page is left before it rests', async () => {
    const { browser, store } = await begun()
    store.change((draft) => withWords(draft, DELIVERY.id, 'Plans.'), 'B2 words', 'visit')
    store.flush()
    await vi.waitFor(() => expect(recordOf(browser)?.draft.decisions[DELIVERY.id]?.words).toBe('Plans.'))
  })

  it('find what the page that was left could not keep any more', async () => {
    const { browser, store } = await begun()
    store.change((draft) => withWords(draft, DELIVERY.id, 'Plans.'), 'B2 words', 'visit')
    browser.failing.with = Object.assign(new Error('gone'), { name: 'AbortError' })
    // A page that goes is told so twice.
    store.flush()
    store.flush()
    await vi.waitFor(() => expect(store.state().keeping.is).toBe('failed'))
    delete browser.failing.with
    const anew = browser.tab()
    await ready(anew)
    expect(anew.state().current?.draft.decisions[DELIVERY.id]?.words).toBe('Plans.')
    await vi.waitFor(() => expect(recordOf(browser)?.draft.decisions[DELIVERY.id]?.words).toBe('Plans.'))
    const third = browser.tab()
    await ready(third)
    expect(names(third)).toEqual(['My draft'])
  })

  it('find it as a copy where another tab went on meanwhile', async () => {
    const { browser, store } = await begun()
    const other = browser.tab()
    await ready(other)
    store.change((draft) => withWords(draft, DELIVERY.id, 'Plans.'), 'B2 words', 'visit')
    browser.failing.with = Object.assign(new Error('gone'), { name: 'AbortError' })
    store.flush()
    await vi.waitFor(() => expect(store.state().keeping.is).toBe('failed'))
    delete browser.failing.with
    does(other)
    await kept(other)
    // The tab that was left has told nobody.
    const anew = browser.tab()
    await ready(anew)
    expect(names(anew).sort()).toEqual(['Copy of My draft', 'My draft'])
    await vi.waitFor(() => expect(browser.records.size).toBe(2))
    await kept(anew)
    const third = browser.tab()
    await ready(third)
    expect(names(third).sort()).toEqual(['Copy of My draft', 'My draft'])
  })

  it('undo and do again, say which step it was, and keep both', async () => {
    const { browser, store } = await begun()
    does(store)
    store.undo()
    expect(store.state().current?.draft.decisions).toEqual({})
    expect(store.state().said).toBe('Undone: B2 Does it')
    store.redo()
    expect(store.state().said).toBe('Done again: B2 Does it')
    await vi.waitFor(() => expect(recordOf(browser)?.draft.decisions[DELIVERY.id]?.stance).toBe('does'))
    store.undo()
    await vi.waitFor(() => expect(recordOf(browser)?.draft.decisions).toEqual({}))
  })

  it('each have a history of their own', async () => {
    const { store } = await begun()
    does(store)
    store.begin((draft) => draft)
    expect(store.state().history.past).toEqual([])
    store.open('draft-1')
    expect(store.state().history.past.map(({ name }) => name)).toEqual(['B2 Does it'])
  })

  it('can be undone and done again after the page is loaded anew', async () => {
    const { browser, store } = await begun()
    does(store)
    store.change((draft) => withStance(draft, DIRECTION.id, 'mixed'), 'B1 Mixed')
    store.undo()
    await kept(store)
    const anew = browser.tab()
    await vi.waitFor(() => expect(anew.state().history.past).toHaveLength(1))
    anew.redo()
    expect(anew.state().said).toBe('Done again: B1 Mixed')
    anew.undo()
    anew.undo()
    expect(anew.state().current?.draft.decisions).toEqual({})
  })

  it('go on from the steps before where something is done before those are found', async () => {
    const { browser, store } = await begun()
    does(store)
    await kept(store)
    let find = () => {}
    browser.finding.after = new Promise((found) => {
      find = found
    })
    const anew = browser.tab()
    await ready(anew)
    anew.change((draft) => withStance(draft, DIRECTION.id, 'mixed'), 'B1 Mixed')
    await kept(anew)
    expect(stepNames(anew)).toEqual(['B1 Mixed'])
    find()
    await vi.waitFor(() => expect(stepNames(anew)).toEqual(['B2 Does it', 'B1 Mixed']))
    const third = browser.tab()
    await vi.waitFor(() => expect(stepNames(third)).toEqual(['B2 Does it', 'B1 Mixed']))
  })

  it('have no steps that lead elsewhere', async () => {
    const { browser, store } = await begun()
    does(store)
    await kept(store)
    const [id, record] = [...browser.records][0] as [string, KeptDraft]
    browser.records.set(id, { ...record, changed: record.changed + 1 })
    const anew = browser.tab()
    await ready(anew)
    anew.change((draft) => withStance(draft, DIRECTION.id, 'mixed'), 'B1 Mixed')
    await kept(anew)
    const third = browser.tab()
    await vi.waitFor(() => expect(stepNames(third)).toEqual(['B1 Mixed']))
  })

  it('keep their steps when they are renamed from elsewhere', async () => {
    const { browser, store } = await begun()
    does(store)
    store.begin((draft) => draft)
    await kept(store)
    const anew = browser.tab()
    await ready(anew)
    anew.rename('draft-1', 'Lead at Acme')
    await vi.waitFor(() => expect(recordOf(browser)?.draft.name).toBe('Lead at Acme'))
    anew.open('draft-1')
    expect(stepNames(anew)).toEqual(['B2 Does it'])
  })

  it('leave no steps behind when they are removed', async () => {
    const { browser, store } = await begun()
    does(store)
    store.begin((draft) => draft)
    await kept(store)
    store.remove('draft-1')
    await vi.waitFor(() => expect([...browser.steps.keys()]).toEqual(['draft-2']))
    await store.removeAll()
    expect(browser.steps.size).toBe(0)
  })

  it('are renamed and duplicated, and a deleted one can be brought back', async () => {
    const { browser, store } = await begun()
    store.rename('draft-1', 'Lead at Acme')
    store.duplicate('draft-1')
    expect(names(store)).toEqual(['Copy of Lead at Acme', 'Lead at Acme'])
    await vi.waitFor(() => expect(browser.records.size).toBe(2))
    store.remove('draft-1')
    await vi.waitFor(() => expect(browser.records.has('draft-1')).toBe(false))
    expect(store.state().current?.draft.name).toBe('Copy of Lead at Acme')
    store.bringBack('draft-1')
    await vi.waitFor(() => expect(recordOf(browser)?.draft.name).toBe('Lead at Acme'))
    expect(store.state().deleted).toEqual([])
  })

  it('are gone for good when all are removed', async () => {
    const { browser, store } = await begun()
    store.begin((draft) => draft)
    await vi.waitFor(() => expect(browser.records.size).toBe(2))
    await store.removeAll()
    expect(browser.records.size).toBe(0)
    expect(store.state()).toMatchObject({ drafts: [], deleted: [], current: undefined })
  })

  it('that this version cannot read stay where they are, and are told of', async () => {
    const browser = fakeBrowser([{ what: 'a draft of the year 2040' }])
    const store = browser.tab()
    await ready(store)
    expect(store.state()).toMatchObject({ drafts: [], unreadable: 1 })
    expect(browser.records.size).toBe(1)
    await store.removeAll()
    expect(store.state().unreadable).toBe(0)
    expect(browser.records.size).toBe(0)
  })
})

describe('a draft that could not be kept', () => {
  async function full() {
    const { browser, store } = await begun()
    browser.failing.with = Object.assign(new Error('no'), { name: 'QuotaExceededError' })
    does(store)
    store.flush()
    await vi.waitFor(() => expect(store.state().keeping.is).toBe('failed'))
    delete browser.failing.with
    return { browser, store }
  }

  it('is tried again once another could be', async () => {
    const { browser, store } = await full()
    store.duplicate('draft-1')
    await vi.waitFor(() => expect(recordOf(browser)?.draft.decisions[DELIVERY.id]?.stance).toBe('does'))
    await kept(store)
  })

  it('is not brought back by a later visit when it was deleted', async () => {
    const { browser, store } = await full()
    store.remove('draft-1')
    await vi.waitFor(() => expect(browser.records.size).toBe(0))
    const anew = browser.tab()
    await ready(anew)
    expect(names(anew)).toEqual([])
  })
})

describe('a browser that keeps nothing', () => {
  it.each([
    ['SecurityError', 'blocked', 'ready'],
    ['QuotaExceededError', 'full', 'failed'],
    ['AbortError', 'other', 'failed'],
  ] as const)('is told of by what went wrong: %s', async (name, why, is) => {
    const browser = fakeBrowser()
    browser.failing.with = Object.assign(new Error('no'), { name })
    const store = browser.tab()
    await ready(store)
    expect(store.state()).toMatchObject({ is, keeping: { is: 'failed', why } })
  })

  it('lets one work on, and keeps all of it once there is room', async () => {
    const { browser, store } = await begun()
    browser.failing.with = Object.assign(new Error('no'), { name: 'QuotaExceededError' })
    does(store)
    await vi.waitFor(() => expect(store.state().keeping).toEqual({ is: 'failed', why: 'full' }))
    expect(store.state().current?.draft.decisions[DELIVERY.id]?.stance).toBe('does')
    delete browser.failing.with
    store.change((draft) => withStance(draft, DIRECTION.id, 'does'), 'B1 Does it')
    await kept(store)
    expect(Object.keys(recordOf(browser)?.draft.decisions ?? {})).toEqual([DELIVERY.id, DIRECTION.id])
  })
})

describe('two tabs of a browser', () => {
  async function two() {
    const { browser, store } = await begun()
    const other = browser.tab()
    await ready(other)
    return { browser, store, other }
  }

  it('agree: what one changes the other shows', async () => {
    const { store, other } = await two()
    does(store)
    await vi.waitFor(() => expect(other.state().current?.draft.decisions[DELIVERY.id]?.stance).toBe('does'))
    other.change((draft) => withStance(draft, DIRECTION.id, 'mixed'), 'B1 Mixed')
    await vi.waitFor(() => expect(store.state().current?.draft.decisions[DIRECTION.id]?.stance).toBe('mixed'))
    expect(store.state().keeping).toEqual({ is: 'kept' })
  })

  it('undo what the other did', async () => {
    const { store, other } = await two()
    does(store)
    await vi.waitFor(() => expect(stepNames(other)).toEqual(['B2 Does it']))
    other.undo()
    await vi.waitFor(() => expect(store.state().current?.draft.decisions).toEqual({}))
    await vi.waitFor(() => expect(store.state().history).toMatchObject({ past: [], future: [{ name: 'B2 Does it' }] }))
  })

  it('lose a draft together', async () => {
    const { store, other } = await two()
    store.remove('draft-1')
    await vi.waitFor(() => expect(other.state()).toMatchObject({ drafts: [], current: undefined }))
  })

  async function conflict() {
    const { browser, store, other } = await two()
    // The other tab types and has not rested when this one decides.
    other.change((draft) => withWords(draft, DELIVERY.id, 'Mine.'), 'B2 words', 'visit')
    does(store)
    await vi.waitFor(() => expect(recordOf(browser)?.draft.decisions[DELIVERY.id]?.stance).toBe('does'))
    browser.rest()
    await vi.waitFor(() => expect(other.state().keeping.is).toBe('changed-elsewhere'))
    expect(other.state().current?.draft.decisions[DELIVERY.id]?.words).toBe('Mine.')
    return { browser, other }
  }

  it('that both changed a draft lose neither: the other version is shown', async () => {
    const { other } = await conflict()
    other.settle('take-other')
    expect(other.state().current?.draft.decisions[DELIVERY.id]).toEqual({ stance: 'does' })
    does(other)
    await kept(other)
  })

  it('that both changed a draft lose neither: this one is kept as a copy', async () => {
    const { browser, other } = await conflict()
    other.settle('keep-as-copy')
    await vi.waitFor(() => expect(browser.records.size).toBe(2))
    expect(recordOf(browser)?.draft.decisions[DELIVERY.id]).toEqual({ stance: 'does' })
    expect(other.state().current?.draft.name).toBe('Copy of My draft')
    expect(other.state().current?.draft.decisions[DELIVERY.id]).toEqual({ words: 'Mine.' })
  })

  it('that find the same held words both have them, and no more', async () => {
    const { browser, store } = await begun()
    store.change((draft) => withWords(draft, DELIVERY.id, 'Plans.'), 'B2 words', 'visit')
    browser.failing.with = Object.assign(new Error('gone'), { name: 'AbortError' })
    store.flush()
    await vi.waitFor(() => expect(store.state().keeping.is).toBe('failed'))
    delete browser.failing.with
    const both = [browser.tab(), browser.tab()]
    for (const tab of both) {
      await ready(tab)
      await kept(tab)
      expect(names(tab)).toEqual(['My draft'])
      expect(tab.state().current?.draft.decisions[DELIVERY.id]?.words).toBe('Plans.')
    }
  })

  it('that open while a draft is begun have it once', async () => {
    const { browser } = await begun()
    const other = browser.tab()
    // It is told of the draft before it has looked itself.
    browser.tell('draft-1')
    await ready(other)
    await vi.waitFor(() => expect(names(other)).toEqual(['My draft']))
    expect(names(other)).toEqual(['My draft'])
  })

  it('that both changed a draft are asked until it is settled, whatever else is kept', async () => {
    const { browser, other } = await conflict()
    const said = new Set<string>()
    other.subscribe(() => said.add(other.state().keeping.is))
    other.duplicate('draft-1')
    await vi.waitFor(() => expect(browser.records.size).toBe(2))
    expect([...said]).toEqual(['changed-elsewhere'])
    other.settle('take-other')
    await kept(other)
  })

  it('keep a draft that one deleted while the other changed it', async () => {
    const { browser, store, other } = await two()
    other.change((draft) => withWords(draft, DELIVERY.id, 'Mine.'), 'B2 words', 'visit')
    store.remove('draft-1')
    await vi.waitFor(() => expect(browser.records.size).toBe(0))
    browser.rest()
    await vi.waitFor(() => expect(recordOf(browser)?.draft.decisions[DELIVERY.id]?.words).toBe('Mine.'))
  })
})

it('a draft is begun with what it is made of', async () => {
  const { store } = await begun()
  store.begin((draft) => withStance({ ...draft, name: 'Lead at Acme' }, DELIVERY.id, 'does'))
  expect(store.state().current?.draft).toEqual({
    ...withStance(blankDraft('draft-2', 'Lead at Acme'), DELIVERY.id, 'does'),
  })
})
