import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME } from '../fixtures/acme-and-zenith.ts'
import { ACME_LATER, WITH_EDITION } from '../fixtures/acme-later.ts'
import { modelId, statementId } from '../fixtures/ids.ts'
import { PEOPLE_MANAGEMENT } from '../fixtures/invented-vocabulary.ts'
import { cited } from '../fixtures/invented-writing.ts'
import { renderPage } from './render-page.tsx'

const reader = datasetReader(WITH_EDITION)
/** Four more statements of Acme on people, of which the later edition has none. */
const MORE_DROPPED = [31, 32, 33, 34].map((line) => ({
  id: statementId(`approves-${line}`),
  theme: PEOPLE_MANAGEMENT.id,
  stance: 'does' as const,
  text: `Approves form ${line}.`,
  cite: cited('Forms', line, `form ${line}`),
}))
const longRun = datasetReader({
  ...WITH_EDITION,
  models: WITH_EDITION.models.map((model) =>
    model.id === 'acme' ? { ...model, statements: [...model.statements, ...MORE_DROPPED] } : model,
  ),
})
const page = async (address = '/models/acme/changes', from = reader) => {
  const rendered = await renderPage(address, from)
  await screen.findByRole('heading', { level: 1, name: 'What changed at Acme Anvils' })
  return rendered
}
const rows = () => screen.getAllByRole('row').map((row) => row.textContent)

describe('what changed between two editions', () => {
  test('the finding first, with the way to both editions and to their comparison', async () => {
    await page()
    expect(screen.getByText(/^Between November 2023 and June 2025: 2 statements dropped/)).toBeVisible()
    const before = screen.getByRole('link', { name: /^2 November 2023.*8 statements/ })
    expect(before).toHaveAttribute('href', '/models/acme')
    expect(before).toHaveTextContent('8 statements · the edition the atlas leads withCaution: Superseded')
    expect(screen.getByRole('link', { name: /^30 June 2025.*7 statements/ })).toHaveTextContent(
      '7 statements · the last one here',
    )
    expect(screen.getByRole('link', { name: /^Compare the two/ })).toHaveAttribute('href', '/compare/acme/acme-2025')
  })

  test('theme by theme, those that changed most first: the answers, then reworded, new and dropped statements', async () => {
    await page()
    const table = screen.getByRole('table')
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['2 November 2023', 'What became of it', '30 June 2025'])
    const names = within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent)
    expect(names.filter((name) => !/^[A-F][0-9] /.test(name ?? ''))).toEqual([
      ...['Explicitly not, now does it', 'Reworded'],
      ...['Only if, now silent', 'Dropped'],
      ...['Still shared', 'Reworded', 'Dropped'],
      ...['Still stated', 'New'],
      ...['Still does it', 'Reworded', 'Dropped'],
    ])
    expect(screen.getByRole('link', { name: 'Manages people.' })).toHaveAttribute(
      'href',
      '/models/acme-2025/manages-people',
    )
    expect(screen.getByText(/^Not in the text/)).toBeVisible()
  })

  test('themes of which nothing changed are named with their references, and open to what they answer', async () => {
    const { user } = await page()
    expect(screen.getByText('One theme unchanged:')).toBeVisible()
    expect(screen.getByRole('link', { name: 'A1' })).toHaveAttribute('href', '/compare/acme/acme-2025/on/scope')
    const answer = screen.getByText('One team.')
    expect(answer).not.toBeVisible()
    await user.click(screen.getByText(/^Show/))
    expect(answer).toBeVisible()
  })

  test('says what its words mean, and where and when both editions were read', async () => {
    await page()
    expect(screen.getByText(/“Reworded” means another meaning or other terms/)).toBeVisible()
    const note = screen.getByText(/^The edition of/)
    expect(note).toHaveTextContent(
      /^The edition of 2 November 2023 was read on 5 January 2026; that of 30 June 2025 was read on/,
    )
    expect(within(note).getByRole('link', { name: '2 November 2023' })).toHaveAttribute('href', ACME.source.url)
  })

  test('the statements of one kind, and those that were kept', async () => {
    const { user } = await page()
    await user.click(screen.getByRole('link', { name: /^Dropped 2/ }))
    expect(screen.getByRole('link', { name: /^Dropped 2/ })).toHaveAttribute('aria-current', 'true')
    expect(rows().filter((text) => text?.includes('Reworded'))).toEqual([])
    await user.click(screen.getByRole('link', { name: /^Kept 3/ }))
    expect(screen.getAllByRole('link', { name: 'A tech lead leads one team.' })).toHaveLength(2)
  })

  test('a link to what was dropped shows that', async () => {
    await page('/models/acme/changes?show=dropped')
    expect(rows().filter((text) => text?.includes('Reworded'))).toEqual([])
    expect(screen.getByRole('link', { name: /^Changes 6/ })).toHaveAttribute('href', '/models/acme/changes')
  })

  test('on a phone the same choice is a menu, in which a kind of none cannot be chosen', async () => {
    const { user } = await page()
    const menu = screen.getByRole('combobox', { name: 'Statements shown' })
    expect([...menu.children].map((option) => option.textContent)).toEqual([
      ...['Changes 6', 'Dropped 2', 'Reworded 3', 'New 1', 'Kept 3'],
    ])
    await user.selectOptions(menu, 'Kept 3')
    expect(screen.getByRole('link', { name: /^Kept 3/ })).toHaveAttribute('aria-current', 'true')
  })

  test('a kind of none says so and leads nowhere', async () => {
    const none = { ...ACME_LATER, statements: ACME_LATER.statements.filter(({ was }) => was) }
    await page('/models/acme/changes', datasetReader({ ...WITH_EDITION, editions: [none] }))
    expect(screen.queryByRole('link', { name: /^New/ })).toBeNull()
    expect(screen.getByRole('option', { name: 'New none' })).toBeDisabled()
  })

  test('what the view shows is copied in plain words and as Markdown, and that is said politely', async () => {
    const { user } = await page('/models/acme/changes?show=dropped')
    await user.click(screen.getByRole('button', { name: 'Copy as text' }))
    expect(await screen.findByText('Copied as text')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toMatch(
      /^What changed at Acme Anvils\n\nBetween [\s\S]*- Dropped: Mentors [\s\S]*acme\/changes\?show=dropped$/,
    )
    await user.click(screen.getByRole('button', { name: 'As Markdown' }))
    expect(await screen.findByText('Copied as Markdown')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toContain('| **Dropped** | [Mentors')
  })

  test('of a long run three are shown and the rest is folded, with its lines', async () => {
    const { user } = await page('/models/acme/changes', longRun)
    expect(screen.getByRole('link', { name: 'Approves form 33.' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Approves form 34.', hidden: true })).not.toBeVisible()
    await user.click(screen.getByText('One more dropped, line 34'))
    expect(screen.getByRole('link', { name: 'Approves form 34.' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: /^Dropped 6/ }))
    expect(screen.getByRole('link', { name: 'Approves form 34.' })).toBeVisible()
    expect(screen.queryByText('One more dropped, line 34')).toBeNull()
  })

  test('the same page from the other edition', async () => {
    await page('/models/acme-2025/changes')
    expect(screen.getByRole('table')).toBeVisible()
  })
})

describe('the ruler', () => {
  const ruler = () => screen.getByRole('group', { name: /^8 statements before, 7 after: 3 kept, 3 reworded/ })
  const targetOf = (link: HTMLElement) =>
    document.getElementById(decodeURI(new URL(link.getAttribute('href') ?? '', 'https://a.example').hash).slice(1))

  test('each box of a change leads to its row, which has one place though it is shown twice', async () => {
    await page()
    const boxes = within(ruler()).getAllByRole('link', { name: /^(Reworded|New|Dropped): / })
    expect(boxes).toHaveLength(6)
    const [dropped] = within(ruler()).getAllByRole('link', { name: 'Dropped: Writes the technical plans.' })
    expect(dropped).toHaveAttribute('href', '#dropped-writes-plans')
    for (const box of boxes) expect(targetOf(box)?.tagName).toBe('TR')
    const places = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(places).size).toBe(places.length)
  })

  test('a box leads to a view that shows its row; what is kept is not walked through by keyboard', async () => {
    const { user } = await page('/models/acme/changes?show=new')
    expect(within(ruler()).getByRole('link', { name: 'Dropped: Writes the technical plans.' })).toHaveAttribute(
      'href',
      '/models/acme/changes#dropped-writes-plans',
    )
    const kept = within(ruler()).getByTitle('Kept: A tech lead leads one team.')
    expect(kept).toHaveAttribute('tabindex', '-1')
    await user.click(kept)
    expect(await screen.findByRole('link', { name: /^Kept 3/ })).toHaveAttribute('aria-current', 'true')
    expect(targetOf(kept)).toHaveTextContent('A tech lead leads one team.')
  })

  test('a section leads to the first change in it, and says what changed there', async () => {
    await page()
    const section = within(ruler()).getByRole('link', { name: 'Duties, lines 9 to 21: 1 dropped, 2 reworded' })
    expect(section).toHaveAttribute('href', '#statement-plans-with-hr')
  })
})

describe('of three editions', () => {
  const latest = {
    ...ACME_LATER,
    id: modelId('acme-2026'),
    source: { ...ACME_LATER.source, version: '2026-01' },
    statements: ACME_LATER.statements.map((each) => ({ ...each, was: each.id })),
  }
  const three = datasetReader({ ...WITH_EDITION, editions: [...WITH_EDITION.editions, latest] })

  test('each box is a menu, and the two that are chosen stand in the address', async () => {
    const { user } = await page('/models/acme/changes', three)
    expect(screen.getByText(/three editions of one page/)).toBeVisible()
    const [before, after] = [
      screen.getByRole('combobox', { name: 'Before' }),
      screen.getByRole('combobox', { name: 'After' }),
    ]
    expect(before).toHaveDisplayValue('2 November 2023')
    expect(after).toHaveDisplayValue('January 2026')
    expect(within(before).getByRole('option', { name: 'January 2026' })).toBeDisabled()
    await user.selectOptions(before, '30 June 2025')
    expect(await screen.findByText(/^Between June 2025 and January 2026, nothing changed/)).toBeVisible()
    expect(screen.getByRole('link', { name: /^Kept 7/ })).toHaveAttribute(
      'href',
      '/models/acme/changes?from=2025&to=2026&show=kept',
    )
  })

  test('those that the address names; one that is not here is named', async () => {
    await page('/models/acme/changes?from=2019&to=2025', three)
    expect(screen.getByText('There is no edition of 2019 here. These two are shown instead.')).toBeVisible()
    expect(screen.getByText(/^Between November 2023 and June 2025/)).toBeVisible()
  })
})

test('one edition says that it is the only one', async () => {
  await renderPage('/models/zenith/changes', reader)
  expect(await screen.findByText('One edition of this page is here, of May 2024.')).toBeVisible()
})

test('what limits the only edition stands with it', async () => {
  await renderPage('/models/acme/changes')
  expect(await screen.findByText(/A later page says less about people\./)).toBeVisible()
})

test('an organisation that is not here has no such page', async () => {
  await renderPage('/models/nobody/changes', reader)
  expect(await screen.findByRole('heading', { level: 1, name: /^There is no .*nobody/ })).toBeVisible()
})

describe('elsewhere', () => {
  test('a model’s page says which edition it is, and leads to what changed', async () => {
    await renderPage('/models/acme', reader)
    expect(await screen.findByText('2 November 2023', { selector: 'strong' })).toBeVisible()
    expect(screen.getByText(/A later one, of 30 June 2025, lets tech leads manage people\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'What changed' })).toHaveAttribute('href', '/models/acme/changes')
  })

  test('a comparison of both editions leads there too; one of two organisations does not', async () => {
    const { unmount } = await renderPage('/compare/acme/acme-2025', reader)
    expect(await screen.findByRole('link', { name: 'What changed' })).toHaveAttribute('href', '/models/acme/changes')
    unmount()
    await renderPage('/compare/acme/zenith', reader)
    await screen.findByText(/differ on/)
    expect(screen.queryByRole('link', { name: 'What changed' })).toBeNull()
  })
})
