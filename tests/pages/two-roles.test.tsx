import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { shareQuery } from '../../src/data/share-query.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { pairedRoles } from '../../src/domain/duties/paired-roles.ts'
import { formatDeepLink } from '../../src/domain/links/deep-link.ts'
import type { DeepLink } from '../../src/domain/links/page-kinds.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ENGINEERING_MANAGER } from '../fixtures/invented-vocabulary.ts'
import { SEVEN } from '../fixtures/many-models.ts'
import { failingOnce } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

const PAIRED: Dataset = {
  ...SEVEN,
  vocabulary: { ...SEVEN.vocabulary, paired: pairedRoles(SEVEN.vocabulary.roles, SEVEN.models) },
}
const ADDRESS = '/duties/tech-lead/and/engineering-manager'
const open = (address = ADDRESS) => renderPage(address, datasetReader(PAIRED))

/** The cells of a theme's row by the heads of their columns. */
async function sidesOf(theme: string): Promise<Record<string, string | null>> {
  const row = await screen.findByRole('row', { name: new RegExp(`^${theme}`) })
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent?.split(',')[0] ?? '')
  return Object.fromEntries(
    within(row)
      .getAllByRole('cell')
      .map((cell, place) => [heads[place] ?? '', cell.textContent]),
  )
}

describe('the tech lead beside another role', () => {
  it('says what it comes to, the theme leading to its row', async () => {
    await open()
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Tech lead and engineering manager')
    expect(
      screen.getByText(
        (_, element) =>
          element?.tagName === 'P' &&
          element.textContent ===
            'Three of seven give the engineering manager a duty: one without the tech lead, explicitly not the tech lead’s. People management: the engineering manager’s at three, the tech lead’s at one and neither’s at two.',
      ),
    ).toBeVisible()
    const [inSentence] = screen.getAllByRole('link', { name: 'People management' })
    expect(inSentence).toHaveAttribute('href', '#people-management')
    expect(document.getElementById('people-management')).toHaveTextContent(/^People management C2/)
  })

  it('has a column for each side with figure, names, lines and duties; nobody is heard, and the silent are counted', async () => {
    await open()
    expect(await sidesOf('People management')).toEqual({
      'Tech lead': 'Tech lead 1Small studio 7 ',
      'Engineering manager':
        'Engineering manager 3Acme 24 manage people (explicitly not the tech lead’s)Forge 001 24 manage people (explicitly not the tech lead’s)Forge 003 24 manage people (explicitly not the tech lead’s)',
      Neither: 'Neither 2Forge 002 13 manage people (HR)Zenith 13 manage people (HR)',
      'Does not place it': '1One does not place it',
    })
  })

  it('leads from a line to its statement, from a name to its own row, from a theme to its page', async () => {
    await open()
    const row = within(await screen.findByRole('row', { name: /^People management/ }))
    const [line] = row.getAllByRole('link', { name: 'line 24' })
    expect(line).toHaveAttribute('href', '/models/acme/manages-nobody')
    expect(row.getByRole('link', { name: 'Acme' })).toHaveAttribute('href', '/models/acme#theme-people-management')
    expect(row.getByRole('link', { name: 'Link to People management' })).toHaveAttribute(
      'href',
      `${ADDRESS}#people-management`,
    )
    expect(row.getByRole('link', { name: /^People management/ })).toHaveAttribute('href', '/themes/people-management')
  })

  it('opens a row to every duty, and tells who speaks without placing one from who is silent', async () => {
    const { user } = await open()
    const opener = await screen.findByRole('button', { name: 'Duty by duty: People management' })
    const opened = screen.getByRole('region', { name: 'No duty placed, People management' }).closest('tr')
    expect(opened).toHaveAttribute('data-shut')
    await user.click(opener)
    expect(opened).not.toHaveAttribute('data-shut')
    expect(opener).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('region', { name: 'Engineering manager, People management' })).toHaveTextContent(
      'Acme AnvilsManage people, explicitly not the tech lead’s 24',
    )
    expect(screen.getByRole('region', { name: 'No duty placed, People management' })).toHaveTextContent(
      'Speaking on people management, but giving nobody a duty: Corvid.',
    )
    await user.click(opener)
    expect(opened).toHaveAttribute('data-shut')
  })

  it('sets the two side by side at each that names both, and says how many do not', async () => {
    await open()
    const each = await screen.findByRole('region', { name: 'At each that gives the engineering manager a duty' })
    expect(each).toHaveTextContent('The other four give the engineering manager no duty.')
    const acme = within(within(each).getByRole('region', { name: 'Engineering manager, Acme' }))
    expect(acme.getByRole('listitem')).toHaveTextContent('Manage people, explicitly not the tech lead’s 24')
    expect(within(each).getByRole('region', { name: 'Tech lead, Acme' })).toHaveTextContent(
      'Tech lead 0Nothing on these themes3 more duties on other themes',
    )
    expect(document.getElementById('acme')).toHaveTextContent(/^Acme Anvils/)
  })

  it('leads to the other roles that stand so, and to all that is said of this one', async () => {
    await open()
    const nav = within(await screen.findByRole('navigation', { name: 'Beside the tech lead' }))
    expect(nav.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual([
      '/duties/engineering-manager',
      '/duties/tech-lead/and/product-owner',
      '/duties/tech-lead/and/human-resources',
    ])
    expect(screen.getByRole('link', { name: 'All that is said of the engineering manager' })).toHaveAttribute(
      'href',
      '/duties/engineering-manager',
    )
  })

  it('is reached from who does what, from the role, and from a model that names both', async () => {
    const all = await open('/duties')
    expect(await screen.findByRole('navigation', { name: 'Beside the tech lead', hidden: true })).toBeInTheDocument()
    all.unmount()
    const role = await open('/duties/engineering-manager')
    expect(await screen.findByRole('link', { name: 'Beside the tech lead' })).toHaveAttribute('href', ADDRESS)
    role.unmount()
    await open('/models/acme')
    expect(await screen.findByRole('link', { name: 'Beside the engineering manager' })).toHaveAttribute(
      'href',
      `${ADDRESS}#acme`,
    )
  })

  it('is told to those who share it: a row a theme, a column a model that places a duty', async () => {
    const { client } = await open()
    await screen.findByRole('row', { name: /^People management/ })
    const link: DeepLink = { page: 'two-roles', role: ENGINEERING_MANAGER.id }
    const content = await client.ensureQueryData(shareQuery(link, formatDeepLink))
    if (content.kind !== 'table') throw new Error('It is no table.')
    expect(content.models.map(({ name }) => name)).toEqual([
      'Acme Anvils',
      'Forge 001',
      'Forge 003',
      'Forge 002',
      'A small studio',
      'Zenith',
    ])
    expect(content.rows).toHaveLength(1)
    expect(content.rows[0]?.address).toBe(`${ADDRESS}#people-management`)
    expect(content.rows[0]?.answers[0]).toEqual({
      stance: 'Engineering manager',
      answer: 'Manage people (explicitly not the tech lead’s)',
      places: [{ section: '', lines: '24', address: '/models/acme/manages-nobody' }],
    })
    expect(content.highlights[0]).toBe(
      'Acme Anvils. Engineering manager: manage people (explicitly not the tech lead’s).',
    )
  })
})

describe('two roles in another order, or without a page', () => {
  it('opens the same page in the other order', async () => {
    await open('/duties/engineering-manager/and/tech-lead')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Tech lead and engineering manager')
  })

  it.each([
    ['/duties/tech-lead/and/engineer', 'What the engineers do'],
    ['/duties/tech-lead-vs-engineering-manager', 'Tech lead and engineering manager'],
  ])('%s leads to “%s”', async (address, heading) => {
    await open(address)
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible()
  })

  it('names a role that is not here', async () => {
    await open('/duties/tech-lead/and/enginering-manager')
    expect(await screen.findByRole('heading', { name: 'There is no “enginering-manager” here' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^Engineering manager/ })).toHaveAttribute('href', ADDRESS)
  })

  it('comes up after a retry where the connection dropped', async () => {
    const reader = datasetReader(PAIRED)
    const { user } = await renderPage(ADDRESS, failingOnce(reader))
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Tech lead and engineering manager')
  })
})
