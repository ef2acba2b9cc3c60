import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { shareQuery } from '../../src/data/share-query.ts'
import { formatDeepLink } from '../../src/domain/links/deep-link.ts'
import type { DeepLink } from '../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { PLANNING_ALONE, SEVEN } from '../fixtures/many-models.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

/** The cells of a duty's row, in the order of the models, as they read. */
async function cellsOf(duty: string): Promise<(string | null)[]> {
  const row = await screen.findByRole('row', { name: new RegExp(`^${duty}`) })
  return within(row)
    .getAllByRole('cell')
    .filter((cell) => !cell.matches('.row-detail, .silent-ones'))
    .map((cell) => cell.textContent)
}

describe('who does what', () => {
  it('says what it comes to, each duty that differs leading to its row', async () => {
    await renderPage('/duties')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Who does what')
    expect(
      screen.getByText((_, element) =>
        /^Of 4 duties, 3 are placed by two or more sources\. They agree on 2 and differ on 1: manage people\.$/.test(
          element?.tagName === 'P' ? (element.textContent ?? '') : '',
        ),
      ),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'manage people' })).toHaveAttribute('href', '#manage-people')
    expect(document.getElementById('manage-people')).toHaveTextContent(/^Manage people/)
  })

  it('shows for each model who has it, on which terms, and who says nothing', async () => {
    await renderPage('/duties')
    expect(await cellsOf('Mentor engineers')).toEqual([
      'Tech lead, only if there are juniors line 22',
      'Says nothing',
      'Tech lead, only if there are juniors · hedged in the source line 5',
      'Tech lead, only if the engineers ask line 11',
    ])
    expect(await cellsOf('Set technical direction')).toContain('Tech lead · the passage is unfinished line 9')
    expect(screen.getByRole('row', { name: /^Mentor engineers/ })).toHaveTextContent('3 of 4 agree, on different terms')
    expect(screen.getByRole('row', { name: /^Manage people/ })).toHaveTextContent('Differ')
  })

  it('leads from “explicitly not” to who does, from a line to its statement, from a theme to its page', async () => {
    await renderPage('/duties')
    const row = within(await screen.findByRole('row', { name: /^Manage people/ }))
    expect(row.getByText(/^Explicitly not the tech lead; /)).toHaveTextContent(
      'Explicitly not the tech lead; the engineering manager does',
    )
    expect(row.getByRole('link', { name: 'the engineering manager' })).toHaveAttribute(
      'href',
      '/duties/engineering-manager',
    )
    expect(row.getByRole('link', { name: 'line 24' })).toHaveAttribute('href', '/models/acme/manages-nobody')
    expect(row.getByRole('link', { name: 'Manage people' })).toHaveAttribute('href', '/duties/on/manage-people')
    expect(row.getByRole('link', { name: 'Link to Manage people' })).toHaveAttribute('href', '/duties#manage-people')
    expect(screen.getByRole('link', { name: 'People management' })).toHaveAttribute('href', '/themes/people-management')
  })

  it('lists apart what one source alone places, under its theme, and says that the others give it to nobody', async () => {
    await renderPage('/duties')
    const sole = await screen.findByRole('region', { name: 'Placed by one source only 1' })
    expect(sole).toHaveTextContent('The other three give none of these to anybody; that is no silence on the theme.')
    const [item] = within(sole).getAllByRole('listitem')
    expect(item).toHaveTextContent(/^Plan delivery AcmeShared with the product owner line 9$/)
    expect(item).toHaveAttribute('id', 'plan-delivery')
    expect(screen.queryByRole('row', { name: /^Plan delivery/ })).toBeNull()
    expect(screen.getByRole('link', { name: '1 duty placed by one source only' })).toHaveAttribute(
      'href',
      '#by-one-source',
    )
  })

  it('has no table where no two sources place the same duty', async () => {
    await renderPage('/duties?models=acme')
    expect(await screen.findByRole('region', { name: /^Placed by one source only/ })).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByText(/The other/)).toBeNull()
  })

  it('calls nobody silent on a duty who speaks on its theme', async () => {
    await renderPage('/duties')
    expect((await cellsOf('Manage people'))[1]).toBe('Not placedspeaks on C2')
    expect((await cellsOf('Mentor engineers'))[1]).toBe('Says nothing')
  })

  it('takes the columns of its link, in that order, and keeps them on the way to a role', async () => {
    await renderPage('/duties?models=zenith.acme')
    expect(await cellsOf('Mentor engineers')).toEqual([
      'Tech lead, only if the engineers ask line 11',
      'Tech lead, only if there are juniors line 22',
    ])
    const names = screen.getAllByRole('columnheader').map((head) => head.textContent)
    expect(names).toEqual(['Zenith', 'Acme Anvils'])
    expect(screen.getByRole('link', { name: /^Product owner/ })).toHaveAttribute(
      'href',
      '/duties/product-owner?models=zenith.acme',
    )
  })

  it('offers every role as a place of its own, with its duties; those without stand apart', async () => {
    await renderPage('/duties')
    const nav = within(await screen.findByRole('navigation', { name: 'Roles' }))
    expect(nav.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'All roles',
      'Tech lead 4 duties',
      'Engineering manager 1 duty',
      'Product owner 1 duty',
      'HR 1 duty',
    ])
    expect(nav.getByRole('link', { name: 'All roles' })).toHaveAttribute('aria-current', 'page')
    expect(nav.getByText(/^No duty here/)).toHaveTextContent('No duty here: Engineers')
  })
})

describe('what one role does', () => {
  it('shows only the duties that it is named for, and every statement that names it', async () => {
    await renderPage('/duties/engineering-manager')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('What the engineering manager does')
    expect(screen.getByText('Also called EM.')).toBeVisible()
    expect(screen.queryByRole('row', { name: /^Mentor engineers/ })).toBeNull()
    expect(await cellsOf('Manage people')).toEqual([
      'Explicitly not the tech lead; the engineering manager does line 24',
      'Not placedspeaks on C2',
      'Tech lead line 7',
      'HR line 13',
    ])
    const said = within(screen.getByRole('region', { name: 'All that is said of the engineering manager' }))
    expect(said.getAllByRole('listitem')).toHaveLength(1)
    expect(said.getByRole('link', { name: 'Does not manage people; the engineering manager does.' })).toHaveAttribute(
      'href',
      '/models/acme/manages-nobody',
    )
    expect(said.getByText('not a people manager')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Engineering manager/, current: 'page' })).toBeVisible()
  })

  it('says so of a role that nobody is given a duty in', async () => {
    await renderPage('/duties/engineer')
    expect(await screen.findByText('None of the four models gives the engineers a duty.')).toBeVisible()
    expect(screen.getByText('No statement of the models shown here names the engineers.')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('has one of the tech lead, with what is explicitly not theirs', async () => {
    await renderPage('/duties/tech-lead')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('What the tech lead does')
    expect(screen.getByText(/4 of 4/)).toBeVisible()
    expect(await cellsOf('Manage people')).toContain('Tech lead line 7')
    expect(screen.getByRole('link', { name: 'manage people' })).toHaveAttribute('href', '#manage-people')
    expect(screen.getByText(/^Every statement in the atlas is about the tech lead/)).toBeVisible()
  })

  it('follows a role within the page', async () => {
    const { user } = await renderPage('/duties')
    await user.click(await screen.findByRole('link', { name: /^Product owner/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'What the product owner does' })).toBeVisible()
  })
})

/** The cells of a duty's row where the answers stand across, by the heads of their columns. */
async function acrossOf(duty: string): Promise<Record<string, string | null>> {
  const row = await screen.findByRole('row', { name: new RegExp(`^${duty}`) })
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent?.split(',')[0] ?? '')
  return Object.fromEntries(
    within(row)
      .getAllByRole('cell')
      .map((cell, place) => [heads[place] ?? '', cell.textContent]),
  )
}

const openSeven = (address: string) => renderPage(address, datasetReader(SEVEN))

describe('who does what in an atlas of many', () => {
  it('says what it comes to for all of them, and leads from there', async () => {
    await openSeven('/duties')
    expect(
      await screen.findByText(
        (_, element) =>
          element?.tagName === 'P' &&
          element.textContent ===
            'Of 4 duties, 4 are placed by three sources or more. They differ on 1, whose job it is to manage people, and agree on 3, above all on who is to set technical direction.',
      ),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'manage people' })).toHaveAttribute('href', '#manage-people')
  })

  it('has a column an answer with figure, names, lines and terms; nobody is heard, and the silent are counted', async () => {
    await openSeven('/duties')
    expect(await acrossOf('Manage people')).toEqual({
      'Tech lead': 'Tech lead 1Small studio 7 ',
      Shared: 'nobody',
      'Only if': 'nobody',
      'Not the tech lead’s':
        'Not the tech lead’s 5Acme 24 explicitly not, the engineering managerForge 001 24 explicitly not, the engineering managerForge 002 13 HRForge 003 24 explicitly not, the engineering managerZenith 13 HR',
      'Does not place it': '1One does not place it',
    })
    expect((await acrossOf('Mentor engineers'))['Only if']).toContain(
      'Small studio 5 if there are juniors · hedged in the source',
    )
    expect((await acrossOf('Set technical direction'))['Tech lead']).toBe(
      'Tech lead 7Acme 18, Forge 001 18, Forge 002 8, Forge 003 18, Small studio 3, Zenith 8 Corvid 9 the passage is unfinished',
    )
  })

  it('leads from a duty to its page, from a name to its own row, from a figure to the statement', async () => {
    await openSeven('/duties')
    const row = within(await screen.findByRole('row', { name: /^Manage people/ }))
    expect(row.getByRole('link', { name: 'Manage people' })).toHaveAttribute('href', '/duties/on/manage-people')
    expect(row.getByRole('link', { name: 'Acme' })).toHaveAttribute('href', '/models/acme#theme-people-management')
    const [line] = row.getAllByRole('link', { name: 'line 24' })
    expect(line).toHaveAttribute('href', '/models/acme/manages-nobody')
    expect(screen.getByRole('link', { name: 'People management' })).toHaveAttribute('href', '/themes/people-management')
  })

  it('shows those on which they differ or agree, in the address', async () => {
    const { user } = await openSeven('/duties')
    await user.click(await screen.findByRole('link', { name: 'Differ 1' }))
    expect(screen.queryByRole('row', { name: /^Mentor engineers/ })).toBeNull()
    expect(screen.getByRole('row', { name: /^Manage people/ })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Agree 3' })).toHaveAttribute('href', '/duties?show=agree')
  })

  it('leaves out what fewer than three place until it is asked for', async () => {
    const { user } = await openSeven('/duties/tech-lead')
    const least = await screen.findByRole('combobox', { name: 'Placed by' })
    expect(least).toHaveDisplayValue('Three sources or more')
    await user.selectOptions(least, 'All')
    expect(await screen.findByRole('link', { name: 'All 4' })).toHaveAttribute('aria-current', 'true')
  })

  it.each(['/duties?least=one', '/duties#plan-delivery'])('shows all that the link asks for: %s', async (address) => {
    await renderPage(address, datasetReader(PLANNING_ALONE))
    expect(await screen.findByRole('row', { name: /^Plan delivery/ })).toHaveTextContent('Only Acme')
    expect(screen.getByRole('combobox', { name: 'Placed by' })).toHaveDisplayValue('All')
  })

  it('opens a row to its statements in the order of the columns, and to the silent', async () => {
    const { user } = await openSeven('/duties')
    const opener = await screen.findByRole('button', { name: 'Statements on “Mentor engineers”' })
    expect(opener).toHaveAttribute('aria-expanded', 'false')
    await user.click(opener)
    expect(opener).toHaveAttribute('aria-expanded', 'true')
    const held = await screen.findByRole('region', { name: 'Only if' })
    const [first] = within(held).getAllByRole('listitem')
    expect(first).toHaveTextContent(
      'Acme Anvils if there are juniorsMentors junior engineers where there are some.mentor any juniorsPeople, line 22',
    )
    expect(screen.getByRole('region', { name: 'One does not place it' })).toHaveTextContent(
      'Silent on all of it: Corvid.',
    )
    await user.click(opener)
    expect(screen.queryByRole('region', { name: 'Only if' })).toBeNull()
  })

  it('tells of the silent first who speaks on the theme', async () => {
    const { user } = await openSeven('/duties')
    await user.click(await screen.findByRole('button', { name: 'Statements on “Manage people”' }))
    expect(await screen.findByRole('region', { name: 'One does not place it' })).toHaveTextContent(
      /^One does not place itSpeaking on people management, but not on this: Corvid\.$/,
    )
  })

  it('offers to set some side by side, and shows those that are chosen a column each', async () => {
    await openSeven('/duties?models=zenith.acme')
    expect(await cellsOf('Mentor engineers')).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'Show all seven' })).toHaveAttribute('href', '/duties')
  })

  it('shows of a role all that it is named for, with all that is said of it', async () => {
    await openSeven('/duties/product-owner')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('What the product owner does')
    expect(await acrossOf('Plan delivery')).toMatchObject({ 'Tech lead': 'nobody' })
    expect(screen.queryByRole('combobox', { name: 'Placed by' })).toBeNull()
    expect(screen.getByRole('region', { name: 'All that is said of the product owner' })).toBeVisible()
  })

  it('is told to those who share it', async () => {
    const { client } = await openSeven('/duties?show=differ')
    await screen.findByRole('row', { name: /^Manage people/ })
    const link = parseDeepLink('/duties', '?show=differ').link as DeepLink
    const content = await client.ensureQueryData(shareQuery(link, formatDeepLink))
    expect(content).toMatchObject({
      kind: 'table',
      rows: [{ question: 'Manage people', relation: 'Differ', address: '/duties?show=differ#manage-people' }],
    })
    if (content.kind !== 'table') throw new Error('It is no table.')
    expect(content.models).toHaveLength(7)
    expect(content.rows[0]?.answers).toHaveLength(7)
  })
})

describe('what is not ready, or not here', () => {
  it.each(['/duties/enginering-manager', '/duties?models=acme.zenyth', '/duties/tech-lead?models=zenyth'])(
    'names what is not here: %s',
    async (address) => {
      await renderPage(address)
      expect(await screen.findByText(/enginering-manager|zenyth/)).toBeVisible()
      expect(screen.queryByRole('table')).toBeNull()
    },
  )

  it('says what it is waiting for', async () => {
    await renderPage('/duties', SILENT_READER)
    expect(screen.getByText('Opening who does what…')).toBeInTheDocument()
  })

  it('comes up after a retry where the connection dropped', async () => {
    const { user } = await renderPage('/duties', failingOnce(datasetReader(DATASET)))
    expect(await screen.findByRole('alert')).toHaveTextContent('Who does what did not load')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Who does what')
  })
})

describe('a kind marked in who does what', () => {
  it('marks names in the cells, first among those in a line, and changes no count', async () => {
    const { user } = await openSeven('/duties')
    const table = await screen.findByRole('table', { name: /^Who does what/ })
    const figures = () => [...table.querySelectorAll('.across-count, .across-figure')].map((each) => each.textContent)
    const before = figures()
    expect(table.querySelector('.marked-name')).toBeNull()
    const choice = screen.getByRole('link', { name: 'No one organisation 2' })
    expect(choice).toHaveAttribute('href', '/duties?kind=no-one')
    await user.click(choice)
    expect(figures()).toEqual(before)
    const marked = [...table.querySelectorAll('.marked-name')].map((each) => each.textContent)
    expect(marked).not.toEqual([])
    expect(marked.every((name) => name === 'Corvid, marked' || name === 'Small studio, marked')).toBe(true)
    for (const names of table.querySelectorAll('.across-names')) {
      const inLine = [...names.querySelectorAll('li:not(.across-on-terms)')]
      const places = inLine.map((name) => name.querySelector('.marked-name') !== null)
      expect(places).toEqual([...places].sort((a, b) => Number(b) - Number(a)))
    }
    expect(screen.getByText(/two that speak for no one organisation|both that speak/i)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Set them side by side' })).toHaveAttribute(
      'href',
      '/duties?kind=no-one&models=corvid.small-studio',
    )
  })

  it('marks the columns of the kind where some are chosen, and says which', async () => {
    const { user } = await openSeven('/duties?models=acme.corvid&kind=no-one')
    const table = await screen.findByRole('table', { name: /^Who does what/ })
    const heads = () => [...table.querySelectorAll('.heads .marked-name')].map((each) => each.textContent)
    expect(heads()).toEqual(['The Corvid guide, marked'])
    expect(screen.getByText('Marked as “No one organisation”: the Corvid guide.')).toBeVisible()
    expect(screen.queryByText(/does not fit here/)).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Show all seven' })).toHaveAttribute('href', '/duties?kind=no-one')
    await user.click(screen.getByRole('link', { name: 'Mark none' }))
    expect(heads()).toEqual([])
    expect(screen.queryByText(/^Marked as/)).not.toBeInTheDocument()
  })

  it('keeps the kind where other rows are shown', async () => {
    await openSeven('/duties?kind=company')
    await screen.findByRole('table', { name: /^Who does what/ })
    expect(screen.getByRole('combobox', { name: 'Mark one kind' })).toHaveValue('company')
    const views = within(screen.getByRole('list', { name: 'Duties shown' })).getAllByRole('link')
    for (const view of views) expect(view.getAttribute('href')).toContain('kind=company')
  })
})
