import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DataProblem } from '../../../src/data/data-problem.ts'
import type { DraftsStore } from '../../../src/data/drafts/drafts-state.ts'
import { modelQuery } from '../../../src/data/model-query.ts'
import { withStance, withWords } from '../../../src/domain/draft/deciding.ts'
import { type Draft, decisionOn } from '../../../src/domain/draft/draft.ts'
import { datasetReader } from '../../../src/site/dataset-reader.ts'
import { fakeBrowser } from '../../data/drafts/fake-tabs.ts'
import { ACME, DATASET } from '../../fixtures/acme-and-zenith.ts'
import { DELIVERY, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { renderPage } from '../../pages/render-page.tsx'

const ALL_BUT_DELIVERY = VOCABULARY.themes.filter(({ kind, id }) => kind === 'duty' && id !== DELIVERY.id)
const WORDS = 'Plans delivery with the product owner.'

// The figure in the header is kept by the browser.
beforeEach(() => localStorage.clear())

/** The page of a statement on delivery, in a tab of a browser. */
async function atStatement(drafts: DraftsStore, reader = datasetReader(DATASET)) {
  const page = await renderPage('/models/acme/plans-with-owner', reader, undefined, drafts)
  const control = await screen.findByRole('link', { name: 'Take into your role' })
  return { ...page, control }
}

const bar = () => within(screen.getByRole('region', { name: 'Into your role' }))
const wordsIn = (drafts: DraftsStore) => {
  const { current } = drafts.state()
  return current && decisionOn(current.draft, DELIVERY.id)?.words
}
const withMine = (draft: Draft) => withWords(withStance(draft, DELIVERY.id, 'does'), DELIVERY.id, 'Keeps a list.')

/** A tab whose draft has words of the reader's own where the statement goes. */
function withOwnWords(browser = fakeBrowser()): DraftsStore {
  const drafts = browser.tab()
  drafts.begin(withMine)
  return drafts
}

describe('a statement that is taken', () => {
  it('stands in the draft, and pressed once more is said to be there', async () => {
    const drafts = fakeBrowser().tab()
    const { user, control } = await atStatement(drafts)
    await user.click(control)
    expect(await screen.findByText(`Taken into ${DELIVERY.ref} ${DELIVERY.name}, with its lines.`)).toBeVisible()
    expect(wordsIn(drafts)).toBe(WORDS)
    await user.hover(document.body)
    await user.click(control)
    expect(await screen.findByText(/^It is in your role already/)).toBeVisible()
    expect(bar().queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('shows what came in, words and credit, where it was pressed, and by ear with the way back', async () => {
    const { user, control } = await atStatement(fakeBrowser().tab())
    control.focus()
    await user.keyboard('{Enter}')
    expect(await bar().findByText('Shared with the product owner')).toBeVisible()
    expect(bar().getByText(WORDS)).toBeVisible()
    expect(bar().getByText('After Acme Anvils, line 9')).toBeVisible()
    const told = bar().getByRole('status').textContent
    for (const words of ['Taken into', 'Shared with the product owner', WORDS, 'After Acme Anvils, line 9'])
      expect(told).toContain(words)
    expect(bar().getByRole('button', { name: 'Undo' })).toHaveAccessibleDescription(/After Acme Anvils, line 9$/)
  })

  it('is taken by a double click, and can be given back', async () => {
    const drafts = fakeBrowser().tab()
    const { user, control } = await atStatement(drafts)
    await user.dblClick(control)
    await user.click(await bar().findByRole('button', { name: 'Undo' }))
    expect(wordsIn(drafts)).toBeUndefined()
  })

  it('is taken by a second press where it did not load at first', async () => {
    const reader = datasetReader(DATASET)
    const drafts = fakeBrowser().tab()
    const { user, control, client } = await atStatement(drafts, reader)
    client.removeQueries({ queryKey: modelQuery(ACME.id).queryKey })
    const down = vi.spyOn(reader, 'model').mockRejectedValue(new DataProblem('unreachable', 'The wire is cut.'))
    await user.click(control)
    expect(await screen.findByText(/so nothing was taken/)).toBeVisible()
    down.mockRestore()
    await user.hover(document.body)
    await user.click(control)
    expect(await screen.findByText(/^Taken into/)).toBeVisible()
  })

  it('is not undone by the key that took it, while that is held down', async () => {
    const drafts = fakeBrowser().tab()
    const { user, control } = await atStatement(drafts)
    control.focus()
    await user.keyboard('{Enter}')
    const undo = await bar().findByRole('button', { name: 'Undo' })
    expect(undo).toHaveFocus()
    expect(undo).toHaveAccessibleDescription(/^Taken into/)
    const held = createEvent.keyDown(undo, { key: 'Enter', repeat: true })
    fireEvent(undo, held)
    expect(held.defaultPrevented).toBe(true)
    await user.keyboard('{Enter}')
    expect(wordsIn(drafts)).toBeUndefined()
    expect(control).toHaveFocus()
  })

  it('leaves the focus at the heading where its control is gone', async () => {
    const { user, control } = await atStatement(fakeBrowser().tab())
    control.focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(bar().getByRole('button', { name: 'Undo' })).toHaveFocus())
    control.remove()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})

describe('all that one says of who does what', () => {
  it('is shown theme by theme, with words and credit', async () => {
    const { user } = await renderPage('/models/acme', undefined, undefined, fakeBrowser().tab())
    await user.click(await screen.findByRole('link', { name: 'Take all of it into your role' }))
    const list = within((await bar().findByText('What stands in them now')).closest('details') as HTMLElement)
    const onDelivery = list.getByText(DELIVERY.name).closest('li') as HTMLElement
    for (const words of [
      DELIVERY.ref,
      'Shared with the product owner',
      'Plans with the product owner.',
      'After Acme Anvils, line 9',
    ])
      expect(onDelivery).toHaveTextContent(words)
  })

  it('is named by its theme where only one was open', async () => {
    const drafts = fakeBrowser().tab()
    drafts.begin((draft) => ALL_BUT_DELIVERY.reduce((so, { id }) => withStance(so, id, 'does'), draft))
    const { user } = await renderPage('/models/acme', undefined, undefined, drafts)
    await user.click(await screen.findByRole('link', { name: 'Take all of it into your role' }))
    expect(await bar().findByText(/^One answer of Acme taken/)).toBeVisible()
    expect(bar().getByText(DELIVERY.name)).toBeVisible()
  })
})

describe('where words of the reader’s own stand', () => {
  it('they go only once that is said, and come back: the keyboard stays in the bar', async () => {
    const drafts = withOwnWords()
    const { user, control } = await atStatement(drafts)
    await user.click(control)
    await waitFor(() => expect(bar().getByRole('button', { name: 'Replace mine' })).toHaveFocus())
    expect(wordsIn(drafts)).toBe('Keeps a list.')
    // What would come is shown before.
    expect(bar().getByText(WORDS)).toBeVisible()
    expect(bar().getByRole('button', { name: 'Replace mine' })).toHaveAccessibleDescription(
      /^Your own words stand on .+In their place would come:.*After Acme Anvils, line 9$/,
    )
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/in place of your own words\.$/)).toBeVisible()
    expect(wordsIn(drafts)).toBe(WORDS)
    expect(bar().getByRole('button', { name: 'Undo' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(wordsIn(drafts)).toBe('Keeps a list.')
  })
})

describe('a browser that keeps drafts badly', () => {
  it('that cannot open them takes nothing: they may be there', async () => {
    const browser = fakeBrowser()
    browser.failing.with = new Error('broken')
    const drafts = browser.tab()
    const { user, control } = await atStatement(drafts)
    await user.click(control)
    expect(await screen.findByText(/^Your drafts could not be opened, so nothing was taken/)).toBeVisible()
    expect(drafts.state().drafts).toEqual([])
  })

  it('that keeps nothing takes it, and says so', async () => {
    const browser = fakeBrowser()
    browser.failing.with = new DOMException('Blocked.', 'SecurityError')
    const drafts = browser.tab()
    const { user, control } = await atStatement(drafts)
    await user.click(control)
    expect(await screen.findByText(/^This browser does not keep it/)).toBeVisible()
    expect(wordsIn(drafts)).toBe(WORDS)
  })

  it('that changed the draft in another tab as well says where to choose', async () => {
    const browser = fakeBrowser()
    const drafts = withOwnWords(browser)
    await vi.waitFor(() => expect(drafts.state().keeping.is).toBe('kept'))
    const { user, control } = await atStatement(drafts)
    const [id, kept] = [...browser.records][0] as [string, { changed: number; version: number }]
    browser.records.set(id, { ...kept, changed: kept.changed + 50, version: kept.version + 1 })
    await user.click(control)
    await user.click(await bar().findByRole('button', { name: 'Replace mine' }))
    expect(await screen.findByText(/^Another tab has changed this draft too/)).toBeVisible()
  })
})
