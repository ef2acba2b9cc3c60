import { describe, expect, it } from 'vitest'
import { indexOf } from '../../../src/domain/dataset.ts'
import { formatPath } from '../../../src/domain/links/deep-link.ts'
import type { DeepLink } from '../../../src/domain/links/page-kinds.ts'
import { openGroups, questionsSlice } from '../../../src/domain/questions/questions.ts'
import { questionsMarkdown, questionsText } from '../../../src/domain/share/share-questions.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { DELIVERY, DIRECTION, MENTORING, SUCCESS, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'

const addressOf = (link: DeepLink) => `https://atlas.example${formatPath(link)}`
const OPEN = openGroups(questionsSlice(indexOf(DATASET)).groups, [DIRECTION.id, DELIVERY.id, MENTORING.id, SUCCESS.id])

describe('the questions that are copied', () => {
  it('in plain words are numbered through, in their groups, with who answers what and where they come from', () => {
    expect(questionsText(OPEN, VOCABULARY, addressOf)).toBe(`Questions to ask before you take the role

They disagree

1. Who manages people?
   Small studio: does it. Corvid: in part. Acme: explicitly not. Zenith: HR does.

Facts about the role

2. What does one tech lead cover?
   Acme and Zenith: one team. Corvid: several teams. One says nothing: Small studio.

Role Atlas, https://atlas.example/yours/check`)
  })

  it('as Markdown are a list to tick, each a link to its theme', () => {
    expect(
      questionsMarkdown(OPEN, VOCABULARY, addressOf),
    ).toBe(`## [Questions to ask before you take the role](https://atlas.example/yours/check)

### They disagree

- [ ] **[Who manages people?](https://atlas.example/themes/people-management)** Small studio: does it. Corvid: in part. Acme: explicitly not. Zenith: HR does.

### Facts about the role

- [ ] **[What does one tech lead cover?](https://atlas.example/themes/scope)** Acme and Zenith: one team. Corvid: several teams. One says nothing: Small studio.

Role Atlas

https://atlas.example/yours/check`)
  })

  it('stay words, whatever an organisation is called', () => {
    const models = DATASET.models.map((model) => ({ ...model, shortName: `*${model.shortName}*\n# x` }))
    const { groups } = questionsSlice(indexOf({ ...DATASET, models }))
    const markdown = questionsMarkdown(groups, VOCABULARY, addressOf)
    expect(markdown).toContain('\\*Acme\\*')
    expect(markdown).not.toMatch(/^# x/m)
  })
})
