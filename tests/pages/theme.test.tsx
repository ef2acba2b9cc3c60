import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DataProblem } from '../../src/data/data-problem.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels, SEVEN } from '../fixtures/many-models.ts'
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

describe('the page of a theme in an atlas of six or more', () => {
  const NINE = manyModels(9)

  it('says how many of how many answer', async () => {
    await renderPage('/themes/people-management', datasetReader(NINE))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('People management')
    expect(document.querySelector('.finding')).toHaveTextContent('All nine answer, and all nine say no, in two ways.')
  })

  it('has the names in zones and groups, each leading to its answer', async () => {
    await renderPage('/themes/people-management', datasetReader(NINE))
    const spread = await screen.findByRole('list', { name: 'Who answers what' })
    expect(spread).toHaveTextContent(/^9No, in two waysExplicitly not5Forge 001/)
    const links = within(spread).getAllByRole('link')
    expect(links).toHaveLength(9)
    for (const link of links)
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).toHaveTextContent(
        link.textContent ?? '?',
      )
  })

  it('has the values of a fact by their letters', async () => {
    await renderPage('/themes/scope', datasetReader(NINE))
    const spread = await screen.findByRole('list', { name: 'Who answers what' })
    expect(spread).toHaveTextContent(/^9One team/)
    expect(spread.querySelectorAll('.kind-model use[href="#mark-fact-a"]')).toHaveLength(9)
    expect(document.querySelector('.value-key')).toHaveTextContent('One team9')
  })

  it('has a section a stance, the commonest first, its rows with terms, answer, phrase and lines', async () => {
    await renderPage('/themes/mentoring', datasetReader(NINE))
    const answers = within(await screen.findByRole('region', { name: 'The nine answers, commonest first' }))
    expect(answers.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['Only if'])
    const row = within(document.getElementById('answer-forge-001') as HTMLElement)
    expect(row.getByRole('link', { name: 'Forge 001' })).toHaveAttribute('href', '/models/forge-001#theme-mentoring')
    expect(row.getByText('Company, 2023')).toBeVisible()
    expect(row.getByText('Only if there are juniors')).toBeVisible()
    expect(row.getByText('Mentors juniors, if any.')).toBeVisible()
    expect(row.getByText('mentor any juniors')).toBeVisible()
    expect(row.getByRole('link', { name: 'Forge 001, line 22' })).toHaveAttribute(
      'href',
      '/models/forge-001/mentors-juniors',
    )
  })

  it('says what is shared, with the way to the duties', async () => {
    await renderPage('/themes/mentoring', datasetReader(NINE))
    const shared = within(await screen.findByRole('region', { name: 'What is shared' }))
    expect(shared.getByRole('link', { name: 'Mentor engineers' })).toHaveAttribute(
      'href',
      '/duties/on/mentor-engineers',
    )
    expect(shared.getByText('Nine place it with the tech lead, on a condition.')).toBeVisible()
    expect(shared.getByText(/^Only on a condition: Forge 001, Forge 002, .*Forge 009\.$/)).toBeVisible()
    expect(shared.getByRole('link', { name: /^Who does what on/ })).toHaveAttribute('href', '#duties')
    expect(screen.getByRole('region', { name: /^Who does what on/ })).toBeVisible()
  })

  it('counts and names the silent in one line', async () => {
    await renderPage('/themes/delivery', datasetReader(NINE))
    await screen.findByRole('heading', { level: 1 })
    const line = document.querySelector('.silent-models')
    expect(line).toHaveTextContent('Four say nothing: Forge 002, Forge 004, Forge 006, Forge 008')
    expect(document.getElementById('answer-forge-002')).toHaveAttribute('href', '/models/forge-002')
  })

  it('opens a row to its statements, and shuts it again', async () => {
    const { user } = await renderPage('/themes/people-management', datasetReader(NINE))
    const opener = await screen.findByRole('button', { name: 'Statements of Forge 001' })
    expect(opener).toHaveAttribute('aria-expanded', 'false')
    await user.click(opener)
    const statements = await screen.findByRole('list', { name: '2 statements of Forge 001' })
    expect(within(statements).getByRole('link', { name: /Does not manage people/ })).toBeVisible()
    expect(within(statements).getByText('About other kinds of company')).toBeVisible()
    await user.click(opener)
    expect(statements).not.toBeVisible()
  })

  it('says where the statements do not load, and tries again', async () => {
    const whole = datasetReader(NINE)
    let cut = true
    const reader: typeof whole = {
      ...whole,
      model: (id, signal) => (cut ? Promise.reject(new DataProblem('unreachable', 'Cut.')) : whole.model(id, signal)),
    }
    const { user } = await renderPage('/themes/people-management', reader)
    await user.click(await screen.findByRole('button', { name: 'Statements of Forge 001' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The statements did not load')
    cut = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('list', { name: '2 statements of Forge 001' })).toBeVisible()
  })

  it('leads to the answers side by side where two to five speak', async () => {
    const { unmount } = await renderPage('/themes/delivery', datasetReader(NINE))
    expect(await screen.findByRole('link', { name: 'Set the five answers side by side' })).toHaveAttribute(
      'href',
      '/compare/forge-001/forge-003/forge-005/forge-007/forge-009/on/delivery',
    )
    unmount()
    await renderPage('/themes/mentoring', datasetReader(NINE))
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('link', { name: /side by side/ })).toBeNull()
  })

  it('of sixty has a bar with figures and the first answers, and more on demand', async () => {
    const { user } = await renderPage('/themes/people-management', datasetReader(manyModels(60)))
    const spread = await screen.findByRole('list', { name: 'Who answers what' })
    expect(document.querySelector('.spread-bar')).not.toBeNull()
    expect(spread).toHaveTextContent(/18 more.*18 more/)
    expect(screen.getAllByRole('button', { name: /^Statements of/ })).toHaveLength(24)
    expect(screen.getByText('24 of 60 stand above.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show the other 36' }))
    const more = within(screen.getByRole('region', { name: 'More organisations' }))
    expect(await more.findByRole('group', { name: 'More organisations: All 36' })).toHaveFocus()
    expect(more.getAllByRole('listitem')).toHaveLength(36)
  })
})

describe('a kind marked on the page of a theme', () => {
  const textOf = (element: Element | null | undefined) => element?.textContent
  const marked = () => [...document.querySelectorAll('.marked-name')].map(textOf)

  it('marks nobody at first, and offers the kinds that there are with their numbers', async () => {
    await renderPage('/themes/people-management', datasetReader(SEVEN))
    const kinds = within(await screen.findByRole('list', { name: 'Mark one kind' })).getAllByRole('link')
    expect(kinds.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['None', '/themes/people-management'],
      ['Companies 5', '/themes/people-management?kind=company'],
      ['No one organisation 2', '/themes/people-management?kind=no-one'],
    ])
    expect(kinds[0]).toHaveAttribute('aria-current', 'true')
    expect(marked()).toEqual([])
    expect(document.querySelector('.marked-row')).toBeNull()
  })

  it('marks names and rows, puts them first in their group, and says what they come to; no count changes', async () => {
    const { user } = await renderPage('/themes/mentoring', datasetReader(SEVEN))
    const spread = await screen.findByRole('list', { name: 'Who answers what' })
    const figures = () => [...spread.querySelectorAll('.named-figure, .kind-count')].map(textOf)
    const before = figures()
    const canonical = () => document.querySelector('link[rel="canonical"]')?.getAttribute('href')
    const plain = canonical()
    await user.click(screen.getByRole('link', { name: 'No one organisation 2' }))
    expect(screen.getByRole('link', { name: 'No one organisation 2' })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('status')).toHaveTextContent(
      'Of the two that speak for no one organisation, one says yes on a condition; the other says nothing. Set them side by side',
    )
    expect(screen.getByRole('link', { name: 'Set them side by side' })).toHaveAttribute(
      'href',
      '/compare/corvid/small-studio/on/mentoring',
    )
    expect(figures()).toEqual(before)
    expect(canonical()).toBe(plain)
    for (const group of spread.querySelectorAll('.kind-models')) {
      const names = [...group.querySelectorAll('.kind-label')]
      const places = names.map((name) => name.classList.contains('marked-name'))
      expect(places).toEqual([...places].sort((a, b) => Number(b) - Number(a)))
    }
    expect(new Set(marked())).toEqual(new Set(['Small studio, marked', 'Corvid, marked']))
    const rows = [...document.querySelectorAll('.answer-row.marked-row')]
    expect(rows.map(({ id }) => id)).toEqual(['answer-small-studio'])
    expect(rows[0]).toHaveTextContent(/A kind of company, none named, .*marked/)
    expect(screen.getByRole('link', { name: /^Next theme/ }).getAttribute('href')).toMatch(/\?kind=no-one$/)
    await user.click(screen.getByRole('link', { name: 'None' }))
    expect(marked()).toEqual([])
  })

  it('marks what its address says, and is chosen from a menu as well', async () => {
    const { user } = await renderPage('/themes/delivery?kind=company', datasetReader(SEVEN))
    const menu = await screen.findByRole('combobox', { name: 'Mark one kind' })
    expect(menu).toHaveValue('company')
    expect(marked()).not.toEqual([])
    await user.selectOptions(menu, 'No one organisation 2')
    expect(screen.getByRole('link', { name: 'No one organisation 2' })).toHaveAttribute('aria-current', 'true')
  })

  it('says where there is none of the kind', async () => {
    await renderPage('/themes/delivery?kind=public-body', datasetReader(SEVEN))
    expect(await screen.findByText('None of the kind “Public bodies” is here.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'None' })).toHaveAttribute('aria-current', 'true')
  })

  it('has nothing to mark where all are of one kind', async () => {
    await renderPage('/themes/delivery', datasetReader(manyModels(9)))
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByText('Mark one kind')).toBeNull()
  })
})
