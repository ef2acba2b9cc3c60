import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { AtlasReader } from '../../src/data/atlas-reader.ts'
import { DataProblem } from '../../src/data/data-problem.ts'
import { modelQuery } from '../../src/data/model-query.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME, DATASET } from '../fixtures/acme-and-zenith.ts'
import { ACME_LATER, WITH_EDITION } from '../fixtures/acme-later.ts'
import { modelId } from '../fixtures/ids.ts'
import { SUCCESS } from '../fixtures/invented-vocabulary.ts'
import { renderPage } from './render-page.tsx'

const ALL = '/compare/acme/corvid/small-studio/zenith'
const READER = datasetReader(DATASET)
const CUT = new DataProblem('unreachable', 'The wire is cut.')

/** A reader whose models each go their own way. */
function readerWith(model: AtlasReader['model']): AtlasReader {
  return { ...READER, model }
}

async function renderComparison(address: string, reader?: AtlasReader) {
  const page = await renderPage(address, reader)
  const table = await screen.findByRole('table')
  if (!reader) await waitFor(() => expect(screen.queryByText(/^Opening /)).toBeNull())
  return { ...page, table }
}

function row(name: string) {
  return screen.getByRole('row', { name: new RegExp(`^[A-Z]\\d ?${name}`) })
}

function shownThemes() {
  return screen
    .getAllByRole('link')
    .filter((link) => link.classList.contains('row-name'))
    .filter((link) => link.closest('[hidden]') === null)
    .map((link) => link.textContent)
}

beforeAll(() => {
  Element.prototype.scrollIntoView ??= vi.fn()
})

describe('a comparison', () => {
  it('says what it comes to, with the way to the widest gap', async () => {
    await renderComparison(ALL)
    expect(
      screen.getByRole('heading', { level: 1, name: 'Acme Anvils, the Corvid guide, a small studio and Zenith' }),
    ).toBeVisible()
    expect(screen.getByText('differ on 2')).toBeVisible()
    expect(screen.getByRole('link', { name: 'who manages people' })).toHaveAttribute(
      'href',
      `${ALL}/on/people-management`,
    )
    expect(document.title).toMatch(/^Tech lead: /)
  })

  it('folds the themes on which nobody speaks into one line, which puts them in their places', async () => {
    const silent = readerWith(async (id, signal) => {
      const model = await READER.model(id, signal)
      return { ...model, answers: { ...model.answers, [SUCCESS.id]: { stance: 'silent' } } }
    })
    const { user } = await renderComparison('/compare/acme/zenith', silent)
    const line = (await screen.findByText(/^Nobody speaks on 1 of 6 themes/)).closest('.unsurveyed') as HTMLElement
    expect(within(line).getByRole('link', { name: 'A2 Measure of success' })).toHaveAttribute(
      'href',
      '/compare/acme/zenith/on/success',
    )
    expect(shownThemes()).not.toContain('Measure of success')
    await user.click(within(line).getByRole('button', { name: 'Show the row' }))
    expect(shownThemes()).toContain('Measure of success')
    expect(screen.queryByText(/^Nobody speaks on/)).toBeNull()
    expect(screen.getByRole('link', { name: 'Measure of success' })).toHaveFocus()
  })

  it('is a table: models across, themes down in their areas', async () => {
    const { table } = await renderComparison(ALL)
    expect(table).toHaveAccessibleName(/on 6 themes$/)
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.querySelector('.head-name')?.textContent)
    expect(heads).toEqual(['Acme Anvils', 'The Corvid guide', 'A small studio', 'Zenith'])
    const [, acme, corvid, studio, zenith] = within(row('People management')).getAllByRole('cell')
    expect(acme).toHaveTextContent('Explicitly not')
    expect(acme).toHaveTextContent('Manages nobody.')
    expect(corvid).toHaveTextContent('Mixed')
    expect(studio).toHaveTextContent('Does it')
    expect(zenith).toHaveTextContent('HR does')
  })

  it('has headers of a reference and a name; the rest of a row is content of its cells', async () => {
    const { table } = await renderComparison(`${ALL}?open=scope&sort=difference`)
    await screen.findByRole('row', { name: /^Statements on/ })
    const heads = within(table)
      .getAllByRole('rowheader')
      .filter((head) => head.getAttribute('scope') === 'row')
    for (const head of heads) expect(head.textContent).toMatch(/^([A-Z]\d[A-Z][a-z]+( [a-z]+)*|Statements on [A-Z]\d)$/)
    const [detail] = within(row('People management')).getAllByRole('cell')
    expect(detail).toHaveTextContent(/^People\. Does the tech lead manage.*1 yes, 1 partly/)
  })

  it('leads from each line to its statement, and names the section', async () => {
    await renderComparison('/compare/acme/zenith')
    const cell = within(within(row('Technical direction')).getAllByRole('cell')[1] as HTMLElement)
    const lines = cell.getAllByRole('link', { name: /^lines? / })
    expect(lines.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['14–16', '/models/acme/writes-plans'],
      ['18', '/models/acme/sets-direction'],
      ['21', '/models/acme/sets-direction'],
    ])
    expect(cell.getByRole('link', { name: 'line 18, Duties' })).toBeVisible()
  })

  it('says in words that a model says nothing, and marks it as unsurveyed', async () => {
    await renderComparison(ALL)
    const silent = within(row('Planning and delivery')).getAllByRole('cell', { name: /^Says nothing/ })
    expect(silent).toHaveLength(3)
    for (const cell of silent) expect(cell).toHaveClass('unsurveyed')
    expect(row('Planning and delivery')).toHaveTextContent('Only Acme')
  })

  it('shows a fact by its value and the letter of that, which no text holds; without values its answer stands alone', async () => {
    await renderComparison(ALL)
    const [, acme, corvid, , zenith] = within(row('Scope')).getAllByRole('cell')
    const markIn = (cell: HTMLElement | undefined) => cell?.querySelector('use')?.getAttribute('href')
    expect([acme, corvid, zenith].map(markIn)).toEqual(['#mark-fact-a', '#mark-fact-b', '#mark-fact-a'])
    expect(acme?.textContent).toMatch(/^One teamOne team\.Line 3/)
    const [, told] = within(row('Measure of success')).getAllByRole('cell')
    expect(markIn(told)).toBe('#mark-fact')
    expect(told?.textContent).toMatch(/^Judged by what the team ships\./)
    expect(document.body).not.toHaveTextContent('Stated')
  })

  it('tells in its legend what a fact is, above the other marks', async () => {
    await renderComparison(ALL)
    const legend = within(screen.getByRole('region', { name: 'How to read the marks' }))
    expect(legend.getByRole('heading', { name: 'A fact about the role' })).toBeVisible()
    expect(
      legend.getByText(/^Neither yes nor no\. Within a question a letter always stands for the same/),
    ).toBeVisible()
    expect(legend.getAllByRole('term')).toHaveLength(7)
  })

  it('says where they agree on different terms', async () => {
    await renderComparison('/compare/acme/zenith')
    expect(row('Mentoring')).toHaveTextContent(/Both agree ?same stance, different condition/)
  })

  it('shows the caveat of a source beside its name', async () => {
    const { table } = await renderComparison('/compare/acme/zenith')
    expect(within(table).getByText('Superseded')).toBeVisible()
  })
})

describe('the views', () => {
  it('count their themes, and show only theirs', async () => {
    const { user } = await renderComparison(ALL)
    const views = within(screen.getByRole('list', { name: 'Themes shown' }))
    expect(views.getAllByRole('link').map((link) => link.id + link.querySelector('.view-count')?.textContent)).toEqual([
      'show-all6',
      'show-differences2',
      'show-in-common1',
      'show-one-only1',
      'show-silent4',
    ])
    await user.click(views.getByRole('link', { name: /^Differences/ }))
    expect(shownThemes()).toEqual(['Scope', 'People management'])
    expect(screen.getByRole('status')).toHaveTextContent('Only differences are shown: 2 of 6 themes. 4 are hidden.')
    await user.click(screen.getByRole('link', { name: 'Show all' }))
    expect(shownThemes()).toHaveLength(6)
  })

  it('come with the link', async () => {
    await renderComparison(`${ALL}?show=one-only`)
    expect(shownThemes()).toEqual(['Planning and delivery'])
    expect(screen.getByRole('link', { name: /^Said by one/ })).toHaveAttribute('aria-current', 'true')
  })

  it('show where somebody is silent, whatever the class', async () => {
    await renderComparison(`${ALL}?show=silent`)
    expect(shownThemes()).toEqual(['Scope', 'Measure of success', 'Planning and delivery', 'Mentoring'])
    expect(
      screen.getByText(/^Only themes on which somebody is silent are shown: 4 of 6 themes\. 2 are hidden\./),
    ).toBeVisible()
  })

  it('say that nobody is silent', async () => {
    const loud = DATASET.models
      .filter(({ id }) => id !== 'corvid')
      .map((model) => ({ ...model, answers: ACME.answers }))
    await renderComparison('/compare/acme/zenith?show=silent', datasetReader({ ...DATASET, models: loud }))
    expect(await screen.findByRole('heading', { name: 'Nobody is silent: both speak on every theme' })).toBeVisible()
  })

  it('state an empty view as a finding, with ways on', async () => {
    const { user } = await renderComparison('/compare/acme/zenith?show=differences')
    expect(screen.getByRole('heading', { name: 'No differences among the two' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Show what they share' }))
    expect(shownThemes()).toContain('Scope')
  })
})

describe('why a row is in its class', () => {
  it('stands in words under how they stand', async () => {
    await renderComparison(ALL)
    expect(row('People management')).toHaveTextContent('1 yes, 1 partly, 1 no, 1 left to others')
    expect(row('Scope')).toHaveTextContent(/Differ, two answers ?Sources/)
    expect(row('Technical direction')).toHaveTextContent('same stance: yes')
    expect(row('Planning and delivery')).toHaveTextContent('the others say nothing')
    expect(row('Measure of success')).toHaveTextContent('a fact without a common scale')
  })
})

describe('the order of the rows', () => {
  const bands = () =>
    screen
      .getAllByRole('rowheader')
      .filter((head) => head.getAttribute('scope') === 'rowgroup' && !head.closest('[hidden]'))
      .map((head) => head.textContent)

  it('is the widest gap first on request, class by class; it stands in the link and is announced', async () => {
    const { user } = await renderComparison(ALL)
    const orders = within(screen.getByRole('list', { name: 'Order of the themes' }))
    expect(orders.getByRole('link', { name: 'By area' })).toHaveAttribute('aria-current', 'true')
    expect(orders.getByRole('link', { name: 'Widest gap first' })).toHaveAttribute('href', `${ALL}?sort=difference`)
    await user.click(orders.getByRole('link', { name: 'Widest gap first' }))
    expect(shownThemes()).toEqual([
      'People management',
      'Scope',
      'Technical direction',
      'Mentoring',
      'Planning and delivery',
      'Measure of success',
    ])
    expect(bands()).toEqual([
      'Differ 2 themes, the widest gap first',
      'All four agree 1 theme',
      'Agree, some silent 1 theme',
      'Said by one alone 1 theme',
      'Shown, not judged 1 theme',
    ])
    expect(screen.getByRole('status')).toHaveTextContent('Themes in a new order: the widest gap first.')
    expect(orders.getByRole('link', { name: 'Widest gap first' })).toHaveFocus()
    await user.click(orders.getByRole('link', { name: 'By area' }))
    expect(shownThemes()[0]).toBe('Scope')
  })

  it('keeps the reference of a row, names its area, and goes with every view and open row', async () => {
    await renderComparison(`${ALL}?show=silent&sort=difference&open=mentoring`)
    expect(shownThemes()).toEqual(['Scope', 'Mentoring', 'Planning and delivery', 'Measure of success'])
    expect(bands()[0]).toBe('Differ 1 theme')
    expect(row('Mentoring')).toHaveTextContent('C1MentoringPeople. Does the tech lead mentor engineers?')
    expect(await screen.findByRole('row', { name: /^Statements on/ })).toBeVisible()
  })
})

describe('the head of a column', () => {
  it('has the fingerprint of its model, in words too', async () => {
    const { table } = await renderComparison('/compare/acme/zenith')
    expect(
      within(table)
        .getAllByRole('img')
        .map((image) => image.getAttribute('aria-label')),
    ).toEqual([
      'Of 6 themes: 2 facts, 1 does it, 1 shared, 1 only if, 1 explicitly not.',
      'Of 6 themes: 2 facts, 1 does it, 1 only if, 1 another role does, 1 says nothing.',
    ])
  })
})

describe('the columns', () => {
  it('stand in the order of the link, and move by their own controls', async () => {
    const { user, table } = await renderComparison('/compare/acme/corvid/zenith?order=zenith')
    const heads = () =>
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.querySelector('.head-name')?.textContent)
    expect(heads()).toEqual(['Zenith', 'Acme Anvils', 'The Corvid guide'])
    expect(screen.queryByRole('link', { name: 'Move Zenith left' })).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Move Zenith right' }))
    expect(heads()).toEqual(['Acme Anvils', 'Zenith', 'The Corvid guide'])
    expect(screen.getByRole('link', { name: 'Move Zenith right' })).toHaveFocus()
    expect(screen.getByText(/^Columns in a new order: Acme Anvils first, Zenith second/)).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Move Zenith right' }))
    expect(screen.getByRole('link', { name: 'Move Zenith left' })).toHaveFocus()
  })

  it('are chosen by menus where two fit', async () => {
    const { user } = await renderComparison('/compare/acme/corvid/zenith')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Left column' }), 'Zenith')
    expect(screen.getByRole('combobox', { name: 'Left column' })).toHaveValue('zenith')
    expect(screen.getByRole('combobox', { name: 'Left column' })).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'Swap Zenith and The Corvid guide' }))
    expect(screen.getByRole('combobox', { name: 'Right column' })).toHaveValue('zenith')
  })

  it('go by their chip, and the focus stays at hand', async () => {
    const { user } = await renderComparison('/compare/acme/corvid/zenith')
    await user.click(screen.getByRole('link', { name: 'Remove The Corvid guide' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Acme Anvils and Zenith')
    expect(screen.getByText('The Corvid guide removed. Two are compared.')).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add one' })).toHaveFocus())
    expect(screen.getByRole('link', { name: 'Remove Zenith' })).toHaveAttribute('href', '/models/acme')
  })
})

describe('adding', () => {
  it('offers the others, found by what is typed, and returns the focus', async () => {
    const { user } = await renderComparison('/compare/acme/zenith')
    await user.click(screen.getByRole('button', { name: 'Add one' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Add an organisation' }))
    expect(await dialog.findByText('2 organisations')).toBeVisible()
    const search = dialog.getByRole('searchbox', { name: 'Name or author' })
    await waitFor(() => expect(search).toHaveFocus())
    await user.type(search, 'nobody')
    expect(dialog.getByText('No organisation matches “nobody”.')).toBeVisible()
    await user.clear(search)
    await user.type(search, 'CÓRV')
    await user.click(dialog.getByRole('link', { name: /^The Corvid guide/ }))
    expect(await screen.findByText('The Corvid guide added. Three are compared.')).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('offers other editions below their organisation, and says where another is here already', async () => {
    const { user } = await renderComparison('/compare/acme/zenith', datasetReader(WITH_EDITION))
    await user.click(screen.getByRole('button', { name: 'Add one' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Add an organisation' }))
    const later = await dialog.findByRole('link', { name: /^Acme Anvils 2025/ })
    expect(later).toHaveTextContent('Here already, in another edition of its page')
    expect(dialog.getByRole('link', { name: /^The Corvid guide/ })).not.toHaveTextContent('Here already')
    await user.type(dialog.getByRole('searchbox'), '2025')
    expect(dialog.getAllByRole('link')).toEqual([later])
    expect(later).toHaveAttribute('href', '/compare/acme/acme-2025/zenith?order=acme.zenith.acme-2025')
  })

  it('puts another edition in the place of one, unless it is here already', async () => {
    const editions = [ACME, ACME_LATER].map(({ id, source: { version } }) => ({ id, version }))
    const reader = datasetReader({
      ...WITH_EDITION,
      models: WITH_EDITION.models.map((model) => (model.id === ACME.id ? { ...model, editions } : model)),
    })
    const { unmount } = await renderComparison('/compare/acme/zenith', reader)
    expect(await screen.findByRole('link', { name: /^Another edition: 2025 ?of Acme Anvils$/ })).toHaveAttribute(
      'href',
      '/compare/acme-2025/zenith',
    )
    unmount()
    await renderComparison('/compare/acme/acme-2025', reader)
    await waitFor(() => expect(screen.queryByText(/^Opening /)).toBeNull())
    expect(screen.queryByRole('link', { name: /^Another edition/ })).toBeNull()
  })

  it('says why a sixth cannot come', async () => {
    const five = {
      ...DATASET,
      models: [...DATASET.models, { ...DATASET.models[0], id: modelId('forge') }],
    } as typeof DATASET
    await renderComparison('/compare/acme/corvid/forge/small-studio/zenith', datasetReader(five))
    expect(screen.getByRole('button', { name: 'Five at most' })).toHaveAttribute('aria-disabled', 'true')
  })
})

describe('the sources of a row', () => {
  it('open under it, statement by statement, and close again', async () => {
    const { user } = await renderComparison('/compare/acme/corvid/zenith')
    const button = screen.getByRole('button', { name: 'Sources on People management' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    const sources = within(screen.getByRole('row', { name: /^Statements on C2/ }))
    expect(await sources.findByRole('link', { name: 'HR manages people.' })).toHaveAttribute(
      'href',
      '/models/zenith/hr-manages',
    )
    expect(sources.getByText('About other kinds of company')).toBeVisible()
    expect(sources.getByRole('link', { name: 'line 24' })).toHaveAttribute(
      'href',
      'https://acme.example/raw/tech-lead#L24-L24',
    )
    const close = screen.getByRole('button', { name: 'Hide sources on People management' })
    expect(close).toHaveAttribute('aria-expanded', 'true')
    await user.click(close)
    expect(screen.queryByRole('row', { name: /^Statements on/ })).toBeNull()
  })

  it('come with the link, and say of the silent that there is no statement', async () => {
    await renderComparison('/compare/acme/small-studio?open=scope')
    const sources = within(screen.getByRole('row', { name: /^Statements on A1/ }))
    expect(await sources.findByText('No statement on this theme in the source.')).toBeVisible()
    expect(sources.getByRole('link', { name: 'This row on a page of its own' })).toHaveAttribute(
      'href',
      '/compare/acme/small-studio/on/scope',
    )
  })

  it('tell a failure in their own cell, and try again there', async () => {
    let cut = false
    const { user, client } = await renderComparison(
      '/compare/acme/zenith',
      readerWith((id, signal) => (cut ? Promise.reject(CUT) : READER.model(id, signal))),
    )
    await screen.findByText('HR looks after people.')
    // As in a prerendered page: the answers are here, the model behind them is not.
    client.removeQueries({ queryKey: modelQuery(modelId('zenith')).queryKey })
    cut = true
    await user.click(screen.getByRole('button', { name: 'Sources on People management' }))
    const failed = within(await screen.findByRole('alert'))
    expect(failed.getByText('The statements did not load')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Does not manage people/ })).toBeVisible()
    cut = false
    await user.click(failed.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: 'HR manages people.' })).toBeVisible()
  })
})

describe('while models are on their way', () => {
  it('a failed one says so in its column, the others stay, and a retry brings it', async () => {
    let cut = true
    const reader = readerWith((id, signal) => (id === 'zenith' && cut ? Promise.reject(CUT) : READER.model(id, signal)))
    const { user } = await renderComparison('/compare/acme/corvid/zenith', reader)
    const failed = within(await screen.findByRole('alert'))
    expect(failed.getByText('Zenith did not load')).toBeVisible()
    expect(await screen.findByText('Manages nobody.')).toBeVisible()
    expect(screen.getByText(/^Zenith did not load; this is what the others come to\.$/)).toBeVisible()
    expect(within(row('Scope')).getByRole('cell', { name: 'Did not load' })).toBeVisible()
    cut = false
    await user.click(failed.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('HR looks after people.')).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('says what is being opened, under the names it already knows', async () => {
    const reader = readerWith((id, signal) => (id === 'zenith' ? new Promise(() => {}) : READER.model(id, signal)))
    await renderComparison('/compare/acme/zenith', reader)
    expect(await screen.findByRole('heading', { level: 1, name: 'Acme Anvils and Zenith' })).toBeVisible()
    expect(await screen.findByText('Opening Zenith…')).toBeVisible()
    expect(shownThemes()).toHaveLength(6)
  })

  it('a model that is not here leads to the page that says so', async () => {
    await renderPage('/compare/acme/zenyth')
    expect(await screen.findByText(/zenyth/)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })
})
