import { describe, expect, it } from 'vitest'
import { spreadOf } from '../../../src/domain/comparing/spread.ts'
import { setAside } from '../../../src/domain/draft/accepting.ts'
import { taken, withStance, withWords } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type Decision } from '../../../src/domain/draft/draft.ts'
import { draftLine, missingWords, originWords, silenceWords } from '../../../src/domain/draft/draft-words.ts'
import { elsewhere, elsewhereWords } from '../../../src/domain/draft/elsewhere.ts'
import { withDocument } from '../../../src/domain/draft/reader-document.ts'
import { nextUndecided, themesShown } from '../../../src/domain/draft/sheet-view.ts'
import { INDEX } from '../../fixtures/acme-and-zenith.ts'
import { modelId } from '../../fixtures/ids.ts'
import {
  DELIVERY,
  DIRECTION,
  MENTORING,
  PEOPLE_MANAGEMENT,
  SCOPE,
  SUCCESS,
} from '../../fixtures/invented-vocabulary.ts'

const { themes } = INDEX.vocabulary
const blank = blankDraft('mine', 'My draft')
const ZENITH = { id: modelId('zenith'), name: 'Zenith', version: '2024' }
const TAKEN = taken(blank, DELIVERY, {
  model: ZENITH,
  answer: { stance: 'does', answer: 'Plans.' },
  lines: [
    [8, 8],
    [12, 14],
  ],
})

describe('the views of the sheet', () => {
  const draft = withStance(withStance(blank, DIRECTION.id, 'does'), MENTORING.id, 'silent')

  it('show each theme by what is decided on it, in the order of the atlas', () => {
    expect(themesShown(draft, themes, 'answered')).toEqual([DIRECTION])
    expect(themesShown(draft, themes, 'left-out')).toEqual([MENTORING])
    expect(themesShown(draft, themes, 'undecided')).toEqual([SCOPE, SUCCESS, DELIVERY, PEOPLE_MANAGEMENT])
    expect(themesShown(draft, themes, 'all')).toEqual(themes)
  })

  it('lead to the next that is not decided, and from the last round to the first', () => {
    expect(nextUndecided(draft, themes)).toBe(SCOPE)
    expect(nextUndecided(draft, themes, SUCCESS.id)).toBe(DELIVERY)
    expect(nextUndecided(draft, themes, PEOPLE_MANAGEMENT.id)).toBe(SCOPE)
    const all = themes.reduce((each, { id }) => withStance(each, id, 'silent'), blank)
    expect(nextUndecided(all, themes)).toBeUndefined()
  })

  it('lead from the only one left to nowhere else', () => {
    const but = themes
      .filter(({ id }) => id !== SCOPE.id)
      .reduce((each, { id }) => withStance(each, id, 'silent'), blank)
    expect(nextUndecided(but, themes, SCOPE.id)).toBeUndefined()
  })
})

describe('what the others answer', () => {
  it('stands with the commonest first and silence last, in figures that add up', () => {
    const place = themes.indexOf(PEOPLE_MANAGEMENT)
    const zones = spreadOf(
      PEOPLE_MANAGEMENT,
      INDEX.models.map(({ id, positions }) => ({ model: id, position: positions[place] ?? 'silent' })),
    )
    const others = elsewhere(zones, PEOPLE_MANAGEMENT)
    expect(others.reduce((sum, { count }) => sum + count, 0)).toBe(INDEX.models.length)
    expect(elsewhereWords(others)).toMatch(/^Elsewhere: .+ 1/)
  })

  it.each([
    [
      [
        { side: 'yes', count: 300, groups: [] },
        { side: 'silent', count: 400, groups: [] },
        { side: 'no', count: 310, groups: [] },
      ],
      'Elsewhere: no 310, yes 300, says nothing 400',
    ],
  ] as const)('is told by the way it goes where there are very many', (zones, words) => {
    expect(
      elsewhereWords(
        elsewhere(
          zones.map((zone) => ({ ...zone, groups: [] })),
          DELIVERY,
        ),
      ),
    ).toBe(words)
  })

  it('names the value of a fact', () => {
    const zones = spreadOf(SCOPE, [
      { model: ZENITH.id, position: 'states:one-team' },
      { model: modelId('acme'), position: 'states' },
    ])
    expect(elsewhere(zones, SCOPE).map(({ words }) => words)).toEqual(['One team', 'In its own words'])
  })
})

describe('the words of a draft', () => {
  it('say where words come from, with the lines and whether they were changed', () => {
    expect(originWords(TAKEN.decisions[DELIVERY.id] as Decision)).toBe('After Zenith, lines 8, 12–14')
    const changed = withWords(TAKEN, DELIVERY.id, 'Plans a lot.')
    expect(originWords(changed.decisions[DELIVERY.id] as Decision)).toBe('After Zenith, lines 8, 12–14, changed')
    expect(originWords({ words: 'Mine.' })).toBe('Your own words')
  })

  it('name the lines of the reader’s document, and say so where the text was replaced', () => {
    expect(originWords({ words: 'Plans.', lines: [[4, 4]] })).toBe('Your document, line 4')
    expect(
      originWords({
        words: 'Plans.',
        lines: [
          [4, 4],
          [12, 13],
        ],
      }),
    ).toBe('Your document, lines 4, 12–13')
    expect(originWords({ words: 'Plans.', lines: [] })).toBe('Your document, an earlier text')
    const taken = TAKEN.decisions[DELIVERY.id] as Decision
    expect(originWords({ ...taken, lines: [[4, 4]] })).toBe(
      'Your document, line 4, in words after Zenith, lines 8, 12–14',
    )
  })

  it('tell what was left out from what the document does not say', () => {
    expect(silenceWords({})).toBe('Left out on purpose')
    expect(silenceWords({ unsaid: true })).toBe('Your document says nothing')
  })

  it('ask for the term that a stance lacks', () => {
    expect(missingWords({ stance: 'shared' }, DELIVERY)).toBe('Shared, with whom?')
    expect(missingWords({ stance: 'states' }, SCOPE)).toBe('Stated, but what?')
    expect(missingWords({ stance: 'states' }, SUCCESS)).toBe('Stated, in which words?')
    expect(missingWords({ stance: 'does' }, DELIVERY)).toBeUndefined()
  })

  it('tell a draft in a line', () => {
    expect(draftLine(blank, themes)).toBe('0 of 6 decided')
    expect(draftLine(TAKEN, themes)).toBe('1 of 6 decided · taken: 1 from Zenith')
    expect(draftLine({ ...TAKEN, began: { model: ZENITH.id, name: 'Zenith' } }, themes)).toBe(
      '1 of 6 decided · began as a copy of Zenith',
    )
    const document = { name: 'Lead', text: 'One. Two.', added: 1, passages: 2 }
    const read = setAside(withDocument(blank, document), '1', 'later')
    expect(draftLine(read, themes)).toBe('0 of 6 decided · 1 of 2 passages read')
  })
})
