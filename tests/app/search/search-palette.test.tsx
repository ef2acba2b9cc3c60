import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DataProblem } from '../../../src/data/data-problem.ts'
import { datasetReader } from '../../../src/site/dataset-reader.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { renderPage } from '../../pages/render-page.tsx'

beforeEach(() => vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}))
afterEach(() => localStorage.clear())

const palette = () => screen.findByRole('dialog', { name: 'Search' })
const field = () => screen.findByRole('combobox', { name: /Search models/ })
const chosen = () => screen.queryByRole('option', { selected: true })

/** Opens a page, and the search with Ctrl and K, and types. */
async function searching(
  text: string,
  ...rest: Parameters<typeof renderPage> extends [string, ...infer R] ? R : never
) {
  const page = await renderPage('/about', ...rest)
  await screen.findByRole('heading', { level: 1 })
  await page.user.keyboard('{Control>}k{/Control}')
  await palette()
  if (text) await page.user.type(await field(), text)
  return page
}

describe('the search opens', () => {
  it.each([
    ['Ctrl and K', '{Control>}k{/Control}'],
    ['⌘ and K', '{Meta>}k{/Meta}'],
    ['/', '/'],
  ])('with %s, and Escape gives the focus back', async (_name, keys) => {
    const { user } = await renderPage('/about')
    const link = (await screen.findAllByRole('link', { name: 'Questions' }))[0]
    link?.focus()
    await user.keyboard(keys)
    await palette()
    await waitFor(async () => expect(await field()).toHaveFocus())
    expect(await field()).toHaveValue('')
    // Escape is the dialog’s own doing, which this DOM does not have.
    await user.click(screen.getByRole('button', { name: /^Close/ }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(link).toHaveFocus()
  })

  it('and takes what is typed before it is there', async () => {
    const { user } = await renderPage('/about')
    await user.keyboard('{Control>}k{/Control}mentor')
    expect(await field()).toHaveValue('mentor')
  })

  it('with its button', async () => {
    const { user } = await renderPage('/about')
    await user.click(await screen.findByRole('button', { name: /^Search/ }))
    expect(await palette()).toBeVisible()
  })

  it('not with / where somebody types', async () => {
    const { user } = await renderPage('/search')
    await user.type(await screen.findByRole('searchbox'), '1/1')
    expect(screen.getByRole('searchbox')).toHaveValue('1/1')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('not with / once that is turned off, but still with Ctrl and K', async () => {
    const { user } = await searching('')
    await user.click(screen.getByRole('checkbox', { name: /opens search/ }))
    expect(localStorage.getItem('role-atlas-slash')).toBe('off')
    await user.click(screen.getByRole('button', { name: /^Close/ }))
    await user.keyboard('/')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    expect(await palette()).toBeVisible()
  })

  it('works where storage is blocked: the choice holds for the visit', async () => {
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const { user } = await searching('')
    const box = screen.getByRole('checkbox', { name: /opens search/ })
    await user.click(box)
    expect(box).not.toBeChecked()
    setItem.mockRestore()
    await user.click(box)
    expect(box).toBeChecked()
  })
})

describe('the results', () => {
  it('are a listbox in groups that the field controls, its first row chosen', async () => {
    await searching('mentor')
    const list = await screen.findByRole('listbox', { name: 'Results' })
    await within(list).findByRole('group', { name: /Themes/ })
    expect(
      within(list)
        .getAllByRole('group')
        .map((group) => group.firstElementChild?.textContent),
    ).toEqual(['Themes 1', 'Duties 1', 'Statements 4', 'Go to'])
    const input = await field()
    expect(input).toHaveAttribute('aria-expanded', 'true')
    expect(input).toHaveAttribute('aria-controls', list.id)
    expect(input).toHaveAttribute('aria-activedescendant', chosen()?.id)
    expect(chosen()).toHaveTextContent(/^C1Mentoring/)
    expect(within(list).getAllByText('Mentor', { selector: 'mark' }).length).toBeGreaterThan(1)
    expect(screen.getByText('6 results for “mentor”')).toHaveAttribute('role', 'status')
  })

  it('are gone through with the arrows, Home and End, from either end to the other', async () => {
    const { user } = await searching('mentor')
    await screen.findByRole('group', { name: /Themes/ })
    const input = await field()
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toHaveTextContent('Mentor engineers duty · three place it')
    await user.keyboard('{End}')
    expect(chosen()).toHaveTextContent(/^See all 6 results/)
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toHaveTextContent(/^C1Mentoring/)
    await user.keyboard('{ArrowUp}{Home}')
    expect(chosen()).toHaveTextContent(/^C1Mentoring/)
    expect(input).toHaveFocus()
    expect(input).toHaveAttribute('aria-activedescendant', chosen()?.id)
  })

  it('open with Enter', async () => {
    const { user } = await searching('mentors on request')
    await screen.findByText(/results? for “mentors on request”/, { selector: '[role=status]' })
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: /Mentors engineers who ask/ })).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('stay with the Enter that ends the composing of a word, also where only its code tells', async () => {
    await searching('mentors on request')
    await screen.findByText(/results? for “mentors on request”/, { selector: '[role=status]' })
    // `fireEvent` says whether the key was left to the browser.
    expect(fireEvent.keyDown(await field(), { key: 'Enter', isComposing: true })).toBe(true)
    expect(fireEvent.keyDown(await field(), { key: 'Enter', keyCode: 229 })).toBe(true)
    expect(await palette()).toBeVisible()
    expect(fireEvent.keyDown(await field(), { key: 'Enter', keyCode: 13 })).toBe(false)
  })

  it('open with Enter before they are here, and never one of what was typed before', async () => {
    await searching('mentors on request')
    await screen.findByText(/results? for “mentors on request”/, { selector: '[role=status]' })
    const input = await field()
    fireEvent.change(input, { target: { value: 'anvils' } })
    expect(chosen()).toHaveTextContent(/Mentors engineers who ask/)
    expect(fireEvent.keyDown(input, { key: 'Enter' })).toBe(false)
    expect(await screen.findByRole('heading', { level: 1, name: /Acme Anvils/ })).toBeVisible()
  })

  it('do not open by an Enter after which something else was typed', async () => {
    await searching('mentors on request')
    await screen.findByText(/results? for “mentors on request”/, { selector: '[role=status]' })
    const input = await field()
    fireEvent.change(input, { target: { value: 'anvil' } })
    fireEvent.keyDown(input, { key: 'Enter' })
    fireEvent.change(input, { target: { value: 'anvils' } })
    await screen.findByText('1 result for “anvils”')
    expect(await palette()).toBeVisible()
  })

  it('all open with Ctrl and Enter', async () => {
    const { user } = await searching('mentor')
    await screen.findByText('6 results for “mentor”')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByRole('searchbox')).toHaveValue('mentor')
  })

  it('offer the comparison of all on the theme that was found', async () => {
    const { user } = await searching('people management')
    await user.click(await screen.findByRole('option', { name: 'Compare all four on C2 People management' }))
    expect(await screen.findByRole('heading', { level: 1, name: /manage/i })).toBeVisible()
  })

  it('answer a question first, with who says what in a line', async () => {
    await searching('does a tech lead manage people?')
    await screen.findByText(/results? for “does a tech lead manage people”/, { selector: '[role=status]' })
    expect(chosen()).toHaveTextContent(
      /^C2People management Does the tech lead manage people\? ?A small studio: yes; the Corvid guide in part; Acme Anvils explicitly not; Zenith: HR does\./,
    )
  })

  it('say what else was searched for', async () => {
    await searching('apprentices')
    expect(await screen.findByText('Also searched for: juniors.')).toBeVisible()
  })

  it('where there are none, say so, and who is silent on the nearest theme', async () => {
    await searching('deliverable')
    expect(await screen.findByText(/No match for “deliverable”:/)).toHaveTextContent(
      'No match for “deliverable”: none of the four models says so in these words. The nearest theme is B2 Planning and delivery: the Corvid guide, a small studio and Zenith say nothing.',
    )
    expect(await field()).toHaveAttribute('aria-expanded', 'false')
  })
})

it('says that it did not load, and tries again', async () => {
  const reader = datasetReader(DATASET)
  let cut = true
  const { user } = await searching('mentor', {
    ...reader,
    search: (signal) =>
      cut ? Promise.reject(new DataProblem('unreachable', 'The wire is cut.')) : reader.search(signal),
  })
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The search did not load')
  cut = false
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('6 results for “mentor”')).toBeVisible()
})
