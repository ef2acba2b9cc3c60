import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { setApart } from '../../../src/compiler/set-apart.ts'
import type { Dataset } from '../../../src/domain/dataset.ts'
import type { Duty, RoleModel } from '../../../src/domain/model.ts'
import { datasetReader } from '../../../src/site/dataset-reader.ts'
import { ACME, DATASET, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { dutyId, statementId } from '../../fixtures/ids.ts'
import { DELIVERY, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { cited } from '../../fixtures/invented-writing.ts'
import { renderPage } from '../render-page.tsx'

const set = (dataset: Dataset): Dataset => ({ ...dataset, models: setApart(dataset.models, VOCABULARY) })

async function section() {
  return within(await screen.findByRole('region', { name: 'What sets it apart' }))
}

/** What follows a heading: the rows of its list. */
function rowsUnder(heading: HTMLElement): HTMLElement[] {
  return within(heading.parentElement as HTMLElement).getAllByRole('listitem')
}

describe('what sets a model apart', () => {
  it('says it in words that lead to the rows, then row by row with its counts', async () => {
    await renderPage('/models/small-studio', datasetReader(set(DATASET)))
    const apart = await section()
    expect(apart.getByText(/alone of four says yes/)).toBeVisible()
    expect(apart.getByRole('link', { name: 'who manages people' })).toHaveAttribute('href', '#theme-people-management')
    const only = apart.getByRole('heading', { name: '1 Only a small studio answers so' })
    const [people] = rowsUnder(only)
    expect(people).toHaveTextContent('People management Does it1 of 4 who answer')
    const leads = within(people as HTMLElement).getByRole<HTMLAnchorElement>('link', { name: 'People management' })
    expect(document.querySelector(new URL(leads.href).hash)).toHaveTextContent('Manages everybody.')
    const [scope] = rowsUnder(apart.getByRole('heading', { name: '1 Silent where most answer' }))
    expect(scope).toHaveTextContent('Scope3 of 4 answer')
  })

  it('draws a bar a theme, each with its words and the way to its row', async () => {
    await renderPage('/models/small-studio', datasetReader(set(DATASET)))
    const apart = await section()
    const chart = within(apart.getByRole('figure', { name: 'How many say the same as a small studio, theme by theme' }))
    const bars = chart.getAllByRole('link')
    expect(bars).toHaveLength(VOCABULARY.themes.length)
    const people = chart.getByRole('link', { name: /^C2 People management ?: alone of 4 who answer$/ })
    expect(people).toHaveAttribute('href', '#theme-people-management')
    expect(people).toHaveTextContent(/^alone/)
    expect(chart.getByRole('link', { name: /Scope ?: silent, 3 answer/ })).toBeInTheDocument()
    const lengths = [...people.querySelectorAll('rect')].map((rect) => rect.getAttribute('height'))
    expect(lengths).toEqual(['100%', '25%'])
    expect(chart.getByText('A small studio alone')).toBeVisible()
  })

  it('says so in a sentence where a list is empty', async () => {
    await renderPage('/models/zenith', datasetReader(set(DATASET)))
    const apart = await section()
    expect(apart.getByText('Nothing that only Zenith says.')).toBeVisible()
    expect(apart.queryAllByRole('heading', { level: 3 })).toEqual([])
    for (const none of [
      'No position that only Zenith takes.',
      'Nothing that nearly all say.',
      'No duty that nobody else names.',
      'Silent nowhere that most answer.',
    ])
      expect(apart.getByText(none)).toBeVisible()
  })

  it('leads to the duties that nobody else names: six of many at once, the others when opened', async () => {
    const duties: Duty[] = Array.from({ length: 9 }, (_, place) => ({
      id: dutyId(`duty-${place}`),
      theme: DELIVERY.id,
      label: `Duty ${place}`,
    }))
    const own: RoleModel['statements'] = duties.map(({ id, theme }) => ({
      id: statementId(`says-${id}`),
      theme,
      duty: id,
      stance: 'does',
      text: 'Does it.',
      cite: cited('Duties', 40, 'does it'),
    }))
    const { user } = await renderPage(
      '/models/zenith',
      datasetReader({
        ...set({
          ...DATASET,
          models: DATASET.models.map((model) => (model.id === ZENITH.id ? { ...model, statements: own } : model)),
        }),
        vocabulary: { ...VOCABULARY, duties },
      }),
    )
    const apart = await section()
    expect(apart.getByRole('heading', { name: '9 Duties nobody else names' })).toBeVisible()
    expect(apart.getByRole('link', { name: 'Duty 5' })).toHaveAttribute('href', '/duties/on/duty-5')
    expect(apart.getByRole('link', { name: 'Duty 6' })).not.toBeVisible()
    await user.click(apart.getByText('3 more'))
    expect(apart.getByRole('link', { name: 'Duty 8' })).toBeVisible()
  })

  it('is left out where nothing sets it apart from anybody', async () => {
    await renderPage('/models/acme', datasetReader(DATASET))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(ACME.name)
    expect(screen.queryByRole('heading', { name: 'What sets it apart' })).toBeNull()
  })
})
