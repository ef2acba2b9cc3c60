import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AGREEMENTS, type Agreement } from '../../../src/domain/comparing/agreement-class.ts'
import { relationWords } from '../../../src/domain/comparing/relation-words.ts'
import { Relation } from '../../../src/ui/marks/relation.tsx'

const BOTH = ['Acme', 'Zenith']

describe('relationWords', () => {
  it.each<[Agreement, string[], number, boolean, string]>([
    ['differ', BOTH, 2, false, 'Differ'],
    ['all-agree', BOTH, 2, false, 'Both agree'],
    ['all-agree', [...BOTH, 'Corvid'], 3, false, 'All three agree'],
    ['all-agree', BOTH, 2, true, 'Both agree, on different terms'],
    ['some-silent', BOTH, 3, false, '2 of 3 agree'],
    ['some-silent', BOTH, 5, true, '2 of 5 agree, on different terms'],
    ['one-only', ['Zenith'], 3, false, 'Only Zenith'],
    ['side-by-side', BOTH, 2, false, 'Not judged'],
    ['nobody', [], 2, false, 'Nobody speaks'],
  ])('%s of %o of %i (other terms: %s) is “%s”', (agreement, speakers, models, terms, words) => {
    expect(relationWords(agreement, speakers, models, terms)).toBe(words)
  })

  it('says how many facts they state who differ in that alone', () => {
    expect(relationWords('differ', BOTH, 2, false, 2)).toBe('Differ, two answers')
    expect(relationWords('differ', BOTH, 13, false, 13)).toBe('Differ, 13 answers')
  })
})

describe('Relation', () => {
  it.each(AGREEMENTS)('has words beside its sign, which screen readers pass over: %s', (agreement) => {
    const { container } = render(<Relation agreement={agreement} speakers={BOTH} models={3} onDifferentTerms={false} />)
    expect(screen.getByText(relationWords(agreement, BOTH, 3, false))).toBeVisible()
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })
})
