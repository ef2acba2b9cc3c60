import { expect, test } from 'vitest'
import { inOwnWords, withStance, withWords } from '../../../src/domain/draft/deciding.ts'
import { blankDraft } from '../../../src/domain/draft/draft.ts'
import { besideCsv } from '../../../src/domain/share/beside-csv.ts'
import { answersOf } from '../../../src/domain/slices.ts'
import { ACME, INDEX, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { MENTORING, PEOPLE_MANAGEMENT, SCOPE } from '../../fixtures/invented-vocabulary.ts'

const { themes, roles } = INDEX.vocabulary
const OTHERS = [ACME, ZENITH].map((model) => answersOf(model, INDEX.vocabulary))
const DRAFT = withStance(
  withWords(
    withStance(blankDraft('mine', 'Lead'), PEOPLE_MANAGEMENT.id, 'does'),
    PEOPLE_MANAGEMENT.id,
    '=Says "yes", twice',
  ),
  MENTORING.id,
  'silent',
)
const CSV = besideCsv(DRAFT, themes, OTHERS, roles)
const lines = CSV.split('\r\n')
const lineOn = (name: string) => lines.find((line) => line.includes(`,${name},`)) ?? ''

test('a head, and a row a theme, each ended as the standard has it', () => {
  expect(lines).toHaveLength(themes.length + 2)
  expect(lines.at(-1)).toBe('')
  expect(lines[0]).toMatch(/How they stand/)
  expect(lines[0]).toMatch(/Lead \(private draft\): stance/)
  expect(new Set(lines.slice(0, -1).map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).length))).toEqual(
    new Set([4 + 3 * 3]),
  )
})

test('what is decided, with its words and where they come from; a formula stays text', () => {
  const line = lineOn(PEOPLE_MANAGEMENT.name)
  expect(line).toContain(`'=Says ""yes"", twice`)
  expect(line).toMatch(/Differ/)
  expect(line).toMatch(/Your own words/)
})

test('what is left out says nothing, and what is not decided is neither judged nor silent', () => {
  expect(lineOn(MENTORING.name)).toMatch(/Says nothing/)
  const undecided = lines.filter((line) => line.includes('Not judged: not decided yet'))
  expect(undecided).toHaveLength(themes.length - 2)
  for (const line of undecided) expect(line).toContain('Not decided yet')
})

test('the others have the lines that their answers rest on', () => {
  expect(lineOn(PEOPLE_MANAGEMENT.name)).toMatch(/Lines? \d/)
})

test('what it says in its own words is named as that, and judged beside nobody', () => {
  const own = withWords(inOwnWords(withStance(DRAFT, SCOPE.id, 'states'), SCOPE.id), SCOPE.id, 'Whoever turns up.')
  const line = besideCsv(own, themes, OTHERS, roles)
    .split('\r\n')
    .find((each) => each.includes(`,${SCOPE.name},`))
  expect(line).toContain('"Shown, not judged: the draft’s own words",In its own words,Whoever turns up.')
})
