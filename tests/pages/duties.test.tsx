import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
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

describe('a large atlas', () => {
  it('says which models are shown and offers others', async () => {
    await renderPage('/duties', datasetReader(manyModels(60)))
    expect(await screen.findByText(/^Shown here: five of 60/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Choose others' })).toBeVisible()
    expect(screen.getByText(/^Of 4 duties in the five models shown here,/)).toBeVisible()
    expect(screen.getAllByRole('columnheader')).toHaveLength(5)
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
