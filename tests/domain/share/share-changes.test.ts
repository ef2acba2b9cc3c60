import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../src/domain/editions/changes.ts'
import type { ComparedEdition } from '../../../src/domain/editions/changes-slice.ts'
import type { RoleModel } from '../../../src/domain/model.ts'
import { changesMarkdown, changesText, type ToldChanges } from '../../../src/domain/share/share-changes.ts'
import { ACME } from '../../fixtures/acme-and-zenith.ts'
import { ACME_LATER } from '../../fixtures/acme-later.ts'
import { VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { addressOf, HOSTILE } from '../support/share-subjects.ts'

const compared = ({ id, answers, statements, source, reading }: RoleModel): ComparedEdition => ({
  ...{ id, answers, statements, source, read: reading.date },
})

function told(show: ToldChanges['link']['show'], before = ACME, after = ACME_LATER): ToldChanges {
  return {
    link: { page: 'changes', model: ACME.id, show },
    title: 'What changed at Acme',
    finding: 'Much.',
    name: 'Acme Anvils',
    listed: [{ id: ACME.id, caveat: 'Superseded' }, { id: ACME_LATER.id }],
    changes: changesBetween(before, after, VOCABULARY.themes),
    editions: [compared(before), compared(after)],
    roles: VOCABULARY.roles,
  }
}

describe('what changed, as it is copied', () => {
  it('in plain words has both answers and every statement of the view, and ends with where it comes from', () => {
    expect(changesText(told('dropped'), addressOf)).toBe(`What changed at Acme

Much.

C1 Mentoring. Only if, now silent.
2 November 2023: Only if there are juniors. Mentors juniors, if any.
30 June 2025: Says nothing
- Dropped: Mentors junior engineers where there are some. (“mentor any juniors”, line 22)

B2 Planning and delivery. Still shared.
2 November 2023: Shared with the product owner. Plans with the product owner.
30 June 2025: Shared with HR. Plans with HR.
- Dropped: Writes the technical plans. (“write technical plans”, lines 14 to 16)

B1 Technical direction. Still does it.
2 November 2023: Does it. Chooses the architecture of the forge.
30 June 2025: Does it. Chooses the architecture of the forge.
- Dropped: Writes the technical plans. (“write technical plans”, lines 14 to 16)

Role Atlas, from Acme Anvils (2 November 2023. Caution: Superseded), https://acme.example/tech-lead; Acme Anvils (30 June 2025), https://acme-2025.example/tech-lead

https://atlas.example/models/acme/changes?show=dropped`)
  })

  it('as Markdown is a table a theme, each statement and citation a link', () => {
    expect(changesMarkdown(told('new'), addressOf)).toBe(
      [
        '## [What changed at Acme](https://atlas.example/models/acme/changes?show=new)',
        'Much.',
        '### [A2 Measure of success](https://atlas.example/compare/acme/acme-2025/on/success)',
        [
          '| What became of it | [2 November 2023](https://acme.example/tech-lead) | [30 June 2025](https://acme-2025.example/tech-lead) |',
          '| --- | --- | --- |',
          '| **Still stated** | Judged by what the team ships. | Judged by what ships and lasts. |',
          '| **New** | Not in the text | [The role is judged by what lasts.](https://atlas.example/models/acme-2025/judged-by-lasting) (“what lasts”, [line 6](https://acme-2025.example/tech-lead#:~:text=what%20lasts)) |',
        ].join('\n'),
        'Role Atlas, from Acme Anvils (2 November 2023. Caution: Superseded); Acme Anvils (30 June 2025)',
        'https://atlas.example/models/acme/changes?show=new',
      ].join('\n\n'),
    )
  })

  it('with a reworded statement says both', () => {
    expect(changesText(told('reworded'), addressOf)).toContain(
      '- Reworded: Plans delivery with the product owner. (“plan with product”, line 9) → Plans delivery with HR. (“plan with HR”, line 9)',
    )
  })

  it('stays words, whatever a statement says', () => {
    const statements = ACME.statements.map((each) => ({ ...each, text: HOSTILE }))
    const markdown = changesMarkdown(told('changes', { ...ACME, statements }), addressOf)
    expect(markdown).not.toMatch(/^# Heading|(?<!\\)<img|(?<!\\)\*\*b/m)
    expect(changesText(told('changes', { ...ACME, statements }), addressOf)).not.toMatch(/^# Heading/m)
  })
})
