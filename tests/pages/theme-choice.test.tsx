import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { ThemeSuggestion } from '../../src/domain/draft/suggest.ts'
import { ThemeChoice } from '../../src/pages/yours/theme-choice.tsx'
import { DATASET } from '../fixtures/acme-and-zenith.ts'

it('shows each key once, also where the third that is likely was taken from the list of all', () => {
  const themes = DATASET.vocabulary.themes.slice(0, 3)
  const suggestions = themes.map(
    ({ id }): ThemeSuggestion => ({
      theme: id,
      likelihood: 0.3,
      alone: 0.3,
      words: [],
      stance: { stance: 'does', cues: [] },
      named: [],
    }),
  )
  const nothing = () => undefined
  render(
    <ThemeChoice
      offered={themes}
      theme={themes[2]}
      isAgain={false}
      suggestions={suggestions}
      second={undefined}
      themes={themes}
      isListing={false}
      list={nothing}
      choose={nothing}
      pick={nothing}
      leave={nothing}
    />,
  )
  expect(screen.getAllByText(/^[123]$/, { selector: 'kbd' }).map(({ textContent }) => textContent)).toEqual([
    '1',
    '2',
    '3',
  ])
})
