import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { withAnswered, withLeftOut, withNote } from '../../src/domain/draft/asking.ts'
import { withHedge, withInstead, withPartners, withStance, withWords } from '../../src/domain/draft/deciding.ts'
import type { Draft } from '../../src/domain/draft/draft.ts'
import { fakeBrowser } from '../data/drafts/fake-tabs.ts'
import { INDEX } from '../fixtures/acme-and-zenith.ts'
import {
  DELIVERY,
  DIRECTION,
  HR,
  MENTORING,
  PEOPLE_MANAGEMENT,
  PRODUCT_OWNER,
  SCOPE,
  SUCCESS,
} from '../fixtures/invented-vocabulary.ts'
import { renderPage } from './render-page.tsx'

const { themes } = INDEX.vocabulary
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name })
const rowOf = (name: string) => box(name).closest('li') as HTMLElement
const inRow = (name: string) => within(rowOf(name))
const view = (name: RegExp) => screen.getByRole('radio', { name })
const groupsShown = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const copied = () => navigator.clipboard.readText()

beforeEach(() => localStorage.clear())

/** Shared, given to HR, and hedged; scope and success are not said. */
const DRAFT = [
  (draft: Draft) => withStance(draft, DIRECTION.id, 'does'),
  (draft: Draft) => withPartners(withStance(draft, DELIVERY.id, 'shared'), DELIVERY.id, [PRODUCT_OWNER.id]),
  (draft: Draft) => withInstead(withStance(draft, PEOPLE_MANAGEMENT.id, 'other-role'), PEOPLE_MANAGEMENT.id, HR.id),
  (draft: Draft) => withHedge(withStance(draft, MENTORING.id, 'does'), MENTORING.id, true),
]

async function open(...more: ((draft: Draft) => Draft)[]) {
  const drafts = fakeBrowser().tab()
  const page = await renderPage('/yours/check', undefined, undefined, drafts)
  await vi.waitFor(() => expect(drafts.state().is).toBe('ready'))
  drafts.begin((draft) => [...DRAFT, ...more].reduce((so, next) => next(so), draft))
  await screen.findByText('Private draft')
  return { ...page, drafts, asked: () => drafts.state().current?.draft.asked }
}

describe('the questions of a draft', () => {
  it('take the place of those of the atlas, in their groups, empty ones left out', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1, name: '5 questions to ask' })).toBeVisible()
    expect(screen.getByText(/themes are not said/).closest('p')).toHaveTextContent(
      '2 of 6 themes are not said, 1 is given to somebody else, 1 is shared and 1 is hedged.',
    )
    expect(groupsShown()).toEqual(['Not said', 'Given to somebody else', 'Shared', 'Hedged'])
    expect(inRow('What does one tech lead cover?').getByText('Acme and Zenith: one team')).toBeVisible()
    expect(
      inRow('Responsible for delivery, shared with the product owner: who has the last word?').getByText(
        'The draft: shared with the product owner',
      ),
    ).toBeVisible()
    expect(document.title).toBe('6 questions to ask before you take the role · Role Atlas')
  })

  it('stand under the name of the draft, which can be changed there', async () => {
    const { user, drafts } = await open()
    await user.click(screen.getByRole('button', { name: 'Rename' }))
    const field = screen.getByRole('textbox', { name: 'Name of the draft' })
    await user.clear(field)
    await user.type(field, 'Lead at Acme{Enter}')
    expect(drafts.state().current?.draft.name).toBe('Lead at Acme')
    expect(screen.getByText('Private draft').parentElement).toHaveTextContent('Lead at Acme')
    expect(screen.getByRole('heading', { level: 1, name: '5 questions to ask' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Rename' })).toHaveFocus()
  })

  it('are ticked with the space bar and by a press on the words, and that is kept and undone', async () => {
    const { user, asked } = await open()
    box('What does one tech lead cover?').focus()
    await user.keyboard(' ')
    await user.click(screen.getByText('Who is HR here, and what is left to the tech lead?'))
    expect(asked()).toEqual({
      [`not-said:${SCOPE.id}`]: { answered: true },
      [`other-role:${PEOPLE_MANAGEMENT.id}`]: { answered: true },
    })
    expect(button('Copy 3 open questions')).toBeVisible()
    await user.click(button('Undo: C2 question answered'))
    expect(box(/^Who is HR/)).not.toBeChecked()
    expect(button('Copy 4 open questions')).toBeVisible()
  })

  it('have notes, which are typed in one step', async () => {
    const { user, asked } = await open()
    await user.click(button('Add a note to “What does one tech lead cover?”'))
    const note = screen.getByRole('textbox', { name: 'Note to “What does one tech lead cover?”' })
    expect(note).toHaveFocus()
    await user.type(note, 'Ask Ana.')
    expect(asked()).toEqual({ [`not-said:${SCOPE.id}`]: { note: 'Ask Ana.' } })
    await user.click(button('Undo: A1 question: note'))
    expect(asked()).toBeUndefined()
  })

  it('that are ticked and have a note go into the sheet as words', async () => {
    const { user, drafts } = await open()
    await user.click(button('Add a note to “What does one tech lead cover?”'))
    await user.keyboard('One team, says Ana.')
    expect(screen.queryByRole('button', { name: 'Put this answer into the sheet' })).not.toBeInTheDocument()
    await user.click(box('What does one tech lead cover?'))
    await user.click(button('Put this answer into the sheet'))
    expect(await screen.findByRole('region', { name: 'Decide A1 Scope' })).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'In your words' })).toHaveValue('One team, says Ana.')
    expect(drafts.state().current?.draft.decisions[SCOPE.id]).toEqual({ words: 'One team, says Ana.' })
  })

  it('are left out and brought back in their place, with the focus there', async () => {
    const { user, asked } = await open()
    await user.click(button('Leave out “What does one tech lead cover?”'))
    expect(screen.getByText('“What does one tech lead cover?” is left out.')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: '4 questions to ask' })).toBeVisible()
    const undo = button('Undo: bring back “What does one tech lead cover?”')
    expect(undo).toHaveFocus()
    await user.click(undo)
    expect(box('What does one tech lead cover?')).toHaveFocus()
    expect(asked()).toBeUndefined()
  })

  it('that were left out before are counted at the end, and all come back at once', async () => {
    const { user } = await open((draft) =>
      [SCOPE, SUCCESS].reduce((so, { id }) => withLeftOut(so, `not-said:${id}`, true), draft),
    )
    expect(groupsShown()).not.toContain('Not said')
    expect(screen.getByText('Two are left out.', { exact: false, selector: 'span' })).toBeVisible()
    await user.click(button('Bring them back'))
    expect(box('What does one tech lead cover?')).toHaveFocus()
  })

  it('are shown open or answered, and one that is ticked meanwhile stays', async () => {
    const { user } = await open()
    await user.click(view(/^Open/))
    await user.click(box('What does one tech lead cover?'))
    expect(box('What does one tech lead cover?')).toBeVisible()
    await user.click(view(/^Answered/))
    expect(screen.getAllByRole('checkbox')).toHaveLength(1)
    await user.click(view(/^Open/))
    expect(screen.queryByRole('checkbox', { name: 'What does one tech lead cover?' })).not.toBeInTheDocument()
  })

  it('say so when all are ticked, and lead to those', async () => {
    const { user } = await open((draft) =>
      [
        `not-said:${SCOPE.id}`,
        `not-said:${SUCCESS.id}`,
        `other-role:${PEOPLE_MANAGEMENT.id}`,
        `shared:${DELIVERY.id}`,
        `hedged:${MENTORING.id}`,
      ].reduce((so, key) => withAnswered(so, key, true), draft),
    )
    expect(button('Nothing left to ask')).toHaveAttribute('aria-disabled', 'true')
    await user.click(view(/^Open/))
    expect(screen.getByRole('heading', { level: 2, name: 'Nothing left to ask' })).toBeVisible()
    await user.click(button('Show the answered 5'))
    expect(screen.getAllByRole('checkbox')).toHaveLength(5)
    expect(screen.getAllByRole('checkbox')[0]).toHaveFocus()
  })

  it('say so where the draft says all plainly', async () => {
    await open((draft) => themes.reduce((so, { id }) => withHedge(withStance(so, id, 'does'), id, false), draft))
    expect(screen.getByRole('heading', { level: 1, name: 'Nothing left to ask' })).toBeVisible()
    expect(screen.getByText(/^All 6 themes are said plainly/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Copy/ })).not.toBeInTheDocument()
  })

  it('are copied in plain words or as Markdown, and that is said politely', async () => {
    const { user } = await open((draft) => withWords(draft, MENTORING.id, 'Helps.'))
    await user.click(button('Copy 5 open questions'))
    expect((await screen.findByText('5 open questions copied as text.')).parentElement).toHaveAttribute(
      'role',
      'status',
    )
    expect(await copied()).toMatch(
      /^Private draft, not part of Role Atlas\n\nMy draft: 5 questions to ask\n\nNot said\n\n1\. /,
    )
    expect(await copied()).toContain('The draft: does it. In its own words.')
    await user.click(button('As Markdown'))
    expect(await screen.findByText('5 open questions copied as Markdown.')).toBeVisible()
    expect(await copied()).toContain('- [ ] **[What does one tech lead cover?](https://atlas.example/themes/scope)**')
  })

  it('are copied by the first control below the heading, and it is said how many and with how many notes', async () => {
    const { user } = await open(
      (draft) => withNote(draft, `not-said:${SCOPE.id}`, 'Ask Ana.'),
      (draft) => withAnswered(draft, `shared:${DELIVERY.id}`, true),
    )
    screen.getByRole('heading', { level: 1 }).focus()
    await user.tab()
    expect(button('Copy 4 open questions')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(await screen.findByText('4 open questions copied as text, with 1 note.')).toBeVisible()
    await user.click(box(/^Who is HR/))
    expect(screen.getByText('4 open questions copied as text, with 1 note.')).toBeVisible()
  })

  it('lead to every question of the atlas, and back', async () => {
    const { user } = await open()
    await user.click(button('All 6 questions of the atlas, whatever the draft says'))
    expect(screen.getByRole('heading', { level: 1, name: 'Questions to ask before you take the role' })).toHaveFocus()
    await user.click(button('Only what your draft leaves open'))
    expect(screen.getByRole('heading', { level: 1, name: '5 questions to ask' })).toHaveFocus()
  })

  it('are counted in the head of every place of the workbench', async () => {
    const { user } = await open()
    const places = within(screen.getByRole('navigation', { name: 'Your role' }))
    expect(places.getByRole('link', { name: 'Questions 5', current: 'page' })).toBeVisible()
    await user.click(places.getByRole('link', { name: 'Sheet 4 of 6' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'My draft' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Questions 5' })).toBeVisible()
  })
})
