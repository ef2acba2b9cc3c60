import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { StanceTerms } from '../../src/domain/stance.ts'
import { StanceLine } from '../../src/ui/stance-line.tsx'
import { ENGINEERING_MANAGER, ENGINEERS, HR, PRODUCT_OWNER, VOCABULARY } from '../fixtures/invented-vocabulary.ts'

const words = (said: StanceTerms, hedged?: boolean) =>
  render(<StanceLine said={said} roles={VOCABULARY.roles} hedged={hedged} />).container

describe('StanceLine', () => {
  it.each<[StanceTerms, string]>([
    [{ stance: 'states' }, 'Stated'],
    [{ stance: 'does' }, 'Does it'],
    [
      { stance: 'shared', with: [ENGINEERING_MANAGER.id, PRODUCT_OWNER.id] },
      'Shared with the engineering manager and the product owner',
    ],
    [{ stance: 'conditional', when: 'there are juniors' }, 'Only if there are juniors'],
    [{ stance: 'does-not' }, 'Explicitly not'],
    [{ stance: 'does-not', instead: ENGINEERING_MANAGER.id }, 'Explicitly not'],
    [{ stance: 'other-role', instead: ENGINEERING_MANAGER.id }, 'The engineering manager does'],
    [{ stance: 'other-role', instead: ENGINEERS.id }, 'The engineers do'],
    [{ stance: 'other-role', instead: HR.id }, 'HR does'],
    [{ stance: 'mixed' }, 'Mixed'],
    [{ stance: 'silent' }, 'Says nothing'],
  ])('says %o in words', (said, text) => {
    expect(words(said)).toHaveTextContent(new RegExp(`^${text}$`))
  })

  it('never says denial, another role’s and silence alike', () => {
    const said = (['does-not', 'other-role', 'silent'] as const).map((stance) => words({ stance }).textContent)
    expect(new Set(said).size).toBe(3)
  })

  it('says that the document hedges', () => {
    expect(words({ stance: 'does' }, true)).toHaveTextContent('Does it · hedged in the source')
    expect(words({ stance: 'does' }, false)).not.toHaveTextContent('hedged')
  })

  it('has a mark beside the words, which screen readers pass over', () => {
    const marks = words({ stance: 'does' }).querySelectorAll('svg')
    expect(marks).toHaveLength(1)
    expect(marks[0]).toHaveAttribute('aria-hidden', 'true')
    expect(marks[0]?.querySelector('use')).toHaveAttribute('href', '#mark-does')
  })

  it('shows what names no role as it stands, rather than nothing', () => {
    expect(words({ stance: 'shared', with: ['ghost' as never] })).toHaveTextContent('Shared with ghost')
  })
})
