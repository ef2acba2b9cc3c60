import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  AGREEMENTS,
  type Agreement,
  classify,
  countAgreements,
  spread,
} from '../../../src/domain/comparing/agreement-class.ts'
import { compare, countShown, isShown } from '../../../src/domain/comparing/comparison.ts'
import type { RoleModel, Theme } from '../../../src/domain/model.ts'
import { type Position, positionOf, stanceOf } from '../../../src/domain/position.ts'
import { ACME, DATASET, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { CORVID, SMALL_STUDIO } from '../../fixtures/corvid-and-small-studio.ts'
import {
  DELIVERY,
  MENTORING,
  PEOPLE_MANAGEMENT,
  SCOPE,
  SUCCESS,
  VOCABULARY,
} from '../../fixtures/invented-vocabulary.ts'
import { holds } from '../support/holds.ts'

describe('the class of a theme', () => {
  test.each<[Theme, Position[], Agreement]>([
    [MENTORING, ['silent', 'silent'], 'nobody'],
    [MENTORING, ['does', 'silent'], 'one-only'],
    [MENTORING, ['does', 'does'], 'all-agree'],
    [MENTORING, ['does', 'does', 'silent'], 'some-silent'],
    [MENTORING, ['does', 'shared'], 'differ'],
    [MENTORING, ['does', 'conditional'], 'differ'],
    [MENTORING, ['does', 'does-not', 'silent'], 'differ'],
    [MENTORING, ['does', 'other-role'], 'differ'],
    [MENTORING, ['mixed', 'does'], 'differ'],
    // Two that say “in part” need not mean the same part.
    [MENTORING, ['mixed', 'mixed'], 'side-by-side'],
    [MENTORING, ['mixed', 'silent', 'mixed'], 'side-by-side'],
    [MENTORING, ['mixed', 'does', 'mixed'], 'differ'],
    [SCOPE, ['mixed', 'mixed'], 'side-by-side'],
    [SCOPE, ['mixed', 'states:one-team'], 'differ'],
    // Both say that it is not the tech lead's.
    [MENTORING, ['does-not', 'other-role'], 'all-agree'],
    [MENTORING, ['does-not', 'other-role', 'silent'], 'some-silent'],
    // Saying nothing is not saying no.
    [MENTORING, ['does-not', 'silent'], 'one-only'],
    [MENTORING, ['other-role', 'silent', 'silent'], 'one-only'],
    [SCOPE, ['states:one-team', 'states:one-team'], 'all-agree'],
    [SCOPE, ['states:one-team', 'states:several-teams'], 'differ'],
    [SCOPE, ['states:one-team', 'does-not'], 'differ'],
    // A fact in somebody's own words may say the same or another: nobody has judged it.
    [SCOPE, ['states', 'states:one-team'], 'side-by-side'],
    [SCOPE, ['states', 'states:one-team', 'states:one-team', 'silent'], 'side-by-side'],
    [SCOPE, ['states', 'states'], 'side-by-side'],
    [SCOPE, ['states', 'mixed'], 'side-by-side'],
    [SCOPE, ['states', 'does-not'], 'side-by-side'],
    [SCOPE, ['states', 'silent'], 'one-only'],
    [SCOPE, ['states', 'states:one-team', 'states:several-teams'], 'differ'],
    [SUCCESS, ['states', 'states'], 'side-by-side'],
    [SUCCESS, ['states', 'does-not'], 'side-by-side'],
    [SUCCESS, ['states', 'silent'], 'one-only'],
    [SUCCESS, ['silent', 'silent'], 'nobody'],
  ])('$id for %j is %s', (theme, positions, agreement) => {
    expect(classify(theme, positions)).toBe(agreement)
  })

  const position = fc.constantFrom<Position>(
    'silent',
    'does',
    'shared',
    'conditional',
    'does-not',
    'other-role',
    'mixed',
    'states',
    'states:one-team',
    'states:several-teams',
  )
  const positions = fc.array(position, { minLength: 1, maxLength: 6 })
  const theme = fc.constantFrom(SCOPE, SUCCESS, MENTORING)

  test('does not depend on the order of the models', () => {
    const shuffled = positions.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    )
    holds(
      fc.property(theme, shuffled, (about, [some, others]) => {
        expect(classify(about, others)).toBe(classify(about, some))
        expect(spread(others)).toBe(spread(some))
      }),
    )
  })

  test('is one of six, and silence never makes an agreement nor a difference', () => {
    holds(
      fc.property(theme, positions, (about, some) => {
        const agreement = classify(about, some)
        const spoken = some.filter((each) => each !== 'silent')
        expect(AGREEMENTS).toContain(agreement)
        expect(agreement === 'nobody').toBe(spoken.length === 0)
        expect(agreement === 'one-only').toBe(spoken.length === 1)
        if (agreement === 'all-agree') expect(spoken).toEqual(some)
        if (agreement === 'some-silent') expect(spoken.length).toBeLessThan(some.length)
        // One more who says nothing takes “all” away, and changes nothing else.
        const quieter = classify(about, [...some, 'silent'])
        expect(quieter).toBe(agreement === 'all-agree' ? 'some-silent' : agreement)
        expect(agreement === 'differ' || spread(some) === 0 || about === SUCCESS).toBe(true)
      }),
    )
  })

  test('is neither an agreement nor a difference by what somebody says in words of their own', () => {
    holds(
      fc.property(theme, positions, (about, some) => {
        const besides = classify(about, [...some, 'states'])
        expect(besides === 'differ').toBe(classify(about, some) === 'differ')
        expect(['all-agree', 'some-silent']).not.toContain(besides)
        expect(spread([...some, 'states'])).toBe(spread(some))
      }),
    )
  })
})

test('a position is the stance, with the value of a fact', () => {
  expect(ACME.answers[SCOPE.id] && positionOf(ACME.answers[SCOPE.id] ?? { stance: 'silent' })).toBe('states:one-team')
  expect(positionOf({ stance: 'does', answer: 'Yes.' })).toBe('does')
  expect(positionOf({ stance: 'silent' })).toBe('silent')
  expect(stanceOf('states:one-team')).toBe('states')
  expect(stanceOf('silent')).toBe('silent')
})

describe('a comparison', () => {
  const outline = (...models: RoleModel[]) =>
    Object.fromEntries(
      compare(VOCABULARY.themes, models).map(({ theme, agreement, onDifferentTerms }) => [
        theme.id,
        agreement + (onDifferentTerms ? ', on different terms' : ''),
      ]),
    )

  test('of all four', () => {
    expect(outline(ACME, CORVID, SMALL_STUDIO, ZENITH)).toEqual({
      scope: 'differ',
      success: 'side-by-side',
      'technical-direction': 'all-agree',
      delivery: 'one-only',
      mentoring: 'some-silent, on different terms',
      'people-management': 'differ',
    })
  })

  test('of two that agree on other conditions, and by denying here what is left to others there', () => {
    expect(outline(ACME, ZENITH)).toEqual({
      scope: 'all-agree',
      success: 'side-by-side',
      'technical-direction': 'all-agree',
      delivery: 'one-only',
      mentoring: 'all-agree, on different terms',
      'people-management': 'all-agree, on different terms',
    })
  })

  test('of two that agree on one condition', () => {
    expect(outline(ACME, SMALL_STUDIO).mentoring).toBe('all-agree')
  })

  test('where nobody speaks', () => {
    expect(outline(CORVID, SMALL_STUDIO)).toMatchObject({ delivery: 'nobody', success: 'nobody', scope: 'one-only' })
  })

  test('answers stand in the order of the models', () => {
    const rows = compare([DELIVERY], [ZENITH, ACME])
    expect(rows[0]?.answers.map(({ stance }) => stance)).toEqual(['silent', 'shared'])
  })

  test('a theme that a model does not list is silent', () => {
    expect(compare([DELIVERY], [{ answers: {} }, ACME])[0]?.agreement).toBe('one-only')
  })

  test('every theme is counted once', () => {
    const counts = countAgreements(compare(VOCABULARY.themes, DATASET.models).map(({ agreement }) => agreement))
    expect(counts).toEqual({
      differ: 2,
      'all-agree': 1,
      'some-silent': 1,
      'one-only': 1,
      'side-by-side': 1,
      nobody: 0,
    })
  })
})

describe('terms', () => {
  const onMentoring = (...answers: RoleModel['answers'][string & keyof RoleModel['answers']][]) =>
    compare(
      [MENTORING],
      answers.map((answer) => ({ answers: { mentoring: answer } })),
    )[0]?.onDifferentTerms
  const said = { answer: 'An answer.', statements: [] }
  const [manager, owner] = VOCABULARY.roles.map(({ id }) => id)
  if (!manager || !owner) throw new Error('The vocabulary has two roles.')

  test('partners are a set: their order is no other term', () => {
    expect(
      onMentoring(
        { stance: 'shared', with: [manager, owner], ...said },
        { stance: 'shared', with: [owner, manager], ...said },
      ),
    ).toBe(false)
  })

  test('another partner is another term', () => {
    expect(
      onMentoring({ stance: 'shared', with: [manager], ...said }, { stance: 'shared', with: [owner], ...said }),
    ).toBe(true)
  })

  test('another stand-in is another term', () => {
    expect(
      onMentoring(
        { stance: 'other-role', instead: manager, ...said },
        { stance: 'other-role', instead: owner, ...said },
      ),
    ).toBe(true)
  })

  test('two answers in part are on no terms: they do not agree', () => {
    expect(onMentoring({ stance: 'mixed', ...said }, { stance: 'mixed', ...said })).toBe(false)
  })

  test('who differs, differs: terms are for those that agree', () => {
    expect(onMentoring({ stance: 'does', ...said }, { stance: 'shared', with: [owner], ...said })).toBe(false)
  })

  test('silence has no terms', () => {
    expect(onMentoring({ stance: 'does', ...said }, { stance: 'silent' }, { stance: 'does', ...said })).toBe(false)
  })
})

test('a yes against a no is wider apart than a yes against a condition, and a split stands between', () => {
  const apart = (...positions: Position[]) => spread(positions)
  expect(apart('does', 'does-not')).toBeGreaterThan(apart('mixed', 'does-not'))
  expect(apart('mixed', 'does-not')).toBeGreaterThan(apart('mixed', 'does'))
  expect(apart('mixed', 'does')).toBeGreaterThan(apart('conditional', 'does'))
  expect(apart('does-not', 'other-role')).toBe(0)
  expect(apart('does', 'silent')).toBe(0)
})

test.each<[Agreement, string[]]>([
  ['differ', ['all', 'differences']],
  ['all-agree', ['all', 'in-common']],
  ['some-silent', ['all']],
  ['one-only', ['all', 'one-only']],
  ['side-by-side', ['all']],
  ['nobody', ['all']],
])('a theme of the class %s stands in the views %j', (agreement, views) => {
  const shown = (['all', 'differences', 'in-common', 'one-only'] as const).filter((show) =>
    isShown(show, { agreement, answers: [] }),
  )
  expect(shown).toEqual(views)
})

test('somebody is silent on a theme of any class but all agree', () => {
  const rows = compare(VOCABULARY.themes, DATASET.models)
  const silent = rows.filter((row) => isShown('silent', row))
  expect(silent.map(({ theme }) => theme.id)).toEqual(['scope', 'success', 'delivery', 'mentoring'])
  expect(countShown('silent', rows)).toBe(4)
  expect(countShown('all', rows)).toBe(6)
})

test('the fixture has both ways of not doing it', () => {
  expect(positionOf(ACME.answers[PEOPLE_MANAGEMENT.id] ?? { stance: 'silent' })).toBe('does-not')
  expect(positionOf(ZENITH.answers[PEOPLE_MANAGEMENT.id] ?? { stance: 'silent' })).toBe('other-role')
})
