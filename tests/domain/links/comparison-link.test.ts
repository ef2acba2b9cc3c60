import { describe, expect, it } from 'vitest'
import {
  changeInWords,
  hasRoom,
  shownInWords,
  withLayout,
  withModel,
  withModelAt,
  withModelFor,
  withModelMoved,
  withoutModel,
  withRowToggled,
  withShow,
  withSort,
} from '../../../src/domain/links/comparison-link.ts'
import { comparisonOf } from '../../../src/domain/links/comparison-of.ts'
import { formatDeepLink } from '../../../src/domain/links/deep-link.ts'
import type { ModelId, ThemeId } from '../../../src/domain/model.ts'
import { modelId, themeId } from '../../fixtures/ids.ts'

const ids = (...names: string[]): ModelId[] => names.map(modelId)
const [ACME, CORVID, ZENITH] = [modelId('acme'), modelId('corvid'), modelId('zenith')]
const SCOPE: ThemeId = themeId('scope')
const THREE = comparisonOf(ids('zenith', 'acme', 'corvid'))
const FIVE = comparisonOf(ids('a', 'b', 'c', 'd', 'e'))

describe('the models of a comparison', () => {
  it('stand sorted in the path, whatever order they are named in', () => {
    expect(formatDeepLink(THREE)).toBe('/compare/acme/corvid/zenith')
  })

  it('gain one as the last column, and keep the view', () => {
    const moved = withShow(withModelAt(comparisonOf(ids('acme', 'zenith')), ZENITH, 0), 'differences')
    expect(formatDeepLink(withModel(moved, CORVID))).toBe(
      '/compare/acme/corvid/zenith?order=zenith.acme.corvid&show=differences',
    )
  })

  it('are five at most, and each stands once', () => {
    expect([hasRoom(THREE), hasRoom(FIVE)]).toEqual([true, false])
    expect(withModel(FIVE, ACME)).toBe(FIVE)
    expect(withModel(THREE, ACME)).toBe(THREE)
  })

  it('lose one, and keep the order of the rest', () => {
    const moved = withModelAt(THREE, ZENITH, 0)
    expect(formatDeepLink(withoutModel(moved, ACME))).toBe('/compare/corvid/zenith?order=zenith.corvid')
  })

  it('give one up for another in its place, unless that is here already', () => {
    const put = withModelFor(THREE, CORVID, modelId('bolt'))
    expect(put.models).toEqual(['acme', 'bolt', 'zenith'])
    expect(put.view.order).toEqual(['acme', 'bolt', 'zenith'])
    expect(withModelFor(THREE, CORVID, ACME)).toBe(THREE)
  })

  it('come down to a model’s own page when one is left', () => {
    expect(withoutModel(comparisonOf(ids('acme', 'zenith')), ACME)).toEqual({ page: 'model', model: 'zenith' })
  })
})

describe('the order of the columns', () => {
  it('changes by one place at a time, and not past the edge', () => {
    expect(withModelMoved(THREE, CORVID, 'left')?.view.order).toEqual(['corvid', 'acme', 'zenith'])
    expect(withModelMoved(THREE, CORVID, 'right')?.view.order).toEqual(['acme', 'zenith', 'corvid'])
    expect(withModelMoved(THREE, ACME, 'left')).toBeUndefined()
    expect(withModelMoved(THREE, ZENITH, 'right')).toBeUndefined()
  })

  it('puts a model where another stood, which takes its place', () => {
    expect(withModelAt(THREE, ZENITH, 0).view.order).toEqual(['zenith', 'corvid', 'acme'])
    expect(withModelAt(THREE, ACME, 7)).toBe(THREE)
    expect(withModelAt(THREE, modelId('nobody'), 0)).toBe(THREE)
  })

  it('never changes the path', () => {
    expect(formatDeepLink(withModelAt(THREE, ZENITH, 0))).toMatch(/^\/compare\/acme\/corvid\/zenith\?order=/)
  })
})

it('opens a row and closes it again', () => {
  const open = withRowToggled(THREE, SCOPE)
  expect(formatDeepLink(open)).toBe('/compare/acme/corvid/zenith?open=scope')
  expect(formatDeepLink(withRowToggled(open, SCOPE))).toBe('/compare/acme/corvid/zenith')
})

it('says how many rows a view hides', () => {
  expect(shownInWords('all', 20, 20)).toBe('All themes are shown: 20.')
  expect(shownInWords('differences', 11, 20)).toBe('Only differences are shown: 11 of 20 themes. 9 are hidden.')
  expect(shownInWords('in-common', 19, 20)).toMatch(/1 is hidden\.$/)
})

describe('a change in words', () => {
  const nameOf = (id: ModelId) => id.toUpperCase()
  const change = (before: typeof THREE, after: typeof THREE) => changeInWords(before, after, nameOf, 'Six are shown.')

  it('names who came and who went', () => {
    const two = comparisonOf(ids('acme', 'zenith'))
    expect(change(two, THREE)).toBe('CORVID added. Three are compared.')
    expect(change(THREE, two)).toBe('CORVID removed. Two are compared.')
  })

  it('tells the new order, and the new view', () => {
    expect(change(THREE, withModelAt(THREE, ZENITH, 0))).toBe(
      'Columns in a new order: ZENITH first, CORVID second, ACME third.',
    )
    expect(change(THREE, withShow(THREE, 'differences'))).toBe('Six are shown.')
  })

  it('tells the new order of the rows', () => {
    const apart = withSort(THREE, 'difference')
    expect(formatDeepLink(apart)).toBe('/compare/acme/corvid/zenith?sort=difference')
    expect(change(THREE, apart)).toBe('Themes in a new order: the widest gap first.')
    expect(change(apart, withSort(apart, 'area'))).toBe('Themes in a new order: by area.')
  })

  it('tells how the answers stand', () => {
    const columns = withLayout(THREE, 'columns')
    expect(formatDeepLink(columns)).toBe('/compare/acme/corvid/zenith?layout=columns')
    expect(change(THREE, columns)).toBe('The answers to a theme are in two columns.')
    expect(change(columns, withLayout(columns, 'stacked'))).toBe('The answers to a theme are below each other.')
  })

  it('is silent where a row opens: its button says that itself', () => {
    expect(change(THREE, withRowToggled(THREE, SCOPE))).toBeUndefined()
  })
})
