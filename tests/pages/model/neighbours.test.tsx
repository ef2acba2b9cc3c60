import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { setNeighbours } from '../../../src/compiler/set-neighbours.ts'
import type { Dataset } from '../../../src/domain/dataset.ts'
import { datasetReader } from '../../../src/site/dataset-reader.ts'
import { ACME, DATASET } from '../../fixtures/acme-and-zenith.ts'
import { ACME_LATER } from '../../fixtures/acme-later.ts'
import { VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { renderPage } from '../render-page.tsx'

const set = (dataset: Dataset): Dataset => ({ ...dataset, models: setNeighbours(dataset.models, VOCABULARY) })

async function section() {
  return within(await screen.findByRole('region', { name: 'Closest to this one' }))
}

describe('who is closest to a model', () => {
  it('is named with figures and the way to the comparison, and so is whoever is furthest', async () => {
    await renderPage('/models/acme', datasetReader(set(DATASET)))
    const closest = await section()
    const [nearest, ...others] = closest.getAllByRole('definition')
    expect(nearest).toHaveTextContent('Zenithagree on 4 of 4')
    expect(closest.getByRole('link', { name: 'Zenith' })).toHaveAttribute('href', '/compare/acme/zenith')
    expect(closest.getByText('Furthest').parentElement).toContainElement(others.at(-1) ?? null)
    expect(closest.getByRole('link', { name: 'Who agrees with whom' })).toHaveAttribute('href', '/agreement')
  })

  it('is nobody where there is too little to compare, which is said', async () => {
    const silent = { ...ACME, answers: {} }
    const models = [silent, ...DATASET.models.slice(1)]
    await renderPage('/models/acme', datasetReader(set({ ...DATASET, models })))
    const closest = await section()
    expect(
      closest.getByText(
        'None of the three others can be ranked: each can be compared with it on fewer than two themes.',
      ),
    ).toBeVisible()
    expect(closest.queryAllByRole('definition')).toEqual([])
    expect(closest.getByRole('link', { name: 'Who agrees with whom' })).toBeVisible()
  })

  it('tells how many others are as near, and how many are not ranked', async () => {
    const near = { model: DATASET.models[3]?.id ?? ACME.id, name: 'Zenith', agree: 4, comparable: 4 }
    const neighbours = { nearest: [{ ...near, more: 2 }], unranked: 1 }
    const models = [{ ...ACME, neighbours }, ...DATASET.models.slice(1)]
    await renderPage('/models/acme', datasetReader({ ...DATASET, models }))
    const closest = await section()
    expect(closest.getByRole('definition')).toHaveTextContent('Zenith and 2 more')
    expect(closest.getByText(/One other is not ranked: fewer than two themes to compare\./)).toBeVisible()
  })

  it('is not told of another edition, which is nobody’s neighbour', async () => {
    const dataset = set({ ...DATASET, editions: [ACME_LATER] })
    await renderPage(`/models/${ACME_LATER.id}`, datasetReader(dataset))
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Closest to this one' })).toBeNull()
  })
})
