import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

describe('a theme’s page', () => {
  it('asks the question and says by name how each answers', async () => {
    await renderPage('/themes/people-management')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('People management')
    expect(
      screen.getByText(
        /^A small studio: yes; the Corvid guide in part; Acme Anvils explicitly not; Zenith: HR does\.$/,
      ),
    ).toBeVisible()
  })

  it('lists the duties of the theme, each leading to whose job it is', async () => {
    await renderPage('/themes/people-management')
    const duties = within(await screen.findByRole('region', { name: 'Who does what on C2' }))
    expect(duties.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Manage people', '/duties/on/manage-people'],
    ])
  })

  it('gives each answer with every statement, its stance, its status and its citation', async () => {
    await renderPage('/themes/people-management')
    const acme = within(await screen.findByRole('region', { name: 'Acme Anvils' }))
    expect(acme.getByText('Superseded')).toHaveTextContent('Caution: Superseded')
    expect(acme.getByText('Manages nobody.')).toBeVisible()
    const statements = within(acme.getByRole('list', { name: '2 statements of Acme Anvils' })).getAllByRole('listitem')
    const [own, elsewhere] = statements.map((item) => within(item))
    expect(own?.getByRole('link', { name: /Does not manage people/ })).toHaveAttribute(
      'href',
      '/models/acme/manages-nobody',
    )
    expect(own?.getByText('not a people manager')).toBeVisible()
    expect(own?.getByRole('link', { name: 'line 24' })).toHaveAttribute(
      'href',
      'https://acme.example/raw/tech-lead#L24-L24',
    )
    expect(elsewhere?.getByText('About other kinds of company')).toBeVisible()
    expect(elsewhere?.getByText('Does it')).toBeVisible()
  })

  it('marks what speaks mainly to another theme', async () => {
    await renderPage('/themes/delivery')
    const acme = within(await screen.findByRole('region', { name: 'Acme Anvils' }))
    const also = acme.getAllByRole('listitem').find((item) => item.textContent?.includes('Writes the technical plans'))
    expect(also).toHaveTextContent(/Mainly on Technical direction/)
  })

  it('says of the silent that they say nothing, after those who speak', async () => {
    await renderPage('/themes/success')
    await screen.findByRole('heading', { level: 1 })
    const names = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(names).toEqual([
      'At a glance',
      'Acme Anvils',
      'Zenith',
      'The Corvid guide',
      expect.stringMatching(/studio/i),
    ])
    const corvid = within(screen.getByRole('region', { name: 'The Corvid guide' }))
    expect(corvid.getByText('Says nothing')).toBeVisible()
    expect(corvid.getByText('No statement on this theme in the source.')).toBeVisible()
  })

  it('shows a silent source’s anecdote without taking it for an answer', async () => {
    await renderPage('/themes/delivery')
    const zenith = within(await screen.findByRole('region', { name: 'Zenith' }))
    expect(zenith.getByText('Says nothing')).toBeVisible()
    expect(zenith.getByText('An anecdote')).toBeVisible()
    expect(zenith.queryByText('No statement on this theme in the source.')).toBeNull()
  })

  it('leads to the row of those who speak, and only where two do', async () => {
    const { unmount } = await renderPage('/themes/mentoring')
    expect(await screen.findByRole('link', { name: 'Set the three answers side by side' })).toHaveAttribute(
      'href',
      '/compare/acme/small-studio/zenith/on/mentoring',
    )
    unmount()
    await renderPage('/themes/delivery')
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('link', { name: /side by side/ })).toBeNull()
  })

  it('lines up the values of a fact, and says where a fact has none', async () => {
    const { unmount } = await renderPage('/themes/scope')
    const glance = within(await screen.findByRole('region', { name: 'At a glance' }))
    const [stances, key] = glance.getAllByRole('list')
    expect(within(stances as HTMLElement).getAllByText('One team')).toHaveLength(2)
    const values = within(key as HTMLElement).getAllByRole('listitem')
    expect(values.map((value) => value.textContent)).toEqual(['One team 2', 'Several teams 1'])
    expect(values.map((value) => value.querySelector('use')?.getAttribute('href'))).toEqual([
      '#mark-fact-a',
      '#mark-fact-b',
    ])
    expect(glance.getByText('Compared as')).toBeVisible()
    unmount()
    await renderPage('/themes/success')
    expect(await screen.findByText(/shown, not judged/)).toBeVisible()
    expect(screen.getAllByText('In its own words')).toHaveLength(2)
    expect(document.querySelector('.theme-row .mark-led > .mark-fact')).toBeVisible()
    expect(document.body).not.toHaveTextContent(/\bStated\b/)
  })

  it('leads to the themes before and after', async () => {
    await renderPage('/themes/delivery')
    await screen.findByRole('heading', { level: 1 })
    const nav = within(screen.getByRole('navigation', { name: 'Themes' }))
    const { themes } = DATASET.vocabulary
    const place = themes.findIndex(({ id }) => id === 'delivery')
    expect(nav.getByRole('link', { name: /^Previous theme/ })).toHaveAttribute(
      'href',
      `/themes/${themes[place - 1]?.id}`,
    )
    expect(nav.getByRole('link', { name: /^Next theme/ })).toHaveAttribute('href', `/themes/${themes[place + 1]?.id}`)
  })

  it('brings in the stances of more organisations on demand', async () => {
    const { user } = await renderPage('/themes/people-management', datasetReader(manyModels(60)))
    expect(await screen.findByText('5 of 60 stand above.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show the other 55' }))
    expect(await screen.findByText('5 of 60 stand above, the other 55 here.')).toBeVisible()
    const more = within(screen.getByRole('region', { name: 'More organisations' }))
    expect(more.getByRole('group', { name: 'More organisations: 1 to 48 of 55' })).toHaveFocus()
    expect(more.getAllByRole('listitem')).toHaveLength(48)
    expect(more.getAllByRole('listitem')[0]).toHaveTextContent('Forge 006HR does')
    await user.click(more.getByRole('button', { name: 'Next 7' }))
    expect(more.getByRole('group', { name: 'More organisations: 49 to 55 of 55' })).toHaveFocus()
    expect(more.getAllByRole('listitem')).toHaveLength(7)
    expect(more.getAllByRole('listitem').at(-1)).toHaveTextContent('Forge 060')
  })

  it('gives the focus to the other organisations where one part holds them all', async () => {
    const { user } = await renderPage('/themes/people-management', datasetReader(manyModels(9)))
    await user.click(await screen.findByRole('button', { name: 'Show the other 4' }))
    expect(await screen.findByRole('group', { name: 'More organisations: All 4' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull()
  })

  it('names a theme that is not here', async () => {
    await renderPage('/themes/people-managment')
    expect(await screen.findByText(/people-managment/)).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'At a glance' })).toBeNull()
  })

  it('says what it is waiting for', async () => {
    await renderPage('/themes/scope', SILENT_READER)
    expect(screen.getByText('Opening this theme…')).toBeInTheDocument()
  })

  it('comes up after a retry where the connection dropped', async () => {
    const { user } = await renderPage('/themes/scope', failingOnce(datasetReader(DATASET)))
    expect(await screen.findByRole('alert')).toHaveTextContent('This theme did not load')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Scope')
  })
})
