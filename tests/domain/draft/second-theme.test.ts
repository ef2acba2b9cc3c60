import { expect, it } from 'vitest'
import { secondTheme } from '../../../src/domain/draft/second-theme.ts'
import { DELIVERY, DIRECTION, MENTORING } from '../../fixtures/invented-vocabulary.ts'

/** Suggestions by their likelihoods; the words for each begin there. */
const suggested = (likelihoods: readonly number[], starts = [0, 9, 20], alone = likelihoods) =>
  likelihoods.map((likelihood, place) => ({
    theme: ([DELIVERY, MENTORING, DIRECTION][place] ?? DELIVERY).id,
    likelihood,
    alone: alone[place] ?? 0,
    words: starts[place] === undefined ? [] : [{ start: starts[place], end: starts[place] + 8 }],
  }))

it.each([
  ['nearly as likely', suggested([0.4, 0.35, 0.1]), DELIVERY, MENTORING],
  ['likelier than the one that the reader chose', suggested([0.4, 0.35, 0.1]), MENTORING, DELIVERY],
  ['far less likely', suggested([0.8, 0.35, 0.05]), DELIVERY, undefined],
  ['of which nobody chose the first two', suggested([0.4, 0.35, 0.3]), DIRECTION, undefined],
  ['only by what stands around it', suggested([0.4, 0.35], [0, 9], [0.4, 0.1]), DELIVERY, undefined],
  ['by the same words', suggested([0.4, 0.35], [0, 4]), DELIVERY, undefined],
  ['by no words', suggested([0.4, 0.35], [0]), DELIVERY, undefined],
  ['alone', suggested([0.4]), DELIVERY, undefined],
])('a theme is offered beside another: %s', (_what, suggestions, theme, second) => {
  expect(secondTheme(suggestions, theme.id)).toBe(second?.id)
})
