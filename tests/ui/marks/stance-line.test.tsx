import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Theme } from '../../../src/domain/model.ts'
import type { AnswerTerms, StanceTerms } from '../../../src/domain/statements/stance.ts'
import { AnswerLines, StanceLine } from '../../../src/ui/marks/stance-line.tsx'
import {
  ENGINEERING_MANAGER,
  ENGINEERS,
  HR,
  PRODUCT_OWNER,
  SCOPE,
  SUCCESS,
  VOCABULARY,
} from '../../fixtures/invented-vocabulary.ts'

const { roles } = VOCABULARY
const words = (said: AnswerTerms, theme?: Theme) =>
  render(<StanceLine said={said} roles={roles} theme={theme} />).container

describe('StanceLine', () => {
  it.each<[StanceTerms, string]>([
    [{ stance: 'states' }, 'A fact'],
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

  it('says a fact by its value, the letter of which stands in no text', () => {
    const line = words({ stance: 'states', value: 'several-teams' }, SCOPE)
    expect(line.textContent).toBe('Several teams')
    expect(line.querySelector('use')).toHaveAttribute('href', '#mark-fact-b')
    expect(words({ stance: 'mixed' }, SCOPE).textContent).toBe('Mixed')
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

describe('AnswerLines', () => {
  const linesOf = (said: AnswerTerms, theme: Theme) =>
    [
      ...render(
        <AnswerLines said={{ ...said, answer: 'An answer.' }} theme={theme} roles={roles} className="answer" />,
      ).container.querySelectorAll('p'),
    ].map((line) => [line.querySelector('use')?.getAttribute('href'), line.textContent])

  it.each<[string, AnswerTerms, Theme, [string | undefined, string][]]>([
    [
      'a fact with a value',
      { stance: 'states', value: 'one-team' },
      SCOPE,
      [
        ['#mark-fact-a', 'One team'],
        [undefined, 'An answer.'],
      ],
    ],
    [
      'a fact without one: the answer starts on the line of its mark',
      { stance: 'states' },
      SUCCESS,
      [['#mark-fact', 'An answer.']],
    ],
    [
      'a denial on a fact',
      { stance: 'does-not' },
      SCOPE,
      [
        ['#mark-not', 'Explicitly not'],
        [undefined, 'An answer.'],
      ],
    ],
  ])('%s', (_what, said, theme, lines) => {
    expect(linesOf(said, theme)).toEqual(lines)
  })
})
