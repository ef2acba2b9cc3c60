import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PEOPLE_MANAGEMENT } from '../../fixtures/invented-vocabulary.ts'
import { renderPage } from '../../pages/render-page.tsx'

/** A page’s share dialog, with what it offers to embed. */
async function opened(address: string) {
  const page = await renderPage(address)
  await screen.findByRole('heading', { level: 1 })
  await page.user.click(screen.getByRole('button', { name: 'Share' }))
  const dialog = within(await screen.findByRole('dialog'))
  const open = async () => {
    await page.user.click(await dialog.findByRole('button', { name: /what to embed/ }))
    await dialog.findByRole('heading', { name: 'Embed' })
  }
  return { ...page, dialog, open }
}

/** Has the frame of the preview hold an embed so high at any width, or something else. */
function load(frame: HTMLIFrameElement, body: string, height = 300): void {
  const held = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html')
  vi.spyOn(held.documentElement, 'getBoundingClientRect').mockReturnValue({ height } as DOMRect)
  Object.defineProperty(frame, 'contentDocument', { value: held, configurable: true })
  fireEvent.load(frame)
}

const EMBED = '<main class="embed embed-row"></main>'
const frameIn = () => document.querySelector<HTMLIFrameElement>('.share-embed-preview > *') as HTMLIFrameElement
const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' }).value

beforeEach(() => {
  // Nothing is fetched here, which a frame would say each time: another element holds what the test puts into it.
  const create = document.createElement.bind(document)
  vi.spyOn(document, 'createElement').mockImplementation((tag: string) => create(tag === 'iframe' ? 'x-frame' : tag))
})

describe('embedding', () => {
  it.each([
    ['/models/acme', '/embed/models/acme'],
    ['/compare/acme/zenith', '/embed/compare/acme/zenith'],
    ['/compare/acme/zenith/on/people-management', '/embed/compare/acme/zenith/on/people-management'],
  ])('of %s shows it, and gives the code of it', async (address, embed) => {
    const { open } = await opened(address)
    await open()
    expect(frameIn()).toHaveAttribute('src', embed)
    expect(screen.queryByRole('textbox', { name: 'Code' })).toBeNull()
    load(frameIn(), EMBED)
    expect(code()).toMatch(/^<iframe src="https:\/\/atlas\.example/)
    expect(code()).toContain(`src="https://atlas.example${embed}"`)
    expect(code()).toContain('width="100%" height="312"')
  })

  it('is not offered where a page has none', async () => {
    const { dialog } = await opened('/themes/people-management')
    await dialog.findByRole('button', { name: 'Copy Markdown' })
    expect(dialog.queryByText('Embed')).toBeNull()
  })

  it('says of a comparison of many why it is not', async () => {
    const { dialog } = await opened('/compare/acme/corvid/small-studio/zenith')
    expect(await dialog.findByText('An embed has room for two or three organisations.')).toBeVisible()
    expect(dialog.queryByRole('button', { name: /what to embed/ })).toBeNull()
  })

  it('is told to screen readers as something that opens, and takes the focus', async () => {
    const { dialog, open, user } = await opened('/models/acme')
    const button = await dialog.findByRole('button', { name: /what to embed/ })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await open()
    expect(dialog.getByRole('heading', { name: 'Embed' })).toHaveFocus()
    expect(button).toHaveAttribute('aria-expanded', 'true')
    await user.click(button)
    await waitFor(() => expect(dialog.queryByRole('heading', { name: 'Embed' })).toBeNull())
  })

  it('of a comparison can be of one of its rows, those first that are open', async () => {
    const { open, user } = await opened(`/compare/acme/zenith?open=${PEOPLE_MANAGEMENT.id}`)
    await open()
    const what = screen.getByRole('combobox', { name: 'What' })
    const options = within(what).getAllByRole('option')
    expect(options.slice(0, 2).map(({ textContent }) => textContent)).toEqual([
      'The widest gaps',
      `One row: ${PEOPLE_MANAGEMENT.ref} ${PEOPLE_MANAGEMENT.name}`,
    ])
    expect(options).toHaveLength(7)
    await user.selectOptions(what, '1')
    expect(frameIn()).toHaveAttribute('src', `/embed/compare/acme/zenith/on/${PEOPLE_MANAGEMENT.id}`)
    expect(frameIn().title).toMatch(/^People management\. Tech lead: /)
  })

  it('is measured again at another width', async () => {
    const { open, user } = await opened('/models/acme')
    await open()
    load(frameIn(), EMBED, 500)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Width' }), '320')
    expect(frameIn().style.width).toBe('320px')
    expect(frameIn().style.height).toBe('520px')
    expect(code()).toContain('height="520"')
  })

  it('is always dark where that is chosen', async () => {
    const { open, user } = await opened('/models/acme')
    await open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'dark')
    expect(frameIn()).toHaveAttribute('src', '/embed/models/acme#dark')
    load(frameIn(), EMBED)
    expect(code()).toContain('/embed/models/acme#dark"')
  })

  it('copies the code, and says so', async () => {
    const { dialog, open, user } = await opened('/models/acme')
    await open()
    load(frameIn(), EMBED)
    await user.click(dialog.getByRole('button', { name: 'Copy code' }))
    expect(await dialog.findByRole('button', { name: 'Code copied' })).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(code())
  })

  it.each([
    ['is empty', ''],
    ['says that there is nothing', '<main class="embed embed-lost"></main>'],
  ])('tells of a preview that %s, and tries again', async (_what, body) => {
    const { dialog, open, user } = await opened('/models/acme')
    await open()
    const first = frameIn()
    load(first, body)
    expect(await dialog.findByRole('alert')).toHaveTextContent('The preview did not load')
    expect(screen.queryByRole('textbox', { name: 'Code' })).toBeNull()
    await user.click(dialog.getByRole('button', { name: 'Try again' }))
    expect(frameIn()).not.toBe(first)
    load(frameIn(), EMBED)
    expect(code()).toContain('<iframe')
  })
})
