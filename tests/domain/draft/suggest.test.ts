import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PassageReading, passagesOf } from '../../../src/domain/draft/passages.ts'
import { suggester } from '../../../src/domain/draft/suggest.ts'
import { suggestionIndex } from '../../../src/domain/draft/suggestion-index.ts'
import type { ThemeId } from '../../../src/domain/model.ts'
import { searchFileOf } from '../../../src/domain/search/search-file.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { DELIVERY, MENTORING } from '../../fixtures/invented-vocabulary.ts'

const FILE = searchFileOf({ ...DATASET, themeWords: { [MENTORING.id]: ['tutor', 'raise the young'] } })
const { themes, roles } = DATASET.vocabulary
const PHRASES = { [DELIVERY.id]: ['You see the anvils off to their buyers.'] }
const INDEX = suggestionIndex(FILE, PHRASES, themes)

function suggestions(document: string, index = INDEX) {
  const reading = passagesOf(document)
  if (reading.kind !== 'read') throw new Error('The document is too long.')
  const suggest = suggester(index, reading.passages, roles)
  return reading.passages.map((passage, place) => ({ text: passage.text, suggested: suggest(place) }))
}

const first = (document: string, index = INDEX) => suggestions(document, index)[0]?.suggested[0]

describe('the theme', () => {
  test.each([
    ['of what others say in such words', 'Chooses the direction of the forge', 'technical-direction'],
    ['of another word for it', 'Teaches apprentices', 'mentoring'],
    ['of a word of the field', 'A tutor to all', 'mentoring'],
    ['of a sentence to guess by', 'Buyers get their anvils', 'delivery'],
    ['of its own name', 'Delivery', 'delivery'],
    ['of the heading it stands under', '# Mentoring\n\nWith all their engineers', 'mentoring'],
    ['of the line before its list', 'Mentoring is:\n- with engineers', 'mentoring'],
  ])('is that %s', (_what, document, theme) => {
    expect(suggestions(document).at(-1)?.suggested[0]?.theme).toBe(theme)
  })

  test('comes with up to three, the likeliest first', () => {
    const [{ suggested } = { suggested: [] }] = suggestions('Plan delivery and mentor juniors')
    expect(suggested).toHaveLength(3)
    const likely = suggested.map(({ likelihood }) => likelihood)
    expect(likely).toEqual([...likely].sort((a, b) => b - a))
    expect(new Set(suggested.map(({ theme }) => theme)).size).toBe(3)
  })

  test('is none where no word is known from anywhere', () => {
    expect(suggestions('Zyx wvuts qponm. And who is it with?').map(({ suggested }) => suggested)).toEqual([[], []])
  })

  test('follows what was decided around it', () => {
    const { passages } = passagesOf('- With Zenith\n- With engineers') as PassageReading
    const suggest = suggester(INDEX, passages, roles)
    const likelihoodOf = (theme: ThemeId, decided?: Map<number, ThemeId[]>) =>
      suggest(1, decided).find((each) => each.theme === theme)?.likelihood ?? 0
    for (const { id } of [MENTORING, DELIVERY])
      expect(likelihoodOf(id, new Map([[0, [id]]]))).toBeGreaterThan(likelihoodOf(id) + 0.1)
  })

  test('is not drawn to what was decided next to it where its words are plain', () => {
    const { passages } = passagesOf(
      '- With Zenith\n- Mentors juniors, a tutor to all apprentices\n- With engineers',
    ) as PassageReading
    const suggest = suggester(INDEX, passages, roles)
    const around = new Map([0, 2].map((place) => [place, [DELIVERY.id]]))
    const [first, second] = suggest(1, around)
    expect([first?.theme, second?.theme]).toEqual([MENTORING.id, DELIVERY.id])
  })

  test('follows what was decided of the same words further away', () => {
    const far = '- With Zenith\n'.repeat(2)
    const { passages } = passagesOf(
      `# A\n\n- Anvils for Zenith, sold\n\n# B\n\n${far}- Anvils for Zenith, sold`,
    ) as PassageReading
    const suggest = suggester(INDEX, passages, roles)
    const likelihoodOf = (decided?: Map<number, ThemeId[]>) =>
      suggest(3, decided).find(({ theme }) => theme === MENTORING.id)?.likelihood ?? 0
    expect(likelihoodOf(new Map([[0, [MENTORING.id]]]))).toBeGreaterThan(likelihoodOf() + 0.05)
  })

  test('is told no more by a passage of two themes than by one of a single theme', () => {
    const { passages } = passagesOf('- With Zenith\n- With engineers') as PassageReading
    const suggest = suggester(INDEX, passages, roles)
    const ofAnother = (decided: ThemeId[]) =>
      suggest(1, new Map([[0, decided]])).find(({ theme }) => theme === 'people-management')?.likelihood
    expect(ofAnother([MENTORING.id, DELIVERY.id])).toBeCloseTo(ofAnother([MENTORING.id]) ?? 0, 2)
  })

  test('has its reasons in the passage', () => {
    const text = 'Quietly, a tutor to all apprentices.'
    expect(first(text)?.words.map(({ start, end }) => text.slice(start, end))).toEqual(['tutor', 'apprentices'])
  })
})

describe('what stands nearest', () => {
  test('is a statement on the same theme, with its place', () => {
    expect(first('Mentors junior engineers')?.nearest).toEqual({
      model: 'acme',
      name: 'Acme Anvils',
      statement: 'mentors-juniors',
      text: 'Mentors junior engineers where there are some.',
      lines: FILE.statements.find(([, , , , id]) => id === 'mentors-juniors')?.[6],
    })
  })

  test('gives the duty', () => {
    expect(first('Sets the direction of the forge')?.duty).toBe('set-direction')
  })

  test('is never a sentence to guess by', () => {
    const texts = new Set(FILE.statements.map(([, , , , , text]) => text))
    const nearest = suggestions('You see the anvils off to their buyers.').flatMap(({ suggested }) =>
      suggested.flatMap(({ nearest }) => nearest?.text ?? []),
    )
    expect(nearest.filter((text) => !texts.has(text))).toEqual([])
  })

  test('is never of a model that is left out', () => {
    const without = suggestionIndex(FILE, PHRASES, themes, 'acme')
    for (const { suggested } of suggestions(
      DATASET.models[0]?.statements.map(({ text }) => `- ${text}`).join('\n') ?? '',
      without,
    ))
      for (const { nearest } of suggested) expect(nearest?.model).not.toBe('acme')
  })
})

test('the stance depends on the theme: the same words state a fact or give a duty', () => {
  const [{ suggested } = { suggested: [] }] = suggestions('One team and its delivery')
  const stances = Object.fromEntries(suggested.map(({ theme, stance }) => [theme, stance.stance]))
  expect(stances).toMatchObject({ scope: 'states', delivery: 'does' })
})

test('a role that is shared with is found by its other names', () => {
  expect(first('Plans delivery together with the people team')?.stance).toMatchObject({
    stance: 'shared',
    with: ['human-resources'],
  })
})

test('the same texts give the same suggestions', () => {
  const document = 'Plans delivery. Mentors juniors. Manages no people.'
  expect(suggestions(document, suggestionIndex(FILE, PHRASES, themes))).toEqual(suggestions(document))
})

test('any document gets them, with stretches in order, apart and within the passage', () => {
  const words = fc.constantFrom(
    'plan',
    'delivery',
    'mentors',
    'HR',
    'if',
    'not',
    '\n- ',
    '\n# ',
    '. ',
    'team',
    'ﬁne',
    '１：１',
    'e\u0301',
    ':\n- ',
    '\ud83d',
  )
  const documents = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 25 }).map((each) => each.join(' ')),
  )
  fc.assert(
    fc.property(documents, (document) => {
      for (const { text, suggested } of suggestions(document))
        for (const { words: reasons, stance, likelihood } of suggested) {
          expect(likelihood).toBeGreaterThanOrEqual(0)
          expect(likelihood).toBeLessThanOrEqual(1)
          for (const stretches of [reasons, stance.cues]) {
            let last = 0
            for (const { start, end } of stretches) {
              expect(start).toBeGreaterThanOrEqual(last)
              expect(end).toBeGreaterThan(start)
              last = end
            }
            expect(last).toBeLessThanOrEqual(text.length)
          }
        }
    }),
  )
})
