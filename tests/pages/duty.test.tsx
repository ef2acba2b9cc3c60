import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

const MANAGE = '/duties/on/manage-people'
/** The zones as they read, without what only one of two layouts shows. */
async function zones(): Promise<string[]> {
  const list = await screen.findByRole('list', { name: 'Whose it is' })
  return [...list.querySelectorAll(':scope > li')].map((zone) => {
    const names = [...zone.querySelectorAll('.zone-holder')].map((each) => each.textContent)
    return [zone.querySelector('.zone-head')?.textContent, ...names].join(' | ')
  })
}

describe('a duty', () => {
  it('asks whose job it is, and says what the documents come to', async () => {
    await renderPage(MANAGE)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Manage people')
    expect(screen.getByText('Whose job is it to manage people?')).toBeVisible()
    expect(screen.getByText(/^two rule it out/).closest('p')).toHaveTextContent(
      'Of four, three place it: two rule it out or give it to another role, one leaves it to the tech lead. One does not place it.',
    )
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('link', { name: 'Who does what' })).toHaveAttribute('href', '/duties')
    expect(screen.getByRole('link', { name: 'C2 People management' })).toHaveAttribute(
      'href',
      '/themes/people-management',
    )
    expect(document.title).toBe('Manage people: is it the tech lead’s job? · Role Atlas')
  })

  it('has every zone, the empty ones too, each name with its terms', async () => {
    await renderPage(MANAGE)
    expect(await zones()).toEqual([
      '1Tech lead | Small studio',
      '0Shared: nobody',
      '0Only if: nobody',
      '2Not the tech lead’s | Acme, explicitly not, the engineering manager | Zenith, HR',
      '1Does not place it | Corvid',
    ])
  })

  it('leads from a name to what it says, with the lines that say so, and on to the statement', async () => {
    await renderPage(MANAGE)
    const name = await screen.findByRole('link', { name: 'Acme' })
    const said = document.getElementById(name.getAttribute('href')?.slice(1) ?? '')
    if (!said) throw new Error('The name leads nowhere.')
    expect(within(said).getByRole('heading', { level: 3 })).toHaveTextContent('Acme Anvils')
    expect(said).toHaveTextContent(/Explicitly not/)
    expect(within(said).getByRole('link', { name: /^line 24/ })).toHaveAttribute(
      'href',
      expect.stringContaining('http'),
    )
    expect(within(said).getByRole('link', { name: /manage/i })).toHaveAttribute('href', '/models/acme/manages-nobody')
  })

  it('sets those who place it side by side on its theme, where two to five do', async () => {
    await renderPage(MANAGE)
    expect(await screen.findByRole('link', { name: 'Set these three side by side' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/compare\/acme\/.*\/on\/people-management$/),
    )
  })

  it('of one source says who speaks, and offers nothing to compare', async () => {
    await renderPage('/duties/on/plan-delivery')
    expect(await screen.findByText(/^Only Acme Anvils speaks of it/)).toBeVisible()
    expect(screen.queryByRole('link', { name: /side by side/ })).toBeNull()
    expect(screen.getByRole('heading', { name: 'Three do not place it' })).toBeVisible()
  })

  it('folds all but six of many who stand near, and says how many more there are', async () => {
    const { user } = await renderPage('/duties/on/review-work', datasetReader(withNear(12)))
    const list = await screen.findByRole('list', { name: /What stands nearest/ })
    expect(within(list).getAllByRole('listitem')).toHaveLength(6)
    const fold = screen.getByText('5 more')
    expect(fold.closest('details')).not.toHaveAttribute('open')
    await user.click(fold)
    expect(fold.closest('details')).toHaveAttribute('open')
  })

  it('that is not here is named, with the nearest', async () => {
    await renderPage('/duties/on/manage-peple')
    expect(await screen.findByRole('heading', { name: 'There is no “manage-peple” here' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^Manage people/ })).toHaveAttribute('href', MANAGE)
  })

  it('tells while it loads, and tries again after a failure', async () => {
    const { unmount } = await renderPage(MANAGE, SILENT_READER)
    expect(screen.getByRole('status')).toHaveTextContent('Opening this duty…')
    unmount()
    const { user } = await renderPage(MANAGE, failingOnce(datasetReader(DATASET)))
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Manage people')
  })

  it('of many models shows the first names of a zone and counts the others', async () => {
    await renderPage(MANAGE, datasetReader(manyModels(200)))
    const list = await screen.findByRole('list', { name: 'Whose it is' })
    expect(within(list).getAllByText(/^\d+ more$/)[0]).toBeVisible()
  })
})

/** The invented atlas with a duty that nobody of `count` models places, all of whom speak on its theme. */
function withNear(count: number): Dataset {
  const { vocabulary, models, ...rest } = manyModels(count)
  const manages = DATASET.models[0]?.statements.find(({ id }) => id === 'manages-nobody')
  if (!manages) throw new Error('There is no such statement.')
  const [duty] = vocabulary.duties.filter(({ id }) => id === manages.duty)
  if (!duty) throw new Error('There is no such duty.')
  return {
    ...rest,
    models: models.map((model) => ({ ...model, statements: [manages] })),
    vocabulary: {
      ...vocabulary,
      duties: [...vocabulary.duties, { ...duty, id: 'review-work' as typeof duty.id, label: 'Review work' }],
    },
  }
}
