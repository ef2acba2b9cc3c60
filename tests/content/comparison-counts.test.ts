import { describe, expect, test } from 'vitest'
import { type Agreement, countAgreements } from '../../src/domain/comparing/agreement-class.ts'
import { type ComparisonShow, compare, countShown } from '../../src/domain/comparing/comparison.ts'
import { byDisagreement, comparisonFinding } from '../../src/domain/comparing/finding.ts'
import { positionOf } from '../../src/domain/position.ts'
import { partsText } from '../../src/domain/prose.ts'
import { realContent } from './support/real-content.ts'

// Counted by hand, from content/models/*.yaml as they are read, theme by theme. Where a document is read anew, count anew.

/** The five the atlas began with, and the eight that followed. */
const FIVE = ['brax', 'general-guide', 'loadsmart', 'mid-size-company', 'soundcloud'] as const
const EIGHT = [
  '37signals',
  'civicactions',
  'dxw',
  'govuk',
  'kubernetes',
  'nhs-dpsp',
  'sourcegraph',
  'va-caseflow',
] as const
type Model = (typeof FIVE)[number] | (typeof EIGHT)[number]

/** What each model answers, in the order of FIVE and of EIGHT; “-” says nothing. The value of a fact stands for its stance. */
const TABLE: [ref: string, theme: string, five: string, eight: string][] = [
  [
    'A1',
    'kind-of-role',
    'unit-leader hybrid engineer hybrid hybrid',
    '- technical-leader technical-leader people-and-technology technical-leader facilitator technical-leader -',
  ],
  ['A2', 'formal-standing', 'mixed - role mixed mixed', '- role - role role role role -'],
  [
    'A3',
    'scope',
    'department one-team one-team one-team several-teams',
    'mixed one-project one-team one-team one-team one-team one-project one-team',
  ],
  ['A4', 'career-path', 'stated-grade - stated-grade mixed -', 'stated-grade open - open mixed open mixed -'],
  ['A5', 'expertise', 'expert - - - does-not', '- does-not mixed does-not does-not does-not - -'],
  ['A6', 'sharing-the-role', '- - - - -', '- parts-may-pass - parts-may-pass parts-may-pass - - parts-may-pass'],
  ['B1', 'technical-direction', 'does does does does does', '- does does shared does does does does'],
  ['B2', 'decision-authority', '- - - mixed mixed', '- mixed conditional mixed does conditional does -'],
  ['B3', 'quality', 'does does does does does', 'mixed does does does does does does does'],
  ['B4', 'technical-debt', '- shared does does -', '- - - - - mixed does does'],
  ['B5', 'reliability', 'mixed mixed does mixed mixed', 'mixed mixed mixed mixed - - mixed -'],
  ['C1', 'processes-and-tools', 'does mixed does - -', '- does does - - does - -'],
  ['C2', 'documents', 'does does does does -', '- does - does does - does -'],
  ['C3', 'knowledge-sharing', 'does does does does does', '- does does does does does does does'],
  ['D1', 'delivery', 'mixed does mixed does mixed', 'mixed mixed does mixed - mixed does mixed'],
  ['D2', 'assigning-work', 'does - - - other-role', 'mixed mixed - mixed mixed - shared mixed'],
  ['D3', 'risks', '- - conditional - -', 'does does conditional - does - does does'],
  ['D4', 'defining-work', '- - - - -', '- does does does - shared shared shared'],
  ['D5', 'clearing-the-way', '- - - does -', '- does does does does - does -'],
  ['E1', 'mentoring', '- does - does other-role', '- does does does does does does does'],
  ['E2', 'people-management', 'mixed - conditional mixed does-not', 'does mixed - - does-not mixed - mixed'],
  [
    'E3',
    'working-with-others',
    'states states states states states',
    'states states states states states states states states',
  ],
  ['E4', 'representation', '- - does - does', 'conditional mixed does does - does does -'],
  ['E5', 'users-and-clients', '- - - - does', '- does does - - - does -'],
  ['E6', 'team-health', '- - - - -', '- does - does mixed - - mixed'],
  ['F1', 'coding-time', '- - - states mixed', '- states states states states - states states'],
  [
    'F2',
    'success',
    '- stronger-team stronger-team can-do-without kept-aligned',
    '- work-succeeds can-do-without - kept-aligned kept-aligned work-succeeds -',
  ],
]

/** What sets of them come to: the references of each class, of those on which somebody is silent, and the sentence. */
const SETS: { models: Model[]; classes: Partial<Record<Agreement, string>>; silent: string; finding: string }[] = [
  {
    models: [...FIVE],
    classes: {
      differ: 'A1 A2 A3 A4 A5 B4 B5 C1 D1 D2 E1 E2 F2',
      'all-agree': 'B1 B3 C3',
      'some-silent': 'C2 E4',
      'one-only': 'D3 D5 E5',
      'side-by-side': 'B2 E3 F1',
      nobody: 'A6 D4 E6',
    },
    silent: 'A2 A4 A5 A6 B2 B4 C1 C2 D2 D3 D4 D5 E1 E2 E4 E5 E6 F1 F2',
    // E2: a condition against a no, and two in part between them.
    finding:
      'They differ on 13 of 27 themes and all agree on 3. On 2 more, those that speak agree. 3 come up in one source only. 3 are shown, not judged; on 3 nobody speaks. The widest gap: who manages people.',
  },
  {
    models: ['brax', 'loadsmart', 'soundcloud'],
    classes: {
      differ: 'A1 A2 A3 A5 B5 D2 E2 F2',
      'all-agree': 'B1 B3 C3',
      'some-silent': 'A4 C1 C2 E4',
      'one-only': 'B2 B4 D3 E1 E5 F1',
      'side-by-side': 'D1 E3',
      nobody: 'A6 D4 D5 E6',
    },
    silent: 'A4 A5 A6 B2 B4 C1 C2 D2 D3 D4 D5 E1 E4 E5 E6 F1 F2',
    // E2: as above, with one in part.
    finding:
      'They differ on 8 of 27 themes and all agree on 3. On 4 more, two agree and one says nothing. 6 come up in one source only. 2 are shown, not judged; on 4 nobody speaks. The widest gap: who manages people.',
  },
  {
    models: ['general-guide', 'mid-size-company', 'soundcloud'],
    classes: {
      differ: 'A3 B4 D1 E1 E2 F2',
      'all-agree': 'A1 B1 B3 C3',
      'some-silent': 'C2',
      'one-only': 'A4 A5 C1 D2 D5 E4 E5',
      'side-by-side': 'A2 B2 B5 E3 F1',
      nobody: 'A6 D3 D4 E6',
    },
    silent: 'A2 A4 A5 A6 B2 B4 C1 C2 D2 D3 D4 D5 E2 E4 E5 E6 F1',
    finding:
      'They differ on 6 of 27 themes and all agree on 4. On 1 more, two agree and one says nothing. 7 come up in one source only. 5 are shown, not judged; on 4 nobody speaks. The widest gap: who helps engineers grow.',
  },
  {
    models: [...FIVE, ...EIGHT],
    // B1 is shared in one of twelve, B3 told in part in one of thirteen: one is enough to differ.
    classes: {
      differ: 'A1 A2 A3 A4 A5 B1 B2 B3 B4 B5 C1 D1 D2 D3 D4 E1 E2 E4 E6 F2',
      'some-silent': 'A6 C2 C3 D5 E5',
      'side-by-side': 'E3 F1',
    },
    silent: 'A1 A2 A4 A5 A6 B1 B2 B4 B5 C1 C2 C3 D1 D2 D3 D4 D5 E1 E2 E4 E5 E6 F1 F2',
    // A3: all thirteen speak, in four values and one in part.
    finding:
      'They differ on 20 of 27 themes and all agree on none. On 5 more, those that speak agree. 2 are shown, not judged. The widest gap: what one tech lead covers.',
  },
]

const { models, vocabulary } = realContent()

test('the table says what the models answer', () => {
  expect(vocabulary.themes.map(({ ref, id }) => [ref, id])).toEqual(TABLE.map(([ref, theme]) => [ref, theme]))
  for (const [, theme, five, eight] of TABLE) {
    expect([theme, ...answersOn(theme, FIVE)]).toEqual([theme, ...five.split(' ')])
    expect([theme, ...answersOn(theme, EIGHT)]).toEqual([theme, ...eight.split(' ')])
  }
})

function answersOn(theme: string, ids: readonly Model[]): string[] {
  return ids.map((id) => {
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
      all: TABLE.length,
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
    expect(partsText(comparisonFinding(ids.length, counts, byDisagreement(rows)[0]?.theme))).toBe(finding)
  })
})
