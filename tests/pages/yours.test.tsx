import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftsStore } from '../../src/data/drafts/drafts-state.ts'
import { accepted } from '../../src/domain/draft/accepting.ts'
import { withWords } from '../../src/domain/draft/deciding.ts'
import { withDocument } from '../../src/domain/draft/reader-document.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { fakeBrowser } from '../data/drafts/fake-tabs.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { DELIVERY } from '../fixtures/invented-vocabulary.ts'
import { SEVEN } from '../fixtures/many-models.ts'
import { renderPage } from './render-page.tsx'

const reader = datasetReader(DATASET)
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const rowOf = (name: string) => button(name).closest('li') as HTMLElement
const inRow = (name: string) => within(rowOf(name))
const pick = (name: RegExp) => screen.getByRole('radio', { name })
const words = () => screen.getByRole('textbox', { name: 'In your words' })

// The figure in the header is kept by the browser.
beforeEach(() => localStorage.clear())

async function start(browser = fakeBrowser()) {
  const drafts = browser.tab()
  const page = await renderPage('/yours', reader, undefined, drafts)
  await screen.findByRole('heading', { level: 1, name: 'The fifth answer is yours' })
  return { ...page, drafts, browser }
}

async function sheet(address = '/yours/sheet', drafts: DraftsStore = fakeBrowser().tab(), of = reader) {
  const page = await renderPage(address, of, undefined, drafts)
  await vi.waitFor(() => expect(drafts.state().is).toBe('ready'))
  await screen.findByRole('heading', { level: 1 })
  return { ...page, drafts }
}

async function open(user: UserEvent, name: string) {
  await user.click(button(name))
  await screen.findByRole('region', { name: new RegExp(`^Decide .. ${name}$`) })
}

describe('the start of your own role', () => {
  it('says that it stays in the browser, and offers three ways to begin', async () => {
    await start()
    expect(screen.getByText(/kept in this browser and sent nowhere/)).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'It stays with you',
      'From a document',
      'From the atlas',
      'From 6 questions',
      'Your drafts',
    ])
    expect(await screen.findByText(/^None yet/)).toBeVisible()
    expect(screen.queryByRole('link', { name: /^Go on with/ })).not.toBeInTheDocument()
  })

  it('has no button that is pressed again when the page comes to life', async () => {
    await start()
    expect(document.querySelector('[aria-busy]')).toBeNull()
  })

  it('copies all answers of an organisation, with credit, and opens the sheet', async () => {
    const { user } = await start()
    await user.click(button('Copy the answers of Acme'))
    expect(await screen.findByRole('heading', { level: 1, name: 'My draft' })).toBeVisible()
    expect(await inRow('Planning and delivery').findByText('Shared with the product owner')).toBeVisible()
    expect(inRow('Planning and delivery').getByText('After Acme Anvils, line 9')).toBeVisible()
    expect(screen.getByText(/agrees on/)).toBeVisible()
  })

  it('begins a blank sheet at the most disputed theme', async () => {
    const { user } = await start()
    await user.click(button('Start a blank sheet'))
    expect(await screen.findByRole('region', { name: /^Decide/ })).toBeVisible()
    expect(screen.getByText(/Nothing is decided yet/)).toBeVisible()
  })

  it('lists what was begun: to go on with, rename, duplicate, delete and bring back', async () => {
    const { user, drafts } = await start()
    drafts.begin((draft) => draft)
    expect(await screen.findByRole('link', { name: 'Go on with My draft' })).toHaveAttribute('href', '/yours/sheet')
    await user.click(button('Rename My draft'))
    await user.clear(screen.getByRole('textbox', { name: 'Name of the draft' }))
    await user.type(screen.getByRole('textbox', { name: 'Name of the draft' }), 'Lead at Acme{Enter}')
    await user.click(button('Duplicate Lead at Acme'))
    expect(button('Copy of Lead at Acme')).toBeVisible()
    await user.click(button('Delete Lead at Acme'))
    expect(screen.getByText(/^“Lead at Acme” is deleted/)).toBeVisible()
    expect(button('Undo: bring back Lead at Acme')).toHaveFocus()
    await user.click(button('Undo: bring back Lead at Acme'))
    expect(button('Lead at Acme')).toHaveFocus()
  })

  it('leaves a name as it was on Escape', async () => {
    const { user, drafts } = await start()
    drafts.begin((draft) => draft)
    await user.click(await screen.findByRole('button', { name: 'Rename My draft' }))
    await user.type(screen.getByRole('textbox', { name: 'Name of the draft' }), ' two{Escape}')
    expect(button('My draft')).toBeVisible()
  })

  it('asks before it deletes everything, by name and number', async () => {
    const { user, drafts, browser } = await start()
    drafts.begin((draft) => draft)
    await user.click(await screen.findByRole('button', { name: 'Delete everything here' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Delete 1 draft for good: “My draft”? This cannot be undone.')
    expect(button('Keep them')).toHaveFocus()
    await user.click(button('Keep them'))
    expect(button('My draft')).toBeVisible()
    expect(button('Delete everything here')).toHaveFocus()
    await user.click(button('Delete everything here'))
    await user.click(button('Delete all'))
    expect(await screen.findByText(/^None yet/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'It stays with you' })).toHaveFocus()
    expect(browser.records.size).toBe(0)
  })

  it('says why a file was not opened', async () => {
    const { user } = await start()
    const file = new File(['# A role'], 'role.json', { type: 'application/json' })
    await user.upload(document.querySelector('input[accept^=".json"]') as HTMLInputElement, file)
    expect(await screen.findByText(/^role\.json was not opened\. It is no file of drafts/)).toBeVisible()
  })

  it('offers all organisations of a larger atlas once they are asked for', async () => {
    const { user } = await renderPage('/yours', datasetReader(SEVEN))
    await user.click(await screen.findByRole('button', { name: 'All 7' }))
    expect(await screen.findByRole('button', { name: 'Copy the answers of Forge 003' })).toBeVisible()
    expect(screen.getAllByRole('button', { name: /^Copy the answers/ })[0]).toHaveFocus()
  })
})

describe('the sheet of your own role', () => {
  it('before there is a draft is a blank sheet, and the first decision begins one', async () => {
    const { user, drafts } = await sheet()
    expect(screen.getByRole('heading', { level: 1, name: 'A blank sheet' })).toBeVisible()
    expect(inRow('Mentoring').getByText('Not decided yet')).toBeVisible()
    await open(user, 'Mentoring')
    await user.click(pick(/^Does it/))
    expect(await screen.findByRole('heading', { level: 1, name: 'My draft' })).toBeVisible()
    expect(drafts.state().current?.draft.decisions).toEqual({ mentoring: { stance: 'does' } })
  })

  it('says beside each theme how many answer what elsewhere', async () => {
    await sheet()
    expect(inRow('Technical direction').getByText('Elsewhere: does it 4')).toBeInTheDocument()
  })

  it('opens one theme at a time, at its own address, with the focus in its picker', async () => {
    const { user } = await sheet('/yours/sheet#c1')
    expect(await screen.findByRole('region', { name: 'Decide C1 Mentoring' })).toBeVisible()
    await vi.waitFor(() => expect(pick(/^Does it/)).toHaveFocus())
    await open(user, 'Scope')
    expect(screen.queryByRole('region', { name: 'Decide C1 Mentoring' })).not.toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: /^Decide/ })).not.toBeInTheDocument()
    expect(button('Scope')).toHaveFocus()
  })

  it('asks for the term of a stance, and does not decide without it', async () => {
    const { user } = await sheet('/yours/sheet#b2')
    await user.click(pick(/^Shared/))
    expect(inRow('Planning and delivery').getByText('Shared, with whom?')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Product owner' }))
    expect(inRow('Planning and delivery').queryByText('Shared, with whom?')).not.toBeInTheDocument()
    await user.click(pick(/^Only if/))
    expect(inRow('Planning and delivery').getByText('Only if what?')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Only if' }), 'asked')
    expect(inRow('Planning and delivery').getByText('Only if asked')).toBeVisible()
  })

  it('says of a fact which value it is by one press, or that the words tell it', async () => {
    const { user, drafts } = await sheet('/yours/sheet#a1')
    await user.click(await screen.findByRole('radio', { name: /^Several teams/ }))
    expect(drafts.state().current?.draft.decisions).toEqual({ scope: { stance: 'states', value: 'several-teams' } })
    expect(button('Undo: A1 Several teams')).toBeVisible()
    expect(screen.getAllByRole('radio')[0]).toHaveAccessibleName('One team 2 elsewhere')
    await user.keyboard('1')
    expect(pick(/^One team/)).toBeChecked()
    await user.click(pick(/^Something else/))
    expect(inRow('Scope').getByText('Stated, in which words?')).toBeVisible()
    await user.type(words(), 'Half a team.')
    expect(inRow('Scope').queryByText('Stated, in which words?')).not.toBeInTheDocument()
  })

  it('is decided by figures in the picker, and cleared by nought', async () => {
    const { user } = await sheet('/yours/sheet#c1')
    await user.keyboard('7')
    expect(inRow('Mentoring').getByText('Left out on purpose')).toBeVisible()
    expect(pick(/^Says nothing/)).toHaveFocus()
    await user.keyboard('0')
    expect(inRow('Mentoring').getByText('Not decided yet')).toBeVisible()
  })

  it('takes an answer with its terms, words and lines, which then are owed', async () => {
    const { user } = await sheet('/yours/sheet#b2')
    const take = await screen.findByRole('button', { name: 'Take this of Acme Anvils' })
    expect(take).toHaveAccessibleDescription(/^Acme Anvils, 2023, line 9 .*Plans with the product owner\.$/)
    await user.click(take)
    expect(screen.getByText('Taken')).toHaveFocus()
    expect(inRow('Planning and delivery').getAllByText('Shared with the product owner')).not.toHaveLength(0)
    expect(words()).toHaveValue('Plans with the product owner.')
    await user.type(words(), ' Always.')
    expect(screen.getAllByText('After Acme Anvils, line 9, changed')).not.toHaveLength(0)
    await user.click(button('Put back the words as taken'))
    expect(words()).toHaveValue('Plans with the product owner.')
    expect(words()).toHaveFocus()
  })

  it('shows all who answer, and goes on at the first of those that came', async () => {
    const { user } = await sheet('/yours/sheet#c1', undefined, datasetReader(SEVEN))
    const take = () => screen.getAllByRole('button', { name: /^Take this of/ })
    await user.click(await screen.findByRole('button', { name: /^All \d who answer$/ }))
    expect(take().length).toBeGreaterThan(5)
    expect(take()[5]?.closest('li')).toContainElement(document.activeElement as HTMLElement)
  })

  it('asks before words of your own are replaced', async () => {
    const { user } = await sheet('/yours/sheet#b2')
    await user.type(words(), 'Mine.')
    await user.click(await screen.findByRole('button', { name: 'Take this of Acme Anvils' }))
    await user.click(button('Keep mine'))
    expect(words()).toHaveValue('Mine.')
    expect(button('Take this of Acme Anvils')).toHaveFocus()
    await user.click(button('Take this of Acme Anvils'))
    await user.click(button('Replace mine'))
    expect(words()).toHaveValue('Plans with the product owner.')
    expect(screen.getByText('Taken')).toHaveFocus()
  })

  it('tells what was accepted and is not in the words, and adds it by one press', async () => {
    const drafts = fakeBrowser().tab()
    drafts.begin((draft) => {
      const read = withDocument(draft, { name: 'Lead', text: 'Plans the sprints.', added: 1, passages: 1 })
      const gave = { stance: 'does' as const, words: 'Plans the sprints.' }
      return withWords(accepted(read, { key: '1', lines: [1, 1] }, DELIVERY.id, gave), DELIVERY.id, 'Plans.')
    })
    const { user } = await sheet('/yours/sheet#b2', drafts)
    expect(await screen.findByText('Accepted too, and not in these words:')).toBeVisible()
    expect(screen.getByText('Plans the sprints.').closest('li')).toHaveTextContent('Your document, line 1')
    await user.click(button('Add it to the words'))
    expect(words()).toHaveValue('Plans; Plans the sprints.')
    expect(words()).toHaveFocus()
    expect(screen.queryByText('Accepted too, and not in these words:')).not.toBeInTheDocument()
  })

  it('cuts no words, and says when they are more than a row holds', async () => {
    const { user } = await sheet('/yours/sheet#b2')
    await user.click(words())
    await user.paste('x'.repeat(150))
    expect(screen.getByText('150 of 140, nothing is cut')).toBeVisible()
    expect(words()).toHaveValue('x'.repeat(150))
  })

  it('undoes and does again, by button and by key, and says which step', async () => {
    const { user } = await sheet('/yours/sheet#c1')
    await user.keyboard('1')
    await user.click(button('Undo: C1 Does it'))
    expect(await screen.findByText('Undone: C1 Does it')).toBeVisible()
    expect(inRow('Mentoring').getByText('Not decided yet')).toBeVisible()
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(inRow('Mentoring').queryByText('Not decided yet')).not.toBeInTheDocument()
    await user.keyboard('{Control>}z{/Control}')
    expect(inRow('Mentoring').getByText('Not decided yet')).toBeVisible()
  })

  it('leaves Ctrl Z in a field to the browser', async () => {
    const { user, drafts } = await sheet('/yours/sheet#c1')
    await user.keyboard('1')
    await user.type(words(), 'Helps.')
    await user.keyboard('{Control>}z{/Control}')
    expect(drafts.state().current?.draft.decisions).toMatchObject({ mentoring: { stance: 'does', words: 'Helps.' } })
  })

  it('leads to the next theme that is not decided', async () => {
    const { user } = await sheet('/yours/sheet#a1')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(screen.getByRole('region', { name: /^Decide A2/ })).toBeVisible()
    await user.click(screen.getAllByRole('button', { name: 'Next not decided: B1' })[0] as HTMLElement)
    expect(screen.getByRole('region', { name: /^Decide B1/ })).toBeVisible()
  })

  it('shows the themes of a view, and one that is decided meanwhile stays', async () => {
    const drafts = fakeBrowser().tab()
    drafts.begin((draft) => draft)
    const { user } = await sheet('/yours/sheet?show=undecided#c1', drafts)
    await user.keyboard('1')
    expect(button('Mentoring')).toBeVisible()
    await user.click(screen.getByRole('link', { name: /^Answered/ }))
    expect(await screen.findByRole('link', { name: /^Answered/, current: true })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Scope' })).not.toBeInTheDocument()
    expect(button('Mentoring')).toBeVisible()
  })

  it('names whom it stands closest to, and beside whom else it can be set', async () => {
    const { user } = await sheet('/yours/sheet#b2')
    await user.click(await screen.findByRole('button', { name: 'Take this of Acme Anvils' }))
    const choice = await screen.findByRole('combobox', { name: 'Beside which organisation' })
    expect(within(choice).getAllByRole('option')).toHaveLength(4)
    await user.selectOptions(choice, 'Zenith')
    expect(screen.getByRole('combobox', { name: 'Beside which organisation' })).toHaveValue('zenith')
    expect(screen.getByRole('combobox', { name: 'Beside which organisation' })).toHaveFocus()
  })

  it('asks which of two is to be shown when another tab changed it as well', async () => {
    const browser = fakeBrowser()
    const { user, drafts } = await sheet('/yours/sheet#c1', browser.tab())
    await user.keyboard('1')
    const other = browser.tab()
    await vi.waitFor(() => expect(other.state().current).toBeDefined())
    await user.type(words(), 'Mine.')
    other.change((draft) => ({ ...draft, name: 'Theirs' }), 'name')
    await vi.waitFor(() => expect(other.state().keeping.is).toBe('kept'))
    browser.rest()
    await user.click(await screen.findByRole('button', { name: 'Show that one' }))
    expect(drafts.state().current?.draft.name).toBe('Theirs')
    expect(screen.getByRole('heading', { level: 1, name: 'Theirs' })).toHaveFocus()
  })

  it('says when the browser keeps nothing, and offers a file', async () => {
    const browser = fakeBrowser()
    browser.failing.with = Object.assign(new Error('no'), { name: 'SecurityError' })
    const { user } = await sheet('/yours/sheet#c1', browser.tab())
    await user.keyboard('1')
    expect(await screen.findByRole('alert')).toHaveTextContent('This browser keeps nothing for this site.')
    expect(button('Save a file')).toBeVisible()
  })
})

describe('the header of every page', () => {
  it('leads to the start, and once something is decided to the sheet with its figure', async () => {
    const { user } = await sheet('/yours/sheet#c1')
    expect(screen.getByRole('link', { name: 'Your role' })).toHaveAttribute('href', '/yours')
    await user.keyboard('1')
    expect(await screen.findByRole('link', { name: 'Your role, 1 decided' })).toHaveAttribute('href', '/yours/sheet')
  })
})
