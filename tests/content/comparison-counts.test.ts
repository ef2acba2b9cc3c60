import { describe, expect, test } from 'vitest'
import {
  type Agreement,
  type ComparisonShow,
  compare,
  countAgreements,
  countShown,
  positionOf,
} from '../../src/domain/comparison.ts'
import { byDisagreement, comparisonFinding, findingText } from '../../src/domain/finding.ts'
import { realContent } from './support/real-content.ts'

// Counted by hand, from content/models/*.yaml as they are read, theme by theme. Where a document is read anew, count anew.

const MODELS = ['brax', 'general-guide', 'loadsmart', 'mid-size-company', 'soundcloud'] as const
type Model = (typeof MODELS)[number]

/** What each model answers, in the order of MODELS; “-” says nothing. The value of a fact stands for its stance. */
const TABLE: [ref: string, theme: string, answers: string][] = [
  ['A1', 'kind-of-role', 'unit-leader hybrid engineer hybrid hybrid'],
  ['A2', 'formal-standing', 'established - does-not mixed established'],
  ['A3', 'scope', 'department one-team one-team one-team several-teams'],
  ['A4', 'career-path', 'states - states states -'],
  ['B1', 'technical-direction', 'does does does does does'],
  ['B2', 'decision-authority', '- - - mixed does-not'],
  ['B3', 'quality', 'does does does does does'],
  ['B4', 'technical-debt', '- shared does does -'],
  ['B5', 'reliability', 'does mixed does does mixed'],
  ['C1', 'processes-and-tools', 'does does does - -'],
  ['C2', 'documents', 'does does does does -'],
  ['C3', 'knowledge-sharing', 'does does does does does'],
  ['D1', 'delivery', 'does does mixed does mixed'],
  ['D2', 'assigning-work', 'does mixed - - other-role'],
  ['E1', 'mentoring', '- does conditional does other-role'],
  ['E2', 'people-management', 'other-role - conditional mixed does-not'],
  ['E3', 'working-with-others', 'mixed shared does does does'],
  ['E4', 'representation', '- - does - does'],
  ['F1', 'coding-time', '- - - does-not mixed'],
  ['F2', 'success', '- states states states states'],
]

/** What sets of them come to: the references of each class, of those on which somebody is silent, and the sentence. */
const SETS: { models: Model[]; classes: Partial<Record<Agreement, string>>; silent: string; finding: string }[] = [
  {
    models: [...MODELS],
    classes: {
      differ: 'A1 A2 A3 B2 B4 B5 D1 D2 E1 E2 E3 F1',
      'all-agree': 'B1 B3 C3',
      'some-silent': 'C1 C2 E4',
      'side-by-side': 'A4 F2',
    },
    silent: 'A2 A4 B2 B4 C1 C2 D2 E1 E2 E4 F1 F2',
    finding:
      'They differ on 12 of 20 themes and all agree on 3. On 3 more, those that speak agree. 2 are shown, not judged. The widest gap: who manages people.',
  },
  {
    models: ['brax', 'loadsmart', 'soundcloud'],
    classes: {
      differ: 'A1 A2 A3 B5 D1 D2 E1 E2 E3',
      'all-agree': 'B1 B3 C3',
      'some-silent': 'C1 C2 E4',
      'one-only': 'B2 B4 F1',
      'side-by-side': 'A4 F2',
    },
    silent: 'A4 B2 B4 C1 C2 D2 E1 E4 F1 F2',
    // A2, E2: twice a yes, or a condition, against a no; A2 comes first.
    finding:
      'They differ on 9 of 20 themes and all agree on 3. On 3 more, two agree and one says nothing. 3 come up in one source only. 2 are shown, not judged. The widest gap: whether it is a formal position.',
  },
  {
    models: ['general-guide', 'mid-size-company', 'soundcloud'],
    classes: {
      differ: 'A2 A3 B2 B4 B5 D1 D2 E1 E2 E3 F1',
      'all-agree': 'A1 B1 B3 C3',
      'some-silent': 'C2',
      'one-only': 'A4 C1 E4',
      'side-by-side': 'F2',
    },
    silent: 'A2 A4 B2 B4 C1 C2 D2 E2 E4 F1',
    finding:
      'They differ on 11 of 20 themes and all agree on 4. On 1 more, two agree and one says nothing. 3 come up in one source only. 1 is shown, not judged. The widest gap: who helps engineers grow.',
  },
]

const { models, vocabulary } = realContent()

test('the table says what the models answer', () => {
  expect(vocabulary.themes.map(({ ref, id }) => [ref, id])).toEqual(TABLE.map(([ref, theme]) => [ref, theme]))
  for (const [, theme, answers] of TABLE) expect([theme, ...answersOn(theme)]).toEqual([theme, ...answers.split(' ')])
})

function answersOn(theme: string): string[] {
  return MODELS.map((id) => {
    const answer = models.find((model) => model.id === id)?.answers[theme as keyof (typeof models)[0]['answers']]
    if (!answer || answer.stance === 'silent') return '-'
    return positionOf(answer).replace('states:', '')
  })
}

describe.each(SETS)('$models', ({ models: ids, classes, silent, finding }) => {
  const rows = compare(
    vocabulary.themes,
    models.filter(({ id }) => ids.some((each) => each === id)),
  )
  const refs = (words = '') => words.split(' ').filter((word) => word !== '')
  const refsOf = (some: typeof rows) => some.map(({ theme }) => theme.ref)

  test('each theme is in the class that a reader gives it', () => {
    for (const agreement of Object.keys(countAgreements([])) as Agreement[])
      expect(refsOf(rows.filter((row) => row.agreement === agreement)), agreement).toEqual(refs(classes[agreement]))
  })

  test('the views count what a reader counts', () => {
    const counted: Record<ComparisonShow, number> = {
      all: 20,
      differences: refs(classes.differ).length,
      'in-common': refs(classes['all-agree']).length,
      'one-only': refs(classes['one-only']).length,
      silent: refs(silent).length,
    }
    for (const [show, count] of Object.entries(counted))
      expect(countShown(show as ComparisonShow, rows), show).toBe(count)
    expect(refsOf(rows.filter(({ answers }) => answers.some(({ stance }) => stance === 'silent')))).toEqual(
      refs(silent),
    )
  })

  test('the sentence says so', () => {
    const counts = countAgreements(rows.map(({ agreement }) => agreement))
    expect(findingText(comparisonFinding(ids.length, counts, byDisagreement(rows)[0]?.theme))).toBe(finding)
  })
})
