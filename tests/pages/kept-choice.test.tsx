import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { renderPage } from './render-page.tsx'

const PAGES = { home: '/', compare: '/compare', models: '/models' } as const
type Page = keyof typeof PAGES

const keyOf = (page: Page) => `role-atlas-chosen-${page}`
const keep = (page: Page, kept: unknown) => localStorage.setItem(keyOf(page), JSON.stringify(kept))

/** Which boxes are ticked, by the name of their organisation. */
async function ticked(): Promise<string[]> {
  const boxes = await screen.findAllByRole('checkbox')
  const names = { acme: /Acme/, corvid: /Corvid/, studio: /studio/i, zenith: /Zenith/ }
  return Object.entries(names).flatMap(([id, name]) =>
    boxes.some((box) => (box as HTMLInputElement).checked && name.test(box.closest('label')?.textContent ?? ''))
      ? [id]
      : [],
  )
}

/** Another visit: the page is opened by a link, not by the way back. */
async function visit(page: Page) {
  history.pushState({ key: 'another' }, '')
  return renderPage(PAGES[page])
}

/** What another tab stored, and that this one is told of it. */
function otherTab(page: Page, kept: unknown) {
  keep(page, kept)
  act(() => void dispatchEvent(new StorageEvent('storage', { key: keyOf(page) })))
}

describe.each(['home', 'compare', 'models'] as const)('what is ticked on %s', (page) => {
  it('is there on another visit', async () => {
    const left = await visit(page)
    for (const name of await ticked())
      await left.user.click(screen.getByRole('checkbox', { name: new RegExp(name, 'i') }))
    await left.user.click(screen.getByRole('checkbox', { name: /Zenith/ }))
    await left.user.click(screen.getByRole('checkbox', { name: /Acme/ }))
    left.unmount()
    await visit(page)
    expect(await ticked()).toEqual(['acme', 'zenith'])
    expect(screen.getByRole('link', { name: 'Compare these two' })).toHaveAttribute('href', '/compare/acme/zenith')
  })

  it('is as another tab has it, from when it is told', async () => {
    await visit(page)
    await ticked()
    otherTab(page, ['corvid', 'zenith'])
    expect(await ticked()).toEqual(['corvid', 'zenith'])
    otherTab(page, [])
    expect(await ticked()).toEqual([])
  })

  it('is read again where the page comes back whole, and only there', async () => {
    await visit(page)
    const before = await ticked()
    keep(page, ['corvid', 'zenith'])
    act(() => void dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false })))
    expect(await ticked()).toEqual(before)
    act(() => void dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })))
    expect(await ticked()).toEqual(['corvid', 'zenith'])
  })

  it('goes in one step, for good', async () => {
    keep(page, ['acme'])
    const left = await visit(page)
    expect(await ticked()).toEqual(['acme'])
    await left.user.click(screen.getByRole('button', { name: page === 'home' ? 'Untick all' : 'Clear' }))
    expect(await ticked()).toEqual([])
    expect(screen.queryByRole('button', { name: /^(?:Untick all|Clear)$/ })).toBeNull()
    left.unmount()
    await visit(page)
    expect(await ticked()).toEqual([])
  })

  it('is kept only once somebody ticks', async () => {
    const { user } = await visit(page)
    const before = await ticked()
    expect(localStorage).toHaveLength(0)
    await user.click(screen.getByRole('checkbox', { name: /Zenith/ }))
    expect(JSON.parse(localStorage.getItem(keyOf(page)) ?? '').sort()).toEqual(
      [...before.map((id) => (id === 'studio' ? 'small-studio' : id)), 'zenith'].sort(),
    )
  })

  it.each([
    ['words', 'words'],
    ['half a list', '["acme"'],
    ['a number', '5'],
    ['an object', '{"0":"acme","length":1}'],
    ['a list of what no id is', '[7,null,"<b>",["acme"]]'],
  ])('is the first choice where %s stands in storage', async (_, kept) => {
    const fresh = await visit(page)
    const first = await ticked()
    fresh.unmount()
    localStorage.setItem(keyOf(page), kept)
    await visit(page)
    expect(await ticked()).toEqual(first)
  })

  it('leaves out who is not here any more', async () => {
    keep(page, ['acme', 'acme-1999', 'zenith', 'gone'])
    await visit(page)
    expect(await ticked()).toEqual(['acme', 'zenith'])
    expect(screen.getByRole('link', { name: 'Compare these two' })).toHaveAttribute('href', '/compare/acme/zenith')
  })

  it('is five at most', async () => {
    keep(
      page,
      manyModels(7).models.map(({ id }) => id),
    )
    await renderPage(PAGES[page], datasetReader(manyModels(7)))
    const boxes = await screen.findAllByRole('checkbox', { checked: true })
    expect(boxes).toHaveLength(5)
    expect(screen.getByRole('link', { name: 'Compare these five' })).toBeVisible()
  })

  it.each(['getItem', 'setItem'] as const)('lasts over Back where %s is refused', async (method) => {
    const refused = vi.fn(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    const kept: Record<string, string> = { [keyOf(page)]: '["corvid"]' }
    const own: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
      getItem: (key) => kept[key] ?? null,
      setItem: (key, value) => void Object.assign(kept, { [key]: value }),
      removeItem: (key) => void delete kept[key],
    }
    const storage = vi
      .spyOn(globalThis, 'localStorage', 'get')
      .mockReturnValue({ ...own, [method]: refused } as Storage)
    const left = await visit(page)
    await ticked()
    for (const box of screen.queryAllByRole('checkbox', { checked: true })) await left.user.click(box)
    await left.user.click(screen.getByRole('checkbox', { name: /Zenith/ }))
    left.unmount()
    await renderPage(PAGES[page])
    expect(await ticked()).toEqual(['zenith'])
    expect(refused).toHaveBeenCalled()
    storage.mockRestore()
  })

  it('is there where the browser has no storage at all', async () => {
    const storage = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Access is denied.', 'SecurityError')
    })
    const { user } = await visit(page)
    const before = await ticked()
    await user.click(screen.getByRole('checkbox', { name: /Zenith/ }))
    expect(await ticked()).toEqual([...before, 'zenith'])
    storage.mockRestore()
  })
})

describe('what is ticked', () => {
  it('counts before what an earlier visit left in the history', async () => {
    keep('compare', ['acme', 'zenith'])
    history.replaceState({ chosen: { compare: ['corvid'] } }, '')
    await renderPage('/compare')
    expect(await ticked()).toEqual(['acme', 'zenith'])
  })

  it('changes nothing of what a link shows', async () => {
    for (const page of ['home', 'compare', 'models'] as const) keep(page, ['corvid', 'small-studio'])
    await renderPage('/compare/acme/zenith')
    const heads = within(await screen.findByRole('table')).getAllByRole('columnheader')
    const words = heads.map(({ textContent }) => textContent).join()
    expect(words).toMatch(/Acme.*Zenith/)
    expect(words).not.toMatch(/Corvid|studio/i)
  })

  it('is of its page: the others keep their own', async () => {
    keep('compare', ['zenith'])
    await renderPage('/')
    expect(await ticked()).toEqual(['acme', 'corvid', 'studio'])
  })
})
