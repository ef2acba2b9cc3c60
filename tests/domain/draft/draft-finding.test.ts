import { describe, expect, it } from 'vitest'
import { inOwnWords, withInstead, withStance, withValue, withWords } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type Draft } from '../../../src/domain/draft/draft.ts'
import { agreedWith, closestToDraft, draftFinding, mostDisputedLeft } from '../../../src/domain/draft/draft-finding.ts'
import { sheetSlice } from '../../../src/domain/draft/sheet-slice.ts'
import type { ModelSummary, Theme } from '../../../src/domain/model.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { ACME, INDEX, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import {
  DELIVERY,
  DIRECTION,
  ENGINEERING_MANAGER,
  MENTORING,
  PEOPLE_MANAGEMENT,
  SCOPE,
} from '../../fixtures/invented-vocabulary.ts'

const { themes } = INDEX.vocabulary
const { disputed } = sheetSlice(INDEX)
const blank = blankDraft('mine', 'My draft')
const summary = (id: string) => INDEX.models.find((model) => model.id === id) as ModelSummary

/** A draft with one team, direction its own, and people given to the engineering manager, as at Acme. */
const LIKE_ACME = withInstead(
  withStance(
    withStance(withValue(withStance(blank, SCOPE.id, 'states'), SCOPE.id, 'one-team'), DIRECTION.id, 'does'),
    PEOPLE_MANAGEMENT.id,
    'other-role',
  ),
  PEOPLE_MANAGEMENT.id,
  ENGINEERING_MANAGER.id,
)

describe('a draft beside a model', () => {
  it('agrees where both say the same, and by giving to others what the model denies', () => {
    expect(agreedWith(LIKE_ACME, themes, summary(ACME.id))).toEqual({ agrees: 3, differs: 0 })
  })

  it('counts what is not decided, or left out, for nothing', () => {
    const left = withStance(LIKE_ACME, DELIVERY.id, 'silent')
    expect(agreedWith(left, themes, summary(ACME.id))).toEqual({ agrees: 3, differs: 0 })
    expect(agreedWith(blank, themes, summary(ACME.id))).toEqual({ agrees: 0, differs: 0 })
  })

  it('neither agrees nor differs by what it says in its own words', () => {
    const own = withWords(inOwnWords(LIKE_ACME, SCOPE.id), SCOPE.id, 'Whoever turns up that day.')
    expect(agreedWith(own, themes, summary(ACME.id))).toEqual({ agrees: 2, differs: 0 })
  })

  it('differs where one says no and the other yes', () => {
    const draft = withStance(LIKE_ACME, PEOPLE_MANAGEMENT.id, 'does')
    expect(agreedWith(draft, themes, summary(ACME.id))).toEqual({ agrees: 2, differs: 1 })
  })
})

describe('the closest to a draft', () => {
  it('is the one that it agrees with on most of what it has decided', () => {
    const [closest] = closestToDraft(LIKE_ACME, themes, INDEX.models)
    expect([ACME.id, ZENITH.id]).toContain(closest?.id)
    const mixed = withStance(LIKE_ACME, PEOPLE_MANAGEMENT.id, 'mixed')
    expect(closestToDraft(withStance(mixed, SCOPE.id, 'does-not'), themes, INDEX.models)[0]?.id).toBe('corvid')
  })
})

describe('the finding of a draft', () => {
  const words = (draft: Draft, chosen?: string) =>
    partsText(draftFinding(draft, themes, disputed, INDEX.models, chosen as never))

  it('says at first that nothing is decided, and where the sources differ most', () => {
    expect(words(blank)).toBe(
      `Nothing is decided yet. The sources differ most on ${mostDisputedLeft(blank, themes, disputed)?.inProse}.`,
    )
  })

  it('says how many it answers, how it stands to one, and what is most disputed of the rest', () => {
    expect(words(LIKE_ACME, 'acme')).toMatch(
      /^It answers 3 of \d+ themes\. Beside Acme Anvils it agrees on 3 and differs on none\. Most disputed of those not decided: .+\.$/,
    )
  })

  it('says when all are decided, and does not count what is left out as answered', () => {
    const all = themes.reduce((draft: Draft, theme: Theme) => withStance(draft, theme.id, 'silent'), blank)
    expect(words(all)).toBe(`It answers 0 of ${themes.length} themes. All of them are decided.`)
  })

  it('names the theme that is disputed most of those left', () => {
    const first = mostDisputedLeft(blank, themes, disputed)
    const draft = withStance(blank, first?.id ?? MENTORING.id, 'mixed')
    expect(mostDisputedLeft(draft, themes, disputed)?.id).not.toBe(first?.id)
  })
})
