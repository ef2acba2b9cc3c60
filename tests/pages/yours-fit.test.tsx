import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { withInstead, withStance, withValue, withWords } from '../../src/domain/draft/deciding.ts'
import type { Draft } from '../../src/domain/draft/draft.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { fakeBrowser } from '../data/drafts/fake-tabs.ts'
import {
  DIRECTION,
  ENGINEERING_MANAGER,
  MENTORING,
  PEOPLE_MANAGEMENT,
  SCOPE,
  SUCCESS,
} from '../fixtures/invented-vocabulary.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { renderPage } from './render-page.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const tick = (name: RegExp) => screen.getByRole('checkbox', { name })
const wish = (name: RegExp) => screen.getByRole('combobox', { name })
const table = () => screen.findByRole('table', { name: /^The answers that matter/ })
const told = () => document.querySelector('.fit-finding')
const sources = () =>
  screen
    .getAllByRole('columnheader')
    .slice(1)
    .map((head) => within(head).getByRole('link').textContent)

beforeEach(() => localStorage.clear())

const DRAFT = [
  (draft: Draft) => withValue(withStance(draft, SCOPE.id, 'states'), SCOPE.id, 'one-team'),
  (draft: Draft) => withWords(withStance(draft, SUCCESS.id, 'states'), SUCCESS.id, 'Ships.'),
  (draft: Draft) => withStance(draft, DIRECTION.id, 'does'),
  (draft: Draft) => withStance(draft, MENTORING.id, 'silent'),
  (draft: Draft) =>
    withInstead(withStance(draft, PEOPLE_MANAGEMENT.id, 'other-role'), PEOPLE_MANAGEMENT.id, ENGINEERING_MANAGER.id),
]

async function open(changes = DRAFT, reader = undefined as Parameters<typeof renderPage>[1]) {
  const drafts = fakeBrowser().tab()
  const page = await renderPage('/yours/fit', reader, undefined, drafts)
  await vi.waitFor(() => expect(drafts.state().is).toBe('ready'))
  drafts.begin((draft) => changes.reduce((so, next) => next(so), draft))
  await screen.findByText('Private draft')
  return { ...page, drafts }
}

describe('who fits a draft', () => {
  it('is a column each, the best first, with what it comes to, its place and each answer', async () => {
    await open()
    const rows = within(await table()).getAllByRole('row')
    expect(sources()).toEqual(['Acme', 'Zenith', 'Corvid', 'Small studio'])
    expect(told()).toHaveTextContent('Of the 3 answers that matter to you, Acme Anvils and Zenith match all three.')
    const [heads, scope, , people] = rows as [HTMLElement, HTMLElement, HTMLElement, HTMLElement]
    expect(within(heads).getAllByText('Place 1, shared by two')).toHaveLength(2)
    expect(within(heads).getByText('What matters:', { exact: false })).toHaveTextContent(
      'What matters: 3 of your 3 answers',
    )
    expect(
      within(scope)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['MatchesOne team', 'MatchesOne team', 'AgainstSeveral teams', 'Says nothing'])
    expect(within(people).getByRole('checkbox')).toHaveAccessibleName(
      /C2 People management.*The engineering manager does/,
    )
    expect(within(people).getByText('Explicitly not')).toBeVisible()
  })

  it('counts what is ticked, leads on by keys, and brings back what is not', async () => {
    const { user } = await open()
    await table()
    tick(/Scope/).focus()
    await user.keyboard(' ')
    expect(told()).toHaveTextContent(/^Of the 2 answers/)
    expect(tick(/Technical direction/)).toHaveFocus()
    expect(screen.getByText('1 more of your answers does not count:')).toBeVisible()
    await user.click(button('Count A1 Scope'))
    expect(tick(/Scope/)).toHaveFocus()
    expect(told()).toHaveTextContent(/^Of the 3 answers/)
    await user.click(button('None'))
    expect(told()).toHaveTextContent('Nothing is ticked: tick the answers that matter to you.')
    await user.click(button('All 3'))
    expect(told()).toHaveTextContent(/^Of the 3 answers/)
  })

  it('is a list that opens as well, where there are no columns for all', async () => {
    const { user } = await open()
    await table()
    const list = screen.getByRole('region', { name: /Every source/ })
    await user.click(within(list).getByRole('button', { name: /^Corvid/ }))
    const opened = within(
      within(list)
        .getByRole('button', { name: /^Corvid/ })
        .closest('li') as HTMLElement,
    )
    expect(opened.getByText('Several teams')).toBeVisible()
    expect(opened.getByRole('link', { name: 'Read the Corvid guide' })).toHaveAttribute('href', '/models/corvid')
    await user.click(within(list).getByRole('button', { name: /^Corvid/ }))
    expect(within(list).queryByText('Several teams')).not.toBeInTheDocument()
  })

  it('names the answers that are told in words, which line up with nobody', async () => {
    await open()
    await table()
    expect(screen.getByText('One answer in words of your own cannot be counted:', { exact: false })).toBeVisible()
    expect(screen.getByRole('link', { name: 'A2 Measure of success' })).toHaveAttribute('href', '/yours/sheet#a2')
  })

  it('says what to do where nothing of the draft can be counted', async () => {
    await open([])
    expect(screen.getByText(/^Nothing of the draft can be counted yet/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Answer a theme on the sheet' })).toHaveAttribute('href', '/yours/sheet')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('changes nothing of the draft', async () => {
    const { user, drafts } = await open()
    await table()
    const before = drafts.state().current
    await user.click(tick(/Scope/))
    await user.click(screen.getByRole('radio', { name: 'Choose here' }))
    await user.selectOptions(wish(/^B1/), 'Shared')
    expect(drafts.state().current).toBe(before)
  })

  it('shows five columns of a large atlas, and no more rows than one reads', async () => {
    const { user, container } = await open(DRAFT, datasetReader(manyModels(500)))
    await table()
    expect(sources()).toHaveLength(5)
    expect(container.querySelectorAll('.fit-item')).toHaveLength(24)
    await user.click(button('24 more of 500'))
    const items = [...container.querySelectorAll('.fit-item')]
    expect(items).toHaveLength(48)
    expect(items[24]?.querySelector('button')).toHaveFocus()
  })
})

describe('who fits what is chosen', () => {
  it('needs no draft, and says how many answer what elsewhere', async () => {
    const { user } = await renderPage('/yours/fit')
    expect(await screen.findByRole('heading', { level: 1, name: 'Who fits' })).toBeVisible()
    expect(told()).toHaveTextContent(
      'Choose what a tech lead should do, and see which of 4 published definitions say the same.',
    )
    expect(screen.getByText('Elsewhere: does it 4')).toBeVisible()
    // Nothing lines up on what has no values.
    expect(screen.queryByRole('combobox', { name: /^A2/ })).not.toBeInTheDocument()
    await user.selectOptions(wish(/^C2/), 'Explicitly not')
    await user.selectOptions(wish(/^A1/), 'One team')
    await table()
    expect(told()).toHaveTextContent('Of the 2 answers that matter to you, Acme Anvils and Zenith match both.')
    await user.click(tick(/People management/))
    expect(wish(/^C2/)).toHaveValue('')
    expect(told()).toHaveTextContent(/^Of the 1 answer that matters/)
    await user.selectOptions(wish(/^A1/), 'Does not matter')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('has a head of its own, which is the same for everybody', async () => {
    await open()
    await table()
    expect(document.title).toBe('Who fits what you want of a tech lead · Role Atlas')
    expect(document.querySelector('link[rel="canonical"]')).toHaveAttribute(
      'href',
      expect.stringMatching(/\/yours\/fit$/),
    )
  })
})
