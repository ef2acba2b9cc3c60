import { describe, expect, it } from 'vitest'
import { withAnswered, withNote } from '../../../src/domain/draft/asking.ts'
import { withHedge, withStance } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type Decision, type Draft } from '../../../src/domain/draft/draft.ts'
import { contextWords } from '../../../src/domain/draft/draft-question-words.ts'
import { type DraftQuestion, draftQuestions, onlyThese, sortedQuestions } from '../../../src/domain/draft/questions.ts'
import { formatDeepLink } from '../../../src/domain/links/deep-link.ts'
import { questionsSlice } from '../../../src/domain/questions/questions.ts'
import { draftQuestionsMarkdown, draftQuestionsText } from '../../../src/domain/share/share-draft-questions.ts'
import { INDEX } from '../../fixtures/acme-and-zenith.ts'
import { DELIVERY, MENTORING, PEOPLE_MANAGEMENT, SCOPE } from '../../fixtures/invented-vocabulary.ts'

const { vocabulary } = INDEX
const slice = questionsSlice(INDEX)

// Asked are scope and delivery, which it does not say, and mentoring, which is hedged; people management is ticked.
const DRAFT = [
  ...vocabulary.themes
    .filter(({ id }) => id !== SCOPE.id && id !== DELIVERY.id && id !== PEOPLE_MANAGEMENT.id)
    .map(({ id }) => id),
].reduce(
  (draft, id) => withStance(draft, id, 'does'),
  withNote(
    withAnswered(
      withHedge(blankDraft('mine', 'Lead *at* Acme'), MENTORING.id, true),
      `not-said:${PEOPLE_MANAGEMENT.id}`,
      true,
    ),
    `not-said:${SCOPE.id}`,
    'Ask Ana\n# how often',
  ),
)
const all = draftQuestions(DRAFT, vocabulary.themes, slice.disputed)
const { open } = sortedQuestions(DRAFT, all)
const groups = onlyThese(all, (question) => open.includes(question))
const context = (question: DraftQuestion) => contextWords(question, DRAFT, slice.groups, vocabulary)
const addressOf = (link: Parameters<typeof formatDeepLink>[0]) => `https://atlas.example${formatDeepLink(link)}`

const withDecision = (decision: Decision): Draft => ({
  ...blankDraft('mine', 'Lead'),
  decisions: { [MENTORING.id]: decision },
})

describe('the open questions of a draft', () => {
  it('in plain words say that they are no source, and stand in groups with their notes', () => {
    expect(
      draftQuestionsText(DRAFT, groups, vocabulary, context, addressOf),
    ).toBe(`Private draft, not part of Role Atlas

Lead *at* Acme: 3 questions to ask

Not said

1. What does one tech lead cover?
   Acme and Zenith: one team. Corvid: several teams. One says nothing: Small studio.
   Note: Ask Ana # how often

2. Who answers for delivery?
   Acme: shared with the product owner. Three say nothing: Corvid, Small studio and Zenith.

Hedged

3. Mentors engineers: is it may, or will?
   The draft: does it.

Role Atlas, https://atlas.example/
What organisations publish about the tech lead, side by side, each answer with its source.`)
  })

  it('as Markdown are a list to tick, each a link to its theme, and nobody’s words make marks', () => {
    expect(
      draftQuestionsMarkdown(DRAFT, groups, vocabulary, context, addressOf),
    ).toBe(`*Private draft, not part of Role Atlas.*

## Lead \\*at\\* Acme: 3 questions to ask

### Not said

- [ ] **[What does one tech lead cover?](https://atlas.example/themes/scope)** Acme and Zenith: one team. Corvid: several teams. One says nothing: Small studio.
  - Note: Ask Ana # how often
- [ ] **[Who answers for delivery?](https://atlas.example/themes/delivery)** Acme: shared with the product owner. Three say nothing: Corvid, Small studio and Zenith.

### Hedged

- [ ] **[Mentors engineers: is it may, or will?](https://atlas.example/themes/mentoring)** The draft: does it.

[Role Atlas](https://atlas.example/): what organisations publish about the tech lead, side by side, each answer with its source.`)
  })

  it('tell whoever gets them of the document, which is not theirs', () => {
    const copied = (lines: [number, number][] | undefined) => {
      const draft = withDecision({ stance: 'does', hedged: true, words: 'May mentor.', ...(lines && { lines }) })
      const hedged = draftQuestions(draft, vocabulary.themes, slice.disputed).filter(({ kind }) => kind === 'hedged')
      return draftQuestionsText(
        draft,
        hedged,
        vocabulary,
        (question) => contextWords(question, draft, slice.groups, vocabulary),
        addressOf,
      )
    }
    expect(copied([[23, 23]])).toContain('The draft: does it. The document, line 23.')
    expect(copied(undefined)).toContain('The draft: does it. In its own words.')
    const unsaid = withDecision({ stance: 'silent', unsaid: true })
    const asked = { key: `not-said:${MENTORING.id}`, kind: 'not-said', theme: MENTORING.id } as const
    expect(contextWords(asked, unsaid, slice.groups, vocabulary)).toMatch(/^The document says nothing; readers/)
  })
})
