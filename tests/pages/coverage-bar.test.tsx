import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { withDecision, withStance } from '../../src/domain/draft/deciding.ts'
import { blankDraft } from '../../src/domain/draft/draft.ts'
import { CoverageBar } from '../../src/pages/yours/coverage-bar.tsx'
import { DELIVERY, MENTORING, SCOPE, VOCABULARY } from '../fixtures/invented-vocabulary.ts'

const { themes } = VOCABULARY

it('tells what the document does not say from what is left out on purpose', () => {
  const unsaid = { stance: 'silent', unsaid: true } as const
  const read = withDecision(withDecision(blankDraft('mine', 'Mine'), MENTORING.id, unsaid), DELIVERY.id, unsaid)
  render(<CoverageBar draft={withStance(read, SCOPE.id, 'silent')} themes={themes} />)
  const parts = within(screen.getByRole('list', { name: `${themes.length} themes by what is decided` }))
  expect(parts.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1 left out on purpose',
    '2 not said in the document',
    `${themes.length - 3} not decided yet`,
  ])
})
