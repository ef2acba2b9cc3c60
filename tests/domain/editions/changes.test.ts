import { describe, expect, test } from 'vitest'
import { changesBetween, isChanged, isKept, type StatementChange } from '../../../src/domain/editions/changes.ts'
import { changesFinding, editionsInWords, rulerInWords } from '../../../src/domain/editions/changes-finding.ts'
import { hingeWords } from '../../../src/domain/editions/changes-words.ts'
import { changesTitle } from '../../../src/domain/heads/changes-head.ts'
import type { Answer, RoleModel, Statement } from '../../../src/domain/model.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { ACME } from '../../fixtures/acme-and-zenith.ts'
import { ACME_LATER } from '../../fixtures/acme-later.ts'
import { statementId } from '../../fixtures/ids.ts'
import { DIRECTION, SCOPE, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { cited } from '../../fixtures/invented-writing.ts'

const { themes, roles } = VOCABULARY
const CHANGES = changesBetween(ACME, ACME_LATER, themes)

const told = ({ kind, before, after }: StatementChange) => `${kind} ${[before?.id, after?.id].join(' > ')}`

const [ONE_TEAM] = ACME.statements
if (!ONE_TEAM) throw new Error('Acme has statements.')

describe('what became of the statements', () => {
  test('each once, in the order of the documents: what is new stands behind what it stands behind there', () => {
    expect(CHANGES.statements.map(told)).toEqual([
      'kept one-team > one-team',
      'kept judged-by-shipping > judged-by-shipping',
      'new  > judged-by-lasting',
      'reworded plans-with-owner > plans-with-hr',
      'dropped writes-plans > ',
      'reworded sets-direction > sets-direction',
      'dropped mentors-juniors > ',
      'reworded manages-nobody > manages-people',
      'kept foundries-differ > foundries-differ',
    ])
    expect(CHANGES.counts).toEqual({ kept: 3, reworded: 3, dropped: 2, new: 1 })
    expect(rulerInWords(CHANGES)).toBe('8 statements before, 7 after: 3 kept, 3 reworded, 2 dropped, 1 new')
  })

  test('what is new at the start stands there; what is new where much went stands behind what went in its section', () => {
    const [first, ...others] = ACME_LATER.statements
    const opening: Statement = {
      ...ONE_TEAM,
      id: statementId('opening'),
      cite: cited('Introduction', 1, 'to open with'),
    }
    const later = { ...ACME_LATER, statements: [opening, ...(first ? [first] : []), ...others] }
    expect(changesBetween(ACME, later, themes).statements.map(told)[0]).toBe('new  > opening')
    const behind: Statement = { ...ONE_TEAM, id: statementId('behind'), cite: cited('Duties', 10, 'and then this') }
    const line = changesBetween(ACME, { ...ACME_LATER, statements: [...ACME_LATER.statements, behind] }, themes)
    expect(line.statements.map(told).slice(3, 6)).toEqual([
      'reworded plans-with-owner > plans-with-hr',
      'dropped writes-plans > ',
      'new  > behind',
    ])
  })

  test('other lines, phrases and themes are kept; another text, stance, term, hedge or status is reworded', () => {
    const change = (more: Partial<Statement>) => isKept(ONE_TEAM, { ...ONE_TEAM, ...more })
    expect(change({ cite: cited('Elsewhere', 99, 'one single team'), id: statementId('other'), status: 'own' })).toBe(
      true,
    )
    const reworded: Partial<Statement>[] = [
      { text: 'A tech lead leads two teams.' },
      { stance: 'does' },
      { when: 'there is one' },
      { with: [VOCABULARY.roles[0]?.id ?? ('' as never)] },
      { hedged: true },
      { status: 'anecdote' },
    ]
    expect(reworded.map(change)).toEqual(reworded.map(() => false))
  })

  test('across an edition between, each is followed back to where it stood first', () => {
    const last: RoleModel = {
      ...ACME_LATER,
      statements: ACME_LATER.statements.map((statement) => ({ ...statement, was: statement.id })),
    }
    expect(changesBetween(ACME, last, themes, [ACME_LATER]).statements.map(told)).toEqual(CHANGES.statements.map(told))
  })
})

describe('what became of the themes', () => {
  test('those that changed most stand first, within that the atlas’s order', () => {
    expect(CHANGES.themes.map(({ theme, became }) => `${theme.id}: ${became}`)).toEqual([
      'people-management: turns',
      'mentoring: falls-silent',
      'delivery: other-terms',
      'success: other-content',
      'technical-direction: other-content',
      'scope: unchanged',
    ])
    expect(CHANGES.themes.filter(isChanged)).toHaveLength(5)
  })

  test('a statement on two themes is told under both', () => {
    const under = (id: string) => CHANGES.themes.find(({ theme }) => theme.id === id)?.statements.map(told)
    expect(under('technical-direction')).toEqual([
      'dropped writes-plans > ',
      'reworded sets-direction > sets-direction',
    ])
    expect(under('delivery')).toEqual(['reworded plans-with-owner > plans-with-hr', 'dropped writes-plans > '])
  })

  test('backwards, what fell silent speaks', () => {
    const back = changesBetween(ACME_LATER, { ...ACME, statements: [] }, themes)
    expect(back.themes.find(({ theme }) => theme.id === 'mentoring')?.became).toBe('speaks-now')
  })

  test('an anecdote changes its main theme alone', () => {
    const anecdote = (text: string, more: Partial<Statement> = {}): RoleModel => ({
      ...ACME,
      statements: [
        ...ACME.statements,
        {
          ...ONE_TEAM,
          id: statementId('story'),
          also: ['delivery', 'mentoring'] as never,
          status: 'anecdote',
          text,
          cite: cited('End', 40, 'long ago'),
          ...more,
        },
      ],
    })
    const same = anecdote('Once.').statements.map((each) => ({ ...each, was: each.id }))
    const after = {
      ...ACME,
      statements: same.map((each) => (each.id === 'story' ? { ...each, text: 'Twice.' } : each)),
    }
    const changed = changesBetween(anecdote('Once.'), after, themes).themes.filter(isChanged)
    expect(changed.map(({ theme, became }) => `${theme.id}: ${became}`)).toEqual(['scope: other-content'])
  })

  test('what stands between the two stances', () => {
    const silent: Answer = { stance: 'silent' }
    const answer = (stance: 'does' | 'conditional' | 'other-role' | 'states' | 'mixed', value?: string): Answer => ({
      stance,
      value,
      answer: '',
      statements: [],
    })
    const words = (before: Answer, after: Answer) => hingeWords({ before, after })
    expect(words(answer('conditional'), answer('conditional'))).toBe('Still only if')
    expect(words(answer('conditional'), silent)).toBe('Only if, now silent')
    expect(words(answer('does'), answer('other-role'))).toBe('Does it, now another role')
    expect(words(silent, answer('mixed'))).toBe('Silent, now in part')
    expect(words(answer('states', 'one'), answer('states', 'one'))).toBe('Still stated')
    expect(words(answer('states', 'one'), answer('states', 'two'))).toBe('Stated, now otherwise')
  })
})

describe('the finding', () => {
  const finding = (before: RoleModel, after: RoleModel) =>
    partsText(changesFinding(before, after, changesBetween(before, after, themes), roles))

  test('the span, the counts, and the two themes that changed most', () => {
    expect(finding(ACME, ACME_LATER)).toBe(
      'Between November 2023 and June 2025: 2 statements dropped, 3 reworded, 1 new, 3 kept.' +
        ' On who manages people, it said “explicitly not” and says “yes” now. On who helps engineers grow, it says nothing any more.',
    )
  })

  test('the largest section of which everything went stands out, without what its heading has in brackets', () => {
    const section = (lines: number) => cited('People (if any)', lines, 'of people')
    const extra = [50, 51].map((line) => ({ ...ONE_TEAM, id: statementId(`extra-${line}`), cite: section(line) }))
    const before = { ...ACME, statements: [...ACME.statements, ...extra] }
    const parts = changesFinding(before, ACME_LATER, changesBetween(before, ACME_LATER, themes), roles)
    expect(parts.filter(({ strong }) => strong)).toEqual([
      { text: 'all that the section “People” said went', strong: true },
    ])
    expect(partsText(parts)).toMatch(
      /^Between November 2023 and June 2025 all that .* went: 2 statements, lines 50–51\. Elsewhere 2 were dropped, 3 reworded and 1 is new, in lines \d[^;]*; 3 were kept\. On /,
    )
  })

  test('a section that went alone leaves nothing to tell of elsewhere; what came elsewhere is told by its own lines', () => {
    const extra = [50, 51].map((line) => ({
      ...ONE_TEAM,
      id: statementId(`extra-${line}`),
      cite: cited('Pay', line, 'of pay'),
    }))
    const same = ACME.statements.map((each) => ({ ...each, was: each.id }))
    const later = { ...ACME, statements: same, source: { ...ACME.source, version: '2025-06-30' } }
    const before = { ...ACME, statements: [...ACME.statements, ...extra] }
    expect(finding(before, later)).toMatch(/said went: 2 statements, lines 50–51\. 8 were kept\. On /)
    const one = { ...ONE_TEAM, id: statementId('fresh'), cite: cited('Introduction', 7, 'one') }
    expect(finding(before, { ...later, statements: [...same, one] })).toMatch(
      /lines 50–51\. Elsewhere 1 is new, in line 7; 8 were kept\. On /,
    )
  })

  test('else the largest section that came', () => {
    const extra = [50, 51].map((line) => ({
      ...ONE_TEAM,
      id: statementId(`extra-${line}`),
      cite: cited('Pay', line, 'of pay'),
    }))
    const after = { ...ACME_LATER, statements: [...ACME_LATER.statements, ...extra] }
    expect(finding(ACME, after)).toMatch(
      /^Between November 2023 and June 2025 the section “Pay” came: 2 statements, lines 50–51\. Elsewhere 2 were dropped, /,
    )
  })

  test('an answer that stays says so with what went from under it; by its terms where they could be taken for gone', () => {
    const same = ACME.statements.map((each) => ({ ...each, was: each.id }))
    const without = (ids: string[], answers: Partial<RoleModel['answers']> = {}) => ({
      ...ACME,
      answers: { ...ACME.answers, ...answers } as RoleModel['answers'],
      statements: same.filter(({ id }) => !ids.includes(id)),
      source: { ...ACME.source, version: '2025-06-30' },
    })
    expect(finding(ACME, without(['judged-by-shipping']))).toContain(', the answer stays, but 1 statement on it went.')
    expect(finding(ACME, without(['plans-with-owner']))).toMatch(
      /it still says “shared with [^”]+”, but 1 statement on it went\./,
    )
  })

  test('a theme that changed by nothing but what was told is not told again', () => {
    const also = ACME.statements.map((each) =>
      each.id === 'writes-plans' ? { ...each, also: [DIRECTION.id, SCOPE.id] } : each,
    )
    const before = { ...ACME, statements: also }
    const later = {
      ...ACME,
      statements: also.filter(({ id }) => id !== 'writes-plans').map((each) => ({ ...each, was: each.id })),
      source: { ...ACME.source, version: '2025-06-30' },
    }
    expect(finding(before, later).match(/ On /g)).toHaveLength(1)
  })

  test('nothing changed', () => {
    const same = { ...ACME, statements: ACME.statements.map((each) => ({ ...each, was: each.id })) }
    expect(finding(ACME, { ...same, source: { ...ACME.source, version: '2023-11-30' } })).toBe(
      'Between 2 November 2023 and 30 November 2023, nothing changed in what it says of the role.',
    )
  })

  test('its title, and how many editions there are', () => {
    expect(changesTitle(ACME)).toBe('What changed at Acme Anvils')
    expect([2, 12].map(editionsInWords)).toEqual(['two editions of one page', '12 editions of one page'])
  })
})
