import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AtlasReader } from '../../src/data/atlas-reader.ts'
import { DataProblem } from '../../src/data/data-problem.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { renderPage } from './render-page.tsx'

const ALL = '/compare/acme/corvid/small-studio/zenith'

async function renderNarrow(address: string, reader?: AtlasReader) {
  const page = await renderPage(address, reader)
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  await waitFor(() => expect(screen.queryByText(/^Opening /)).toBeNull())
  // The parts of a stack come once the page is alive.
  if (document.querySelector('.phone-tools'))
    await screen.findByRole('list', { name: 'Answers shown' }, { timeout: 10_000 })
  return page
}

// By its id: a search by role goes through the whole of a comparison, each time.
function theme(id: string) {
  return within(document.getElementById(`row-${id}`) as HTMLElement)
}

/** The answers of a theme as they follow each other: the head of each, and what stands beside it. */
function answersOn(id: string) {
  return theme(id)
    .getAllByRole('group')
    .map((answer) =>
      [answer.querySelector('.cell-name'), answer.querySelector('.cell-note')].map((e) => e?.textContent),
    )
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: /max-width/.test(media),
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
  return () => vi.unstubAllGlobals()
})

describe('three and more on a phone', () => {
  it('are read theme by theme, each theme under its heading and its answers in the order of the argument', async () => {
    await renderNarrow(ALL)
    expect(document.querySelector('table')).toHaveAttribute('role', 'none')
    const row = document.getElementById('row-people-management')
    expect(row).toHaveRole('group')
    expect(row).toHaveAccessibleName(/People management$/)
    expect(theme('people-management').getByRole('heading', { level: 3, name: /People management$/ })).toBeVisible()
    expect(answersOn('people-management')).toEqual([
      ['The Corvid guide', 'Differs'],
      ['A small studio', 'Differs'],
      ['Acme Anvils', 'Two agree'],
      ['Zenith', undefined],
    ])
    expect(
      theme('people-management').getByText(/^The Corvid guide says partly, a small studio says yes$/),
    ).toBeVisible()
    expect(answersOn('mentoring')[3]).toEqual(['Corvid says nothing', undefined])
  })

  it('name all who are silent at the first of them', async () => {
    await renderNarrow(ALL)
    expect(answersOn('delivery')).toEqual([
      ['Acme Anvils', undefined],
      ['Corvid, Small studio and Zenith say nothing', undefined],
      [undefined, undefined],
      [undefined, undefined],
    ])
  })

  it('show no mark of silence for one that did not load: nobody knows what it says', async () => {
    const here = datasetReader(DATASET)
    const cut = new DataProblem('unreachable', 'The wire is cut.')
    await renderNarrow(ALL, {
      ...here,
      model: (id, signal) => (id === 'zenith' ? Promise.reject(cut) : here.model(id, signal)),
    })
    expect(await screen.findByText('Zenith did not load')).toBeVisible()
    const marks = [...document.querySelectorAll('#row-people-management .stack-marks > button')]
    expect(marks.map((place) => place.querySelectorAll('.mark').length)).toEqual([1, 1, 1, 0])
  })

  it('show the statements of the one answer that is pressed; the theme is open in the link, and in two columns', async () => {
    const { user } = await renderNarrow(ALL)
    const lines = (id: string) => document.getElementById(`lines-people-management-${id}`) as HTMLElement
    const opened = () =>
      ['acme', 'corvid', 'small-studio', 'zenith'].map((id) => lines(id).getAttribute('aria-expanded'))
    await user.click(lines('acme'))
    expect(await theme('people-management').findByText(/the engineering manager does\.$/)).toBeVisible()
    expect(opened()).toEqual(['true', 'false', 'false', 'false'])
    const columns = screen.getByText('Two columns')
    expect(columns).toHaveAttribute('href', `${ALL}?layout=columns&open=people-management`)
    await user.click(columns)
    expect(await screen.findByText(/^Statements on/)).toBeVisible()
    await user.click(screen.getByText('Stacked'))
    expect(opened()).toEqual(['true', 'false', 'false', 'false'])
    await user.click(lines('acme'))
    expect(columns).toHaveAttribute('href', `${ALL}?layout=columns`)
  })

  it('open every answer of a theme that the link opens', async () => {
    await renderNarrow(`${ALL}?open=mentoring`)
    const lines = theme('mentoring').getAllByRole('button', { name: /: statements of/ })
    expect(lines.map((button) => button.getAttribute('aria-expanded'))).toEqual(['true', 'true', 'true'])
  })

  it('stand in two columns on request, and every count then says of how many it speaks', async () => {
    await renderNarrow(`${ALL}?layout=columns`)
    expect(document.querySelector('table')).toHaveAttribute('role', 'table')
    expect(
      screen.getByText(/^Two of four shown here\. A name is a menu of the others\. .* of all four\.$/),
    ).toBeVisible()
    expect(document.querySelector('#row-people-management .row-why')).toHaveTextContent(/^of all four: 1 yes, 1 /)
  })

  it('are moved and taken out in a sheet', async () => {
    const { user } = await renderNarrow(ALL)
    await user.click(screen.getByRole('button', { name: 'Change' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Change the organisations' }))
    const compared = () => within(sheet.getByRole('list', { name: 'Compared, in this order' }))
    await user.click(await sheet.findByRole('link', { name: 'Move Zenith up' }))
    const names = () =>
      compared()
        .getAllByRole('listitem')
        .map((item) => item.querySelector('a')?.textContent)
    expect(names()).toEqual(['Acme Anvils', 'The Corvid guide', 'Zenith', 'A small studio'])
    expect(sheet.getByRole('link', { name: 'Move Zenith up' })).toHaveFocus()
    await user.click(compared().getByRole('link', { name: 'Remove Zenith' }))
    expect(names()).toEqual(['Acme Anvils', 'The Corvid guide', 'A small studio'])
  })
})

describe('two on a phone', () => {
  it('are a table', async () => {
    await renderNarrow('/compare/acme/zenith')
    expect(document.querySelector('table')).toHaveAttribute('role', 'table')
    expect(screen.queryByText('Two columns')).toBeNull()
  })
})
