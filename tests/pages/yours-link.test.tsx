import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftsStore } from '../../src/data/drafts/drafts-state.ts'
import { letGo } from '../../src/data/drafts/somebodys-draft.ts'
import { taken, withStance } from '../../src/domain/draft/deciding.ts'
import { blankDraft, type Draft } from '../../src/domain/draft/draft.ts'
import { draftsFile } from '../../src/domain/draft/draft-file.ts'
import { draftFragment } from '../../src/domain/draft/draft-link.ts'
import { fakeBrowser } from '../data/drafts/fake-tabs.ts'
import { modelId } from '../fixtures/ids.ts'
import { DELIVERY, MENTORING, SCOPE, VOCABULARY } from '../fixtures/invented-vocabulary.ts'
import { renderPage } from './render-page.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const THEIRS: Draft = withStance(
  taken(blankDraft('theirs', 'Platform tech lead'), DELIVERY, {
    model: { id: modelId('zenith'), name: 'Zenith', version: '2024' },
    answer: { stance: 'does', answer: 'Plans.' },
    lines: [[8, 8]],
  }),
  SCOPE.id,
  'silent',
)

/** Their draft as a link holds it. */
const fragment = async () => (await draftFragment(THEIRS, VOCABULARY.themes)) ?? ''

beforeEach(() => {
  localStorage.clear()
  letGo()
})

async function opened(fragment: string, drafts: DraftsStore = fakeBrowser().tab(), at = '/yours/sheet') {
  const page = await renderPage(`${at}${fragment}`, undefined, undefined, drafts)
  await vi.waitFor(() => expect(drafts.state().is).toBe('ready'))
  return { ...page, drafts }
}

/** A browser with a draft that differs from theirs on delivery. */
async function withOwn() {
  const drafts = fakeBrowser().tab()
  await vi.waitFor(() => expect(drafts.state().is).toBe('ready'))
  drafts.begin((draft) => withStance(withStance(draft, DELIVERY.id, 'does-not'), MENTORING.id, 'does'))
  return drafts
}

describe('somebody’s draft from a link', () => {
  it('is shown apart and read only', async () => {
    const { drafts } = await opened(await fragment())
    expect(await screen.findByRole('heading', { level: 1, name: 'Platform tech lead' })).toBeVisible()
    expect(screen.getByRole('region', { name: 'Somebody’s draft' })).toHaveTextContent(
      'Somebody’s draft. It came inside the link and was sent to no server. It stays in this tab until you keep it.',
    )
    expect(screen.getByText('After Zenith, line 8')).toBeVisible()
    expect(screen.queryByText('Decide')).toBeNull()
    expect(screen.queryByRole('button', { name: /Undo|Next not decided|^Planning/ })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Beside my draft' })).toBeNull()
    expect(drafts.state().drafts).toEqual([])
    expect(localStorage.length).toBe(0)
  })

  it('stands beside the reader’s own, which stays as it is', async () => {
    const own = await withOwn()
    const before = own.state().drafts
    const { user } = await opened(await fragment(), own)
    const band = await screen.findByRole('region', { name: 'Somebody’s draft' })
    expect(band).toHaveTextContent('until you keep it; your own draft is untouched.')
    expect(screen.getByRole('link', { name: 'Your role, 2 decided' })).toBeVisible()
    expect(screen.getByText(/Beside your draft it/)).toHaveTextContent(
      'It answers 1 of 6 themes. Beside your draft it agrees on none and differs on 1. The widest gap: who answers for delivery.',
    )
    await user.click(button(/Beside m/))
    expect(screen.getAllByText('Yours')[0]).toBeVisible()
    expect(screen.getByText('Explicitly not')).toBeVisible()
    expect(own.state().drafts).toEqual(before)
  })

  it('opens beside the organisations it was shared with, read only, also where the reader has none', async () => {
    const { user, drafts } = await opened(await fragment(), undefined, '/yours/beside?with=zenith')
    await screen.findByRole('table', { name: 'Somebody’s draft beside 1 other on 6 themes' })
    expect(screen.getByRole('region', { name: 'Somebody’s draft' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'Platform tech lead and Zenith' })).toBeVisible()
    expect(screen.getByText('After Zenith, line 8')).toBeVisible()
    expect(screen.queryByText(/^Your draft|^Yours/)).toBeNull()
    expect(screen.queryByRole('link', { name: /^Decide/ })).toBeNull()
    expect(screen.queryByRole('button', { name: /Rename|Undo/ })).toBeNull()
    expect(drafts.state().drafts).toEqual([])
    // Another view of it is still of it.
    await user.click(screen.getByRole('link', { name: /^Not decided/ }))
    await vi.waitFor(() => expect(screen.getByRole('link', { name: /^Not decided/ })).toHaveAttribute('aria-current'))
    expect(screen.getByRole('table', { name: /^Somebody’s draft/ })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Its sheet' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Platform tech lead' })).toBeVisible()
  })

  it('stands beside others in the place of the reader’s own, until it is closed', async () => {
    const own = await withOwn()
    const before = own.state().drafts
    const { user } = await opened(await fragment(), own, '/yours/beside?with=zenith.acme')
    await screen.findByRole('heading', { level: 1, name: 'Platform tech lead, Zenith and Acme Anvils' })
    await user.click(screen.getByRole('link', { name: /^Remove Acme/ }))
    await screen.findByRole('heading', { level: 1, name: 'Platform tech lead and Zenith' })
    expect(own.state().drafts).toEqual(before)
    await user.click(button('Close it'))
    expect(await screen.findByRole('heading', { level: 1, name: 'My draft' })).toBeVisible()
  })

  it('lets the reader go on from there to a page that has yet to be fetched', async () => {
    const { user } = await opened(await fragment(), undefined, '/yours/beside?with=zenith')
    await screen.findByRole('table', { name: /^Somebody’s draft/ })
    await user.click(screen.getAllByRole('link', { name: 'About' })[0] ?? document.body)
    await vi.waitFor(() => expect(document.title).toMatch(/^How Role Atlas is made/), { timeout: 5000 })
  })

  it('is kept as a copy with a name that says where it came from', async () => {
    const own = await withOwn()
    const { user } = await opened(await fragment(), own)
    await user.click(await screen.findByRole('button', { name: 'Keep a copy' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Platform tech lead (from a link)' })).toBeVisible()
    expect(own.state().drafts.map(({ draft }) => draft.name)).toEqual(['Platform tech lead (from a link)', 'My draft'])
    expect(own.state().current?.draft.decisions).toEqual(THEIRS.decisions)
    expect(screen.queryByRole('region', { name: 'Somebody’s draft' })).toBeNull()
  })

  it('goes when it is closed', async () => {
    const own = await withOwn()
    const { user } = await opened(await fragment(), own)
    await user.click(await screen.findByRole('button', { name: 'Close it' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'My draft' })).toBeVisible()
    expect(sessionStorage.getItem('role-atlas-somebodys')).toBeNull()
  })

  it.each([
    ['cut', (hash: string) => hash.slice(0, -12), /It stops before its end/],
    [
      'damaged',
      (hash: string) => hash.replace(/.(?=\.[0-9a-f]{8}$)/, 'A').replace('#v1.', '#v1.A'),
      /not as they were/,
    ],
    ['of a later form', () => '#v9.abc', /later version of the site/],
  ])('opens nothing where it is %s, and says so', async (_how, spoil, words) => {
    const own = await withOwn()
    await opened(spoil(await fragment()), own)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This link holds no draft that can be read' }),
    ).toBeVisible()
    expect(screen.getByText(words)).toHaveTextContent(/Your own draft is untouched\.$/)
    expect(screen.getByRole('link', { name: 'Open my draft' })).toHaveAttribute('href', '/yours/sheet')
    expect(own.state().drafts).toHaveLength(1)
  })

  it('is said to be gone where the tab has none', async () => {
    await opened('#somebodys')
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no draft here any more' })).toBeVisible()
  })
})

describe('a file of drafts', () => {
  const kept = (draft: Draft) => ({ draft, changed: 1, version: 1 })
  async function choose(...drafts: Draft[]) {
    const own = await withOwn()
    const page = await renderPage('/yours', undefined, undefined, own)
    await screen.findByRole('button', { name: 'Open a draft from a file' })
    const file = new File([draftsFile(drafts.map(kept))], 'lead.json', { type: 'application/json' })
    await page.user.upload(document.querySelector('input[accept^=".json"]') as HTMLInputElement, file)
    return { ...page, own }
  }

  it('of one draft is shown apart until it is kept', async () => {
    const { user, own } = await choose(THEIRS)
    expect(await screen.findByRole('region', { name: 'Somebody’s draft' })).toHaveTextContent('It came inside the file')
    expect(own.state().drafts).toHaveLength(1)
    await user.click(button('Keep a copy'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Platform tech lead (from a file)' })).toBeVisible()
  })

  it('of several is a store that was saved: they come beside those that are here', async () => {
    const { own } = await choose(THEIRS, { ...THEIRS, id: 'other', name: 'Other' })
    expect(await screen.findByText('Opened 2 drafts from lead.json.')).toBeVisible()
    expect(own.state().drafts).toHaveLength(3)
  })
})

describe('sharing a draft', () => {
  async function sharing(make: (draft: Draft) => Draft = () => ({ ...THEIRS, id: 'mine' }), at = '/yours/sheet') {
    const drafts = fakeBrowser().tab()
    await vi.waitFor(() => expect(drafts.state().is).toBe('ready'))
    drafts.begin(make)
    const page = await opened('', drafts, at)
    await page.user.click(button('Share'))
    const dialog = within(await screen.findByRole('dialog', { name: 'Share or save' }))
    return { ...page, dialog, link: () => dialog.getByRole<HTMLInputElement>('textbox', { name: 'Private link' }) }
  }

  it('copies a link that holds it, with the focus on that', async () => {
    const { user, dialog, link } = await sharing()
    const copy = dialog.getByRole('button', { name: 'Copy link' })
    expect(copy).toHaveFocus()
    await vi.waitFor(() => expect(link().value).not.toBe(''))
    expect(link().value).toBe(`https://atlas.example/yours/sheet${await fragment()}`)
    expect(dialog.getByText(/^\d+ characters\.$/).parentElement).toHaveTextContent('Short enough for every chat')
    await user.click(copy)
    expect(await dialog.findByRole('button', { name: 'Link copied' })).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(link().value)
  })

  it('says what goes with it, what stays open, and who can read it', async () => {
    const { dialog } = await sharing()
    expect(dialog.getByText('1 answer and 1 left out on purpose, in your words')).toBeVisible()
    expect(dialog.getByText('Credit for 1 answer taken from Zenith')).toBeVisible()
    expect(dialog.getByRole('heading', { name: '4 themes are not decided' })).toBeVisible()
    expect(dialog.getByText(/after the #, which browsers do not send/)).toBeVisible()
  })

  it('opens it beside the same organisations where it is shared from there, or on its sheet', async () => {
    const { user, dialog, link } = await sharing(undefined, '/yours/beside?with=zenith.acme')
    const beside = await dialog.findByRole('checkbox', { name: 'Open it beside Zenith and Acme Anvils' })
    expect(beside).toBeChecked()
    await vi.waitFor(() => expect(link().value).toMatch(/^https/))
    expect(link().value).toBe(`https://atlas.example/yours/beside?with=zenith.acme${await fragment()}`)
    await user.click(beside)
    await vi.waitFor(async () => expect(link().value).toBe(`https://atlas.example/yours/sheet${await fragment()}`))
  })

  it('leaves the document out unless it is asked for, and gives no link where that is too long', async () => {
    const text = Array.from({ length: 3000 }, (_, at) => `${(at * 7919) % 10007} ${(at * 104729) % 99991}`).join('\n')
    const document = { name: 'Acme', text, added: 1, passages: 22, read: {} }
    const { user, dialog, link } = await sharing((draft) => ({ ...THEIRS, id: draft.id, document }))
    await vi.waitFor(() => expect(link().value).toMatch(/^https/))
    const short = link().value
    await user.click(await dialog.findByRole('checkbox', { name: /^The document and its 22 passages/ }))
    await vi.waitFor(() => expect(link().value).toMatch(/^Too long to copy: [\d,]+ characters$/))
    expect(dialog.getByText(/Without the document it is/)).toBeVisible()
    expect(dialog.getByRole('button', { name: 'Copy link' })).toHaveAttribute('aria-disabled', 'true')
    await user.click(dialog.getByRole('button', { name: 'Leave out the document' }))
    await vi.waitFor(() => expect(link().value).toBe(short))
  })

  it('saves a file of the atlas, and the document that it cites', async () => {
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob)
      return 'blob:file'
    })
    const { user, dialog } = await sharing()
    await user.click(dialog.getByRole('button', { name: 'Save the atlas file' }))
    expect(await dialog.findByText('The browser was asked to save platform-tech-le.yaml.')).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Save platform-tech-le-document.md' }))
    await user.click(dialog.getByRole('button', { name: 'Save the draft' }))
    await user.click(dialog.getByRole('button', { name: 'Save the role description' }))
    await vi.waitFor(() => expect(blobs).toHaveLength(4))
    const [yaml, source, json, description] = await Promise.all(blobs.map((blob) => blob.text()))
    expect(yaml).toContain('delivery:\n    stance: does\n    answer: "Plans."')
    expect(source).toContain('- Planning and delivery: Plans.')
    expect(JSON.parse(json ?? '').drafts[0].draft.decisions).toEqual(THEIRS.decisions)
    expect(description).toContain('## Credits')
  })

  it('leads to what is not decided', async () => {
    const { user, dialog } = await sharing()
    await user.click(dialog.getByRole('button', { name: 'Decide them first' }))
    await act(async () => {})
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('link', { name: /^Not decided/ })).toHaveAttribute('aria-current', 'true')
  })

  it('shares the page where there is no draft', async () => {
    const { user } = await opened('')
    await user.click(button('Share'))
    expect(await screen.findByRole('dialog', { name: 'Share the blank sheet' })).toBeVisible()
  })
})
