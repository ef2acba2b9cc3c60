import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  accepted,
  type Given,
  type JoiningWay,
  joinedDecision,
  markedSilent,
  setAside,
  untouchedThemes,
  withdrawn,
} from '../../../src/domain/draft/accepting.ts'
import { taken, withStance, withWords } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type Draft, decisionOn } from '../../../src/domain/draft/draft.ts'
import { decidedThemes, givenOf } from '../../../src/domain/draft/given.ts'
import { NO_HISTORY, recorded, redone, stepBetween, undone } from '../../../src/domain/draft/history.ts'
import { passagesOf } from '../../../src/domain/draft/passages.ts'
import {
  nextUnread,
  passageKeys,
  putOff,
  readingCounts,
  withDocument,
  withoutDocument,
} from '../../../src/domain/draft/reader-document.ts'
import type { ThemeId } from '../../../src/domain/model.ts'
import { modelId } from '../../fixtures/ids.ts'
import { DELIVERY, DIRECTION, HR, MENTORING, SCOPE, SUCCESS } from '../../fixtures/invented-vocabulary.ts'
import { holds } from '../support/holds.ts'

const THEMES = [SCOPE, SUCCESS, DIRECTION, DELIVERY, MENTORING]
const KEYS = ['3', '4', '4.2', '6']
const TEXT = '# Lead\n\nPlans the sprints.\nKeeps the plan. Tells what slips.\n\nAgrees dates with HR.'
const begun = withDocument(blankDraft('mine', 'My draft'), {
  name: ' Lead at Acme ',
  text: TEXT,
  added: 1,
  passages: 4,
})
const place = (key: string) => ({ key, lines: [Number.parseInt(key, 10), Number.parseInt(key, 10)] as const })
const PLANS: Given = { stance: 'does', words: 'Plans the sprints.' }
const AGREES: Given = { stance: 'shared', with: [HR.id], words: 'Agrees dates with HR.' }
const on = (draft: Draft, theme = DELIVERY) => decisionOn(draft, theme.id)

const givenAt = (draft: Draft, key: string) => givenOf(draft.document?.read[key])

/** Accepts a passage the way that the reader chose, in the place of what it gave first, or of what it gave to no other theme. */
function acceptedAs(
  draft: Draft,
  key: string,
  given: Given,
  way: JoiningWay,
  theme = DELIVERY,
  over: ThemeId | undefined = givenAt(draft, key)[0]?.theme,
): Draft {
  const before = decisionOn(withdrawn(withdrawn(draft, key, over ?? theme.id), key, theme.id), theme.id)
  return accepted(draft, place(key), theme.id, given, { shown: joinedDecision(before, place(key), given, way), over })
}

describe('the passages of a document', () => {
  it('are called by their lines, and told apart on one line', () => {
    const reading = passagesOf('One thing. Two things.\n\nThree of them.')
    expect(reading.kind === 'read' && passageKeys(reading.passages)).toEqual(['1', '1.2', '3'])
  })

  it('are counted, those put off among the ones read', () => {
    const read = setAside(setAside(accepted(begun, place('3'), DELIVERY.id, PLANS), '4', 'later'), '6', 'not-about')
    const { document } = read
    expect(document && readingCounts(document)).toEqual({ total: 4, read: 3, answers: 1, notAbout: 1, later: 1 })
    expect(document && readingCounts(document, ['3', '9'])).toMatchObject({ total: 2, read: 1, later: 0 })
    expect(document && nextUnread(document, KEYS, '6')).toBe('4.2')
    expect(document && nextUnread(document, KEYS, '3')).toBe('4.2')
    expect(document && putOff(document, KEYS)).toEqual(['4'])
    expect(document && [...decidedThemes(document, KEYS)]).toEqual([[0, [DELIVERY.id]]])
  })

  it('have none next when all are read', () => {
    const { document } = KEYS.reduce((draft, key) => setAside(draft, key, 'later'), begun)
    expect(document && nextUnread(document, KEYS)).toBeUndefined()
  })
})

describe('accepting a passage', () => {
  it('takes its words as they stand, with its line', () => {
    const draft = accepted(begun, place('3'), DELIVERY.id, PLANS)
    expect(on(draft)).toEqual({ stance: 'does', words: 'Plans the sprints.', lines: [[3, 3]] })
    expect(draft.document?.read['3']).toEqual({ as: 'answer', theme: DELIVERY.id, lines: [3, 3], gave: PLANS })
    expect(begun.document?.read).toEqual({})
  })

  const first = accepted(begun, place('3'), DELIVERY.id, PLANS)
  const bothLines = [
    [3, 3],
    [6, 6],
  ]

  it.each([
    ['replace', { stance: 'shared', with: [HR.id] }],
    ['add', { stance: 'does' }],
    ['mixed', { stance: 'mixed' }],
  ] as const)('for a theme that another speaks to: %s', (way, stance) => {
    const words = 'Plans the sprints; Agrees dates with HR.'
    expect(on(acceptedAs(first, '6', AGREES, way))).toEqual({ ...stance, words, lines: bothLines })
  })

  const long = { ...AGREES, words: `${'Agrees '.repeat(18)}dates.` }
  it.each(['replace', 'mixed', 'add'] as const)('loses no words where a row does not hold both: %s', (way) => {
    const both = acceptedAs(first, '6', long, way)
    expect(on(both)).toMatchObject({ words: `Plans the sprints; ${long.words}`, lines: bothLines })
    expect(on(withdrawn(both, '6'))).toEqual(on(first))
  })

  it('joins what was taken from somebody only where a line is added to it, and then it is changed', () => {
    const credited = taken(begun, DELIVERY, {
      model: { id: modelId('zenith'), name: 'Zenith', version: '2024' },
      answer: { stance: 'does', answer: 'Plans.' },
      lines: [[8, 8]],
    })
    expect(on(acceptedAs(credited, '6', AGREES, 'replace'))).toEqual({ ...AGREES, lines: [[6, 6]] })
    expect(on(acceptedAs(credited, '6', AGREES, 'add'))).toMatchObject({
      words: 'Plans; Agrees dates with HR.',
      credit: { name: 'Zenith', words: 'Plans.' },
      lines: [[6, 6]],
    })
  })

  it('adds its words to those that the reader wrote', () => {
    const own = withWords(withStance(begun, DELIVERY.id, 'does'), DELIVERY.id, 'Plans as a team.')
    expect(on(acceptedAs(own, '6', AGREES, 'add'))?.words).toBe('Plans as a team; Agrees dates with HR.')
    expect(on(acceptedAs(own, '6', AGREES, 'replace'))?.words).toBe(AGREES.words)
  })

  it('once more replaces what it gave, on its theme or on another', () => {
    const again = accepted(first, place('3'), DELIVERY.id, AGREES)
    expect(on(again)).toEqual({ ...AGREES, lines: [[3, 3]] })
    const elsewhere = accepted(first, place('3'), MENTORING.id, PLANS, { over: DELIVERY.id })
    expect(on(elsewhere)).toBeUndefined()
    expect(on(elsewhere, MENTORING)).toMatchObject({ stance: 'does', lines: [[3, 3]] })
  })

  it.each(['replace', 'mixed', 'add'] as const)('and setting it aside leaves what others gave: %s', (way) => {
    const both = acceptedAs(first, '6', AGREES, way)
    expect(on(setAside(both, '6', 'not-about'))).toEqual(on(first))
  })

  describe('for a second theme', () => {
    const both = accepted(first, place('3'), MENTORING.id, AGREES)
    const given = (draft: Draft) => givenAt(draft, '3').map(({ theme }) => theme)

    it('leaves the first as it is, on the same lines', () => {
      expect(on(both)).toEqual(on(first))
      expect(on(both, MENTORING)).toEqual({ ...AGREES, lines: [[3, 3]] })
      expect(both.document?.read['3']).toEqual({
        as: 'answer',
        theme: DELIVERY.id,
        gave: PLANS,
        lines: [3, 3],
        also: [{ theme: MENTORING.id, gave: AGREES }],
      })
      expect(both.document && readingCounts(both.document)).toMatchObject({ read: 1, answers: 1 })
      expect(both.document && [...decidedThemes(both.document, KEYS)]).toEqual([[0, [DELIVERY.id, MENTORING.id]]])
    })

    it('is one step, which takes back nothing else', () => {
      const step = stepBetween(first, both, 'line 3 into E1')
      const back = step && undone(both, recorded(NO_HISTORY, step))
      expect(back?.draft).toEqual(first)
      expect(back && redone(back.draft, back.history)?.draft).toEqual(both)
    })

    it('can be changed to another, and taken back, each by itself', () => {
      const other = accepted(both, place('3'), SUCCESS.id, PLANS, { over: DELIVERY.id })
      expect(given(other)).toEqual([SUCCESS.id, MENTORING.id])
      expect([on(other), on(other, MENTORING)]).toEqual([undefined, on(both, MENTORING)])
      expect(withdrawn(both, '3', MENTORING.id)).toEqual(first)
      const second = withdrawn(both, '3', DELIVERY.id)
      expect(given(second)).toEqual([MENTORING.id])
      expect(second.document?.read['3']).not.toHaveProperty('also')
      expect(withdrawn(second, '3', MENTORING.id)).toEqual(begun)
    })

    it('that it gave before stands once', () => {
      expect(given(accepted(both, place('3'), MENTORING.id, PLANS, { over: DELIVERY.id }))).toEqual([MENTORING.id])
      expect(given(accepted(both, place('3'), DELIVERY.id, AGREES))).toEqual([DELIVERY.id, MENTORING.id])
    })

    it('goes with the first when the passage is set aside', () => {
      const aside = setAside(both, '3', 'later')
      expect([on(aside), on(aside, MENTORING)]).toEqual([undefined, undefined])
      expect(aside.document?.read['3']).toEqual({ as: 'later' })
    })

    it('is no silence of the document', () => {
      const read = ['4', '4.2', '6'].reduce((draft, key) => setAside(draft, key, 'not-about'), both)
      expect(untouchedThemes(read, THEMES)).toEqual([SCOPE, SUCCESS, DIRECTION])
      expect(on(markedSilent(read, THEMES, KEYS), MENTORING)).toEqual(on(both, MENTORING))
    })
  })

  it('leaves words that were written since', () => {
    const written = withWords(acceptedAs(first, '6', AGREES, 'add'), DELIVERY.id, 'Plans as a team.')
    expect(on(withdrawn(written, '6'))).toEqual({ stance: 'does', words: 'Plans as a team.', lines: [[3, 3]] })
  })

  it('leaves what was decided otherwise since', () => {
    const own = withStance(withoutDocument(first), DELIVERY.id, 'does-not')
    expect(on(own)).toMatchObject({ stance: 'does-not', lines: [] })
    expect(own.document).toBeUndefined()
  })
})

describe('a document that is read to its end', () => {
  const almost = ['4', '4.2'].reduce(
    (draft, key) => setAside(draft, key, 'not-about'),
    accepted(withWords(begun, SUCCESS.id, 'Not sure yet.'), place('3'), DELIVERY.id, PLANS),
  )

  it('is not called silent before', () => {
    expect(markedSilent(almost, THEMES, KEYS)).toBe(almost)
  })

  it('says nothing on what nobody touched', () => {
    const read = setAside(almost, '6', 'later')
    expect(untouchedThemes(read, THEMES)).toEqual([SCOPE, DIRECTION, MENTORING])
    const silent = markedSilent(read, THEMES, KEYS)
    expect(on(silent, SCOPE)).toEqual({ stance: 'silent', unsaid: true })
    expect(on(silent, SUCCESS)).toEqual({ words: 'Not sure yet.' })
    expect(on(withStance(silent, SCOPE.id, 'silent'), SCOPE)).toEqual({ stance: 'silent' })
  })

  it('keeps its answers when the text is replaced, without lines, and is silent no more', () => {
    const silent = markedSilent(setAside(almost, '6', 'later'), THEMES, KEYS)
    const replaced = withDocument(silent, { name: '', text: 'Another.', added: 2, passages: 1 })
    expect(replaced.document).toEqual({ name: 'Your document', text: 'Another.', added: 2, passages: 1, read: {} })
    expect(on(replaced)).toEqual({ stance: 'does', words: 'Plans the sprints.', lines: [] })
    expect(on(replaced, SCOPE)).toBeUndefined()
  })
})

describe('whatever is done at the desk', () => {
  const given = fc.constantFrom<Given>(
    PLANS,
    AGREES,
    { stance: 'does-not', words: 'Sets no dates.' },
    { stance: 'does' },
  )
  const act = fc.oneof(
    fc.record({
      key: fc.constantFrom(...KEYS),
      theme: fc.constantFrom(DELIVERY, MENTORING),
      given,
      way: fc.constantFrom<JoiningWay>('replace', 'add', 'mixed'),
      isBeside: fc.boolean(),
    }),
    fc.record({ key: fc.constantFrom(...KEYS), as: fc.constantFrom('later' as const, 'not-about' as const) }),
    fc.constantFrom('silent' as const, 'replace' as const, 'remove' as const),
  )
  const doneBy = (draft: Draft, did: typeof act extends fc.Arbitrary<infer Act> ? Act : never): Draft => {
    if (did === 'silent') return markedSilent(draft, THEMES, KEYS)
    if (did === 'replace') return withDocument(draft, { name: 'New', text: 'x', added: 9, passages: 4 })
    if (did === 'remove') return withoutDocument(draft)
    if (!draft.document) return draft
    if ('as' in did) return setAside(draft, did.key, did.as)
    const over = did.isBeside ? did.theme.id : givenAt(draft, did.key)[0]?.theme
    return acceptedAs(draft, did.key, did.given, did.way, did.theme, over)
  }

  it('each is a step that can be undone and done again', () => {
    holds(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const drafts = [begun]
        let history = NO_HISTORY
        for (const did of acts) {
          const before = drafts.at(-1) as Draft
          const next = doneBy(before, did)
          const step = stepBetween(before, next, 'step')
          if (!step) continue
          history = recorded(history, step)
          drafts.push(next)
        }
        let [now, past] = [drafts.at(-1) as Draft, history]
        for (const before of drafts.slice(0, -1).reverse()) {
          const back = undone(now, past)
          expect(back?.draft).toEqual(before)
          if (back) [now, past] = [back.draft, back.history]
        }
        for (const next of drafts.slice(1)) {
          const again = redone(now, past)
          expect(again?.draft).toEqual(next)
          if (again) [now, past] = [again.draft, again.history]
        }
      }),
      300,
    )
  })

  it('no theme rests on a line whose passage does not speak to it', () => {
    holds(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const draft = acts.reduce(doneBy, begun)
        for (const theme of THEMES)
          for (const [from] of on(draft, theme)?.lines ?? [])
            expect(
              Object.values(draft.document?.read ?? {}).some(
                (result) =>
                  result.as === 'answer' &&
                  result.lines[0] === from &&
                  givenOf(result).some((each) => each.theme === theme.id),
              ),
            ).toBe(true)
      }),
      300,
    )
  })
})
