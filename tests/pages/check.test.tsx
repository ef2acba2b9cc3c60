import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { renderPage } from './render-page.tsx'

const open = async () => {
  const page = await renderPage('/yours/check')
  await screen.findByRole('heading', { level: 1, name: 'Questions to ask before you take the role' })
  return page
}
const tick = (name: string) => screen.getByRole('checkbox', { name })
const rowOf = (name: string) => tick(name).closest('li') as HTMLElement
const copied = () => navigator.clipboard.readText()

describe('the questions to ask', () => {
  it('are in groups, each with a box, who answers what, the way to its theme and a link of its own', async () => {
    await open()
    expect(screen.getByText(/^Four published definitions answer these differently/)).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'They disagree',
      'Nobody disagrees',
      'Facts about the role',
    ])
    const row = rowOf('Who manages people?')
    expect(row.id).toBe('c2')
    expect(within(row).getByText('Acme: explicitly not')).toBeVisible()
    expect(within(row).getByRole('link', { name: 'People management' })).toHaveAttribute(
      'href',
      '/themes/people-management',
    )
    expect(within(row).getByRole('link', { name: 'Link to the question on People management' })).toHaveAttribute(
      'href',
      '/yours/check#c2',
    )
    expect(within(rowOf('Who helps engineers grow?')).getByText('One says nothing: Corvid')).toBeVisible()
  })

  it('has a head of its own', async () => {
    await open()
    expect(document.title).toBe('6 questions to ask before you take the role · Role Atlas')
    expect(document.querySelector('link[rel="canonical"]')).toHaveAttribute(
      'href',
      expect.stringMatching(/\/yours\/check$/),
    )
  })

  it('are copied in plain words, and that is said politely', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Copy 6 questions' }))
    expect((await screen.findByText('6 questions copied as text.')).parentElement).toHaveAttribute('role', 'status')
    expect(screen.getByRole('button', { name: 'Copied' })).toHaveFocus()
    expect(await copied()).toMatch(
      /^Questions to ask before you take the role\n\nThey disagree\n\n1\. Who manages people\?/,
    )
    expect(await copied()).toMatch(/Role Atlas, https:\/\/atlas\.example\/yours\/check$/)
  })

  it('are copied as Markdown', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'As Markdown' }))
    expect((await screen.findByText('6 questions copied as Markdown.')).parentElement).toHaveAttribute('role', 'status')
    expect(await copied()).toContain(
      '- [ ] **[Who manages people?](https://atlas.example/themes/people-management)** Small studio: does it.',
    )
  })

  it('stay out of the copy once they are ticked, by a press on the words or with the space bar', async () => {
    const { user } = await open()
    await user.click(screen.getByText('Who manages people?'))
    expect(tick('Who manages people?')).toBeChecked()
    tick('Who helps engineers grow?').focus()
    await user.keyboard(' ')
    expect(screen.getByText(/^2 of 6 answered/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Copy 4 open questions' }))
    expect(await screen.findByText('4 open questions copied as text.')).toBeVisible()
    expect(await copied()).not.toMatch(/manages people|engineers grow/)
    expect(await copied()).toMatch(/\n\n1\. Who sets technical direction\?/)
  })

  it('say so when none is left, and can be cleared, which leaves the focus where it is of use', async () => {
    const { user } = await open()
    for (const box of screen.getAllByRole('checkbox')) await user.click(box)
    expect(screen.getByRole('button', { name: 'Nothing left to ask' })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.queryByRole('button', { name: 'As Markdown' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Clear the ticks' }))
    expect(screen.getByRole('button', { name: 'Copy 6 questions' })).toHaveFocus()
    expect(tick('Who manages people?')).not.toBeChecked()
  })

  it('are found ticked by whoever comes back to this entry of the history', async () => {
    const first = await open()
    await first.user.click(tick('Who manages people?'))
    first.unmount()
    await open()
    expect(tick('Who manages people?')).toBeChecked()
    expect(tick('Who helps engineers grow?')).not.toBeChecked()
  })

  it('are there to be copied by hand where the browser does not copy', async () => {
    const { user } = await open()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Copy 6 questions' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The browser has not copied it.')
    expect((screen.getByRole('textbox', { name: /by hand/ }) as HTMLTextAreaElement).value).toMatch(/^Questions to ask/)
  })

  it('do not grow with the atlas', async () => {
    const { container } = await renderPage('/yours/check', datasetReader(manyModels(500)))
    await screen.findByRole('heading', { level: 1 })
    expect(container.textContent).not.toContain('Forge 030')
    expect(screen.getAllByText(/and 495 others: on a stated condition/)).toHaveLength(1)
  })
})

describe('the ways to the questions to ask', () => {
  it.each([
    ['/', 'Questions to ask'],
    ['/themes', 'Before you take the role: the questions to ask'],
    ['/about', 'Questions to ask'],
  ])('from %s: %s', async (address, name) => {
    await renderPage(address, datasetReader(DATASET))
    const [way] = await screen.findAllByRole('link', { name })
    expect(way).toHaveAttribute('href', '/yours/check')
  })
})
