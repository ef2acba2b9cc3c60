import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DataProblem } from '../../../src/data/data-problem.ts'
import { compareAll } from '../../../src/domain/comparing/compare-all.ts'
import { comparisonHead } from '../../../src/domain/heads/comparison-heads.ts'
import { answersOf } from '../../../src/domain/slices.ts'
import { datasetReader } from '../../../src/site/dataset-reader.ts'
import { ACME, DATASET, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { PEOPLE_MANAGEMENT, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { renderPage } from '../../pages/render-page.tsx'

const HERE = 'https://atlas.example/compare/acme/zenith'

/** Opens a page and its share dialog. */
async function opened(address: string, reader = datasetReader(DATASET)) {
  const page = await renderPage(address, reader)
  await screen.findByRole('heading', { level: 1 })
  await page.user.click(screen.getByRole('button', { name: 'Share' }))
  const dialog = within(await screen.findByRole('dialog'))
  return { ...page, dialog, link: () => dialog.getByRole('textbox', { name: 'Link' }) }
}

function refuse(): void {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
}

afterEach(() => {
  vi.useRealTimers()
  Object.defineProperty(navigator, 'share', { value: undefined, configurable: true })
})

describe('the share button', () => {
  it.each(['/models/nobody', '/compare/acme/zenyth', '/models/acme/nothing', '/nowhere'])(
    'does not stand where there is nothing to share: %s',
    async (address) => {
      await renderPage(address)
      await screen.findByRole('heading', { level: 1 })
      await waitFor(() => expect(screen.queryByRole('button', { name: 'Share' })).toBeNull())
    },
  )

  it('comes back with a page that is here', async () => {
    const { user } = await renderPage('/models/nobody')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Share' })).toBeNull())
    await user.click(await screen.findByRole('link', { name: 'See all themes' }))
    expect(await screen.findByRole('button', { name: 'Share' })).toBeVisible()
  })
})

describe('the share dialog', () => {
  it('shows what others will see: the card in the head of the page', async () => {
    const { dialog } = await opened('/compare/acme/zenith')
    const models = [ACME, ZENITH].map((model) => answersOf(model, VOCABULARY))
    const head = comparisonHead(models, compareAll(VOCABULARY.themes, models))
    expect(dialog.getByRole('heading', { name: 'Share this comparison' })).toBeVisible()
    expect(dialog.getByText('Role Atlas')).toBeVisible()
    expect(dialog.getByText(head.title)).toBeVisible()
    expect(dialog.getByText(head.description)).toBeVisible()
    expect(dialog.getByRole('img')).toHaveAttribute('src', '/social/compare/acme/zenith.png')
  })

  it('leaves out a picture that does not load', async () => {
    const { dialog } = await opened('/models/acme')
    dialog.getByRole('img').dispatchEvent(new Event('error'))
    await waitFor(() => expect(dialog.queryByRole('img')).toBeNull())
    expect(dialog.queryByRole('link', { name: 'Save the card' })).toBeNull()
  })

  it('starts on the button that copies the link, and says when it has', async () => {
    const { dialog, user } = await opened('/compare/acme/zenith')
    await waitFor(() => expect(dialog.getByRole('button', { name: 'Copy link' })).toHaveFocus())
    await user.keyboard('{Enter}')
    expect(await dialog.findByRole('button', { name: 'Link copied' })).toBeVisible()
    expect(dialog.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Link copied')
    expect(await navigator.clipboard.readText()).toBe(HERE)
  })

  it('shares the view, and the open row only as long as that is wanted', async () => {
    const { dialog, link, user } = await opened(
      `/compare/acme/zenith?order=zenith.acme&show=in-common&open=${PEOPLE_MANAGEMENT.id}`,
    )
    const view = `${HERE}?order=zenith.acme&show=in-common`
    expect(link()).toHaveValue(`${view}&open=${PEOPLE_MANAGEMENT.id}`)
    const box = dialog.getByRole('checkbox', { name: `Open at ${PEOPLE_MANAGEMENT.ref} ${PEOPLE_MANAGEMENT.name}` })
    expect(box).toBeChecked()
    await user.click(box)
    expect(link()).toHaveValue(view)
  })

  it('asks about open rows only where there are some', async () => {
    const { dialog } = await opened('/compare/acme/zenith')
    expect(dialog.queryByRole('checkbox')).toBeNull()
  })

  it('says that a copy was refused, with the link selected', async () => {
    const { dialog, link, user } = await opened('/compare/acme/zenith')
    refuse()
    await user.click(dialog.getByRole('button', { name: 'Copy link' }))
    expect(await dialog.findByRole('alert')).toHaveTextContent('The browser has not copied it.')
    await waitFor(() => expect(link()).toHaveFocus())
    const { selectionStart, selectionEnd } = link() as HTMLInputElement
    expect([selectionStart, selectionEnd]).toEqual([0, HERE.length])
  })

  it('offers a refused text for copying by hand, selected', async () => {
    const { dialog, user } = await opened('/models/acme')
    refuse()
    await user.click(dialog.getByRole('button', { name: 'Copy Markdown' }))
    const text = await dialog.findByRole('textbox', { name: 'Markdown, to copy by hand' })
    await waitFor(() => expect(text).toHaveFocus())
    const { value, selectionStart, selectionEnd } = text as HTMLTextAreaElement
    expect(value).toMatch(/^## \[[\s\S]*\nhttps:\/\/atlas\.example\/models\/acme$/)
    expect([selectionStart, selectionEnd]).toEqual([0, value.length])
  })

  it.each([
    ['Copy Markdown', 'Markdown, to copy by hand'],
    ['Copy link', 'Link'],
    ['Copy CSV', 'CSV, to copy by hand'],
  ])('offers the text by hand where the clipboard never answers: %s', async (button, field) => {
    const { dialog } = await opened('/compare/acme/zenith')
    await dialog.findByRole('button', { name: 'Save CSV' })
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:csv')
    fireEvent.click(dialog.getByRole('button', { name: 'Save CSV' }))
    vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(new Promise(() => {}))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    fireEvent.click(dialog.getByRole('button', { name: button }))
    await act(() => vi.advanceTimersByTimeAsync(2900))
    expect(dialog.queryByRole('alert')).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(200))
    vi.useRealTimers()
    expect(dialog.getByRole('alert')).toHaveTextContent('The browser has not copied it.')
    await waitFor(() => expect(dialog.getByRole('textbox', { name: field })).toHaveFocus())
    expect(dialog.queryByText('Copying…')).toBeNull()
  })

  it('claims no file that it cannot know of, and offers its text instead', async () => {
    const { dialog, user } = await opened('/compare/acme/zenith')
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:csv')
    await user.click(await dialog.findByRole('button', { name: 'Save CSV' }))
    expect(dialog.getByText('The browser was asked to save it. If no file came, copy its text.')).toBeVisible()
    expect(dialog.queryByText(/Saved/)).toBeNull()
    await user.click(dialog.getByRole('button', { name: 'Copy CSV' }))
    expect(await dialog.findByRole('button', { name: 'Copied CSV' })).toBeVisible()
    expect(await navigator.clipboard.readText()).toMatch(/^Reference,Theme,/)
  })

  it('shares the place that its address names, where there is one', async () => {
    const { dialog, link, user } = await opened('/duties#set-direction')
    expect(link()).toHaveValue('https://atlas.example/duties#set-direction')
    refuse()
    await user.click(await dialog.findByRole('button', { name: 'Copy Markdown' }))
    const text = await dialog.findByRole('textbox', { name: 'Markdown, to copy by hand' })
    expect((text as HTMLTextAreaElement).value).toMatch(/https:\/\/atlas\.example\/duties#set-direction$/)
  })

  it('shares no place that is not on the page', async () => {
    const { link } = await opened('/duties#nowhere')
    expect(link()).toHaveValue('https://atlas.example/duties')
  })

  it('tells a chat what the view shows', async () => {
    const { dialog, user } = await opened('/compare/acme/zenith?show=in-common')
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
    await user.click(await dialog.findByRole('button', { name: 'Copy Text for chat' }))
    const text = await dialog.findByRole('textbox', { name: 'Text for chat, to copy by hand' })
    expect((text as HTMLTextAreaElement).value).toContain('Only what all agree on is shown')
    expect((text as HTMLTextAreaElement).value).not.toContain(PEOPLE_MANAGEMENT.name)
  })

  it('works without any clipboard, as on plain http', async () => {
    const { dialog, user } = await opened('/models/acme')
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
    await user.click(dialog.getByRole('button', { name: 'Copy Text for chat' }))
    const box = await dialog.findByRole('textbox', { name: 'Text for chat, to copy by hand' })
    await waitFor(() => expect(box).toHaveFocus())
  })

  it.each([
    ['/models/acme', false],
    ['/compare/acme/zenith', true],
    [`/compare/acme/zenith/on/${PEOPLE_MANAGEMENT.id}`, true],
    ['/models/acme/writes-plans', false],
    ['/about', false],
  ])('at %s offers a CSV file: %s', async (address, offered) => {
    const { dialog } = await opened(address)
    await dialog.findByRole('button', { name: 'Copy Markdown' })
    expect(dialog.queryByRole('button', { name: 'Save CSV' }) !== null).toBe(offered)
  })

  it('opens the system’s own share sheet where there is one', async () => {
    const share = vi.fn(async () => {})
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    const { dialog, user } = await opened('/models/acme')
    await user.click(dialog.getByRole('button', { name: 'Send with…' }))
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: 'https://atlas.example/models/acme' }))
  })

  it('takes a closed share sheet for what it is, and says when the system refused', async () => {
    const share = vi.fn().mockRejectedValueOnce(new DOMException('', 'AbortError'))
    share.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'))
    share.mockImplementationOnce(() => {
      throw new TypeError('Sharing is broken.')
    })
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    const { dialog, user } = await opened('/models/acme')
    await user.click(dialog.getByRole('button', { name: 'Send with…' }))
    expect(dialog.queryByRole('alert')).toBeNull()
    await user.click(dialog.getByRole('button', { name: 'Send with…' }))
    expect(await dialog.findByRole('alert')).toHaveTextContent('Copy the link instead')
    await user.click(dialog.getByRole('button', { name: 'Send with…' }))
    expect(await dialog.findByRole('alert')).toHaveTextContent('Copy the link instead')
    expect(share).toHaveBeenCalledTimes(3)
  })

  it('closes, and gives the focus back to its button', async () => {
    const { dialog, user } = await opened('/models/acme')
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus())
  })
})

describe('the page as a text', () => {
  const TEXT = '# Tech lead at Acme\n\nAll of it.\n'
  const served = (answer: () => Promise<Response>) => vi.spyOn(globalThis, 'fetch').mockImplementation(answer)

  it('is the file that the head names, fetched when somebody is about to take it', async () => {
    const fetched = served(async () => new Response(TEXT))
    const { dialog, user } = await opened('/models/acme')
    const button = await dialog.findByRole('button', { name: 'Copy Page' })
    expect(fetched).not.toHaveBeenCalled()
    await user.click(button)
    expect(await dialog.findByRole('button', { name: 'Copied Page' })).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(TEXT)
    expect(fetched.mock.calls.map(([url]) => url)).toEqual(['/models/acme.md'])
  })

  it('says that it did not come, and is copied once it does', async () => {
    let broken = true
    served(async () => (broken ? new Response('', { status: 404 }) : new Response(TEXT)))
    const { dialog, user } = await opened('/models/acme')
    await user.click(await dialog.findByRole('button', { name: 'Copy Page' }))
    expect(await dialog.findByRole('alert')).toHaveTextContent('The text of the page did not load')
    broken = false
    await user.click(dialog.getByRole('button', { name: 'Try again' }))
    expect(await dialog.findByRole('button', { name: 'Copied Page' })).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(TEXT)
  })

  it('is not a page that a host sends instead', async () => {
    served(async () => new Response('<!doctype html><title>Role Atlas</title>'))
    const { dialog, user } = await opened('/models/acme')
    await user.click(await dialog.findByRole('button', { name: 'Copy Page' }))
    expect(await dialog.findByRole('alert')).toHaveTextContent('The text of the page did not load')
  })

  it('is offered by hand where the browser does not copy', async () => {
    served(async () => new Response(TEXT))
    const { dialog, user } = await opened('/models/acme')
    refuse()
    await user.click(await dialog.findByRole('button', { name: 'Copy Page' }))
    expect(await dialog.findByRole('textbox', { name: 'Page, to copy by hand' })).toHaveValue(TEXT)
  })
})

describe('the reference of a page', () => {
  const TODAY = new Date(2026, 2, 4, 23, 30)

  it.each([
    ['Text', /^The engineering team, “Leading at Acme”, .* Caution: Superseded\. .* \(accessed 4 March 2026\)\.$/],
    ['BibTeX', /^@misc\{role-atlas-acme,[\s\S]* urldate = \{2026-03-04\},\n\}\n$/],
    ['RIS', /^TY {2}- ELEC\r\n[\s\S]*\r\nY2 {2}- 2026\/03\/04\/\r\nER {2}- \r\n$/],
  ])('is copied as %s in one press, with the day on which that is where the reader is', async (form, text) => {
    const { dialog, user } = await opened('/models/acme')
    const button = await dialog.findByRole('button', { name: `Copy reference as ${form}` })
    vi.useFakeTimers({ toFake: ['Date'], now: TODAY })
    await user.click(button)
    vi.useRealTimers()
    expect(await dialog.findByRole('button', { name: `Copied as ${form}` })).toBeVisible()
    expect(await navigator.clipboard.readText()).toMatch(text)
  })

  it.each([
    ['/models/acme/writes-plans', 'lines 14 to 16', 'https://atlas.example/models/acme/writes-plans'],
    ['/compare/acme/zenith?show=in-common', 'Role Atlas, “Tech lead: Acme Anvils', HERE],
    [
      `/compare/acme/zenith/on/${PEOPLE_MANAGEMENT.id}`,
      `“${PEOPLE_MANAGEMENT.ask} Acme`,
      `${HERE}/on/${PEOPLE_MANAGEMENT.id}`,
    ],
    [
      `/themes/${PEOPLE_MANAGEMENT.id}`,
      'lead models”. From Acme',
      `https://atlas.example/themes/${PEOPLE_MANAGEMENT.id}`,
    ],
  ])('names what it is of and the address without a view: %s', async (page, words, address) => {
    const { dialog, user } = await opened(page)
    refuse()
    const button = await dialog.findByRole('button', { name: 'Copy reference as Text' })
    await user.click(button)
    const { value } = (await dialog.findByRole('textbox', {
      name: 'Reference, to copy by hand',
    })) as HTMLTextAreaElement
    expect(value).toContain(words)
    expect(value).toContain(` ${address} (accessed `)
  })

  it('says that it did not come, and is copied once it does', async () => {
    let broken = false
    const reader = datasetReader(DATASET)
    const model: typeof reader.model = (id, read) =>
      broken ? Promise.reject(new DataProblem('unreachable', 'No line')) : reader.model(id, read)
    const { dialog, user, client } = await opened('/models/acme', { ...reader, model })
    const button = await dialog.findByRole('button', { name: 'Copy reference as RIS' })
    client.removeQueries({ queryKey: ['model', 'acme'] })
    broken = true
    await user.click(button)
    expect(await dialog.findByRole('alert')).toHaveTextContent('The reference did not load')
    broken = false
    await user.click(dialog.getByRole('button', { name: 'Try again' }))
    expect(await dialog.findByRole('button', { name: 'Copied as RIS' })).toBeVisible()
    expect(await navigator.clipboard.readText()).toContain('TY  - ELEC')
  })

  it.each(['/about', '/models', '/themes'])('is not offered where a page is about too much: %s', async (page) => {
    const { dialog } = await opened(page)
    await dialog.findByRole('button', { name: 'Copy Markdown' })
    expect(dialog.queryByRole('button', { name: /reference/ })).toBeNull()
  })
})
