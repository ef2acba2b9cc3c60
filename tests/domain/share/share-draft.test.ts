import { describe, expect, it } from 'vitest'
import {
  taken,
  withCondition,
  withDecision,
  withHedge,
  withStance,
  withWords,
} from '../../../src/domain/draft/deciding.ts'
import { blankDraft } from '../../../src/domain/draft/draft.ts'
import { draftMarkdown } from '../../../src/domain/share/share-draft.ts'
import { ACME } from '../../fixtures/acme-and-zenith.ts'
import { DELIVERY, DIRECTION, MENTORING, PRODUCT_OWNER, SCOPE, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'

const blank = blankDraft('mine', 'Lead at Acme')
const SOURCES = new Map([[ACME.id, ACME.source]])
const TAKEN = taken(blank, DELIVERY, {
  model: { id: ACME.id, name: ACME.name, version: ACME.source.version },
  answer: { stance: 'shared', with: [PRODUCT_OWNER.id], answer: 'Plans with the product owner.' },
  lines: [
    [9, 9],
    [12, 14],
  ],
})
const markdown = (draft = TAKEN, sources: ReadonlyMap<typeof ACME.id, typeof ACME.source> = SOURCES) =>
  draftMarkdown(draft, VOCABULARY, sources)

describe('a draft as a role description', () => {
  it('says first that it is no source, then what is decided, area by area', () => {
    expect(markdown()).toMatch(
      /^# Lead at Acme\n\n\*Private draft, not part of Role Atlas\.\*\n\n## .+\n\n- \*\*Planning and delivery\*\* \(B2\): Shared with the product owner\. Plans with the product owner\.\n/,
    )
  })

  it('names what is left out apart from what is not decided', () => {
    const text = markdown(withStance(TAKEN, SCOPE.id, 'silent'))
    expect(text).toContain('**Left out on purpose:** Scope.')
    expect(text).toMatch(/\*\*Not decided yet:\*\* Measure of success, Technical direction, .+\.\n/)
  })

  it('names what the document does not say apart from what is left out on purpose', () => {
    const text = markdown(withDecision(TAKEN, SCOPE.id, { stance: 'silent', unsaid: true }))
    expect(text).toContain('**The document says nothing:** Scope.')
    expect(text).not.toContain('Left out on purpose')
  })

  it('keeps a condition and a hedge', () => {
    const text = markdown(
      withHedge(
        withCondition(withStance(blank, MENTORING.id, 'conditional'), MENTORING.id, 'asked'),
        MENTORING.id,
        true,
      ),
    )
    expect(text).toContain('**Mentoring** (C1): Only if asked. *May, not will.*')
  })

  it('ends with each credit in full, and says where words were changed', () => {
    expect(markdown()).toContain('- B2: after [Leading at Acme](https://acme.example/tech-lead) by')
    expect(markdown()).toMatch(
      /\(2 November 2023, licence: CC BY 4\\?\.0, credit required\), lines 9 and 12 to 14, as paraphrased in Role Atlas, CC BY 4\.0\. Caution: Superseded\.$/,
    )
    expect(markdown(withWords(TAKEN, DELIVERY.id, 'Plans a lot.'))).toMatch(
      /CC BY 4\.0, changed\. Caution: Superseded\.$/,
    )
  })

  it('credits the organisation where its document is not here', () => {
    expect(markdown(TAKEN, new Map())).toContain('- B2: after Acme Anvils (2 November 2023), lines 9 and 12 to 14')
  })

  it('owes nothing for a stance, nor for words of its own', () => {
    expect(markdown(withWords(withStance(blank, DIRECTION.id, 'does'), DIRECTION.id, 'Sets it.'))).not.toContain(
      'Credits',
    )
  })

  it('lets no word of a draft become markup', () => {
    const text = markdown(
      withWords(
        withStance({ ...blank, name: '# <b>x</b>' }, DIRECTION.id, 'does'),
        DIRECTION.id,
        '[x](javascript:y) *z*',
      ),
    )
    expect(text).not.toMatch(/(?<!\\)(?:<b>|\]\(javascript)/)
  })
})
