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
import { NO_HISTORY, recorded, redone, stepBetween, undone } from '../../../src/domain/draft/history.ts'
import { passagesOf } from '../../../src/domain/draft/passages.ts'
import {
  decidedThemes,
  nextUnread,
  passageKeys,
  putOff,
  readingCounts,
  withDocument,
  withoutDocument,
} from '../../../src/domain/draft/reader-document.ts'
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

/** Accepts a passage the way that the reader chose. */
function acceptedAs(draft: Draft, key: string, given: Given, way: JoiningWay, theme = DELIVERY): Draft {
  const before = decisionOn(withdrawn(draft, key), theme.id)
  return accepted(draft, place(key), theme.id, given, joinedDecision(before, place(key), given, way))
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
    expect(document && [...decidedThemes(document, KEYS)]).toEqual([[0, DELIVERY.id]])
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
    const elsewhere = accepted(first, place('3'), MENTORING.id, PLANS)
    expect(on(elsewhere)).toBeUndefined()
    expect(on(elsewhere, MENTORING)).toMatchObject({ stance: 'does', lines: [[3, 3]] })
  })

  it.each(['replace', 'mixed', 'add'] as const)('and setting it aside leaves what others gave: %s', (way) => {
    const both = acceptedAs(first, '6', AGREES, way)
    expect(on(setAside(both, '6', 'not-about'))).toEqual(on(first))
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
    }),
    fc.record({ key: fc.constantFrom(...KEYS), as: fc.constantFrom('later' as const, 'not-about' as const) }),
    fc.constantFrom('silent' as const, 'replace' as const, 'remove' as const),
  )
  const doneBy = (draft: Draft, did: typeof act extends fc.Arbitrary<infer Act> ? Act : never): Draft => {
    if (did === 'silent') return markedSilent(draft, THEMES, KEYS)
    if (did === 'replace') return withDocument(draft, { name: 'New', text: 'x', added: 9, passages: 4 })
    if (did === 'remove') return withoutDocument(draft)
    if (!draft.document) return draft
    return 'as' in did ? setAside(draft, did.key, did.as) : acceptedAs(draft, did.key, did.given, did.way, did.theme)
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
                (result) => result.as === 'answer' && result.theme === theme.id && result.lines[0] === from,
              ),
            ).toBe(true)
      }),
      300,
    )
  })
})
