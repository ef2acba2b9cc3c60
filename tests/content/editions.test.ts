import { describe, expect, it } from 'vitest'
import { allModels } from '../../src/domain/dataset.ts'
import { changesBetween, isChanged } from '../../src/domain/editions/changes.ts'
import { editionBefore } from '../../src/domain/editions/editions.ts'
import type { ModelId } from '../../src/domain/model.ts'
import { describeModel } from './support/describe-model.ts'
import { realContent } from './support/real-content.ts'

describeModel('loadsmart-2022', {
  silent: [
    'expertise',
    'sharing-the-role',
    'decision-authority',
    'assigning-work',
    'defining-work',
    'clearing-the-way',
    'mentoring',
    'users-and-clients',
    'team-health',
    'coding-time',
  ],
})

describeModel('mid-size-2026-08', {
  silent: [
    'expertise',
    'sharing-the-role',
    'processes-and-tools',
    'assigning-work',
    'risks',
    'defining-work',
    'representation',
    'users-and-clients',
    'team-health',
  ],
})

describeModel('govuk-2021', {
  silent: ['technical-debt', 'processes-and-tools', 'risks', 'people-management', 'users-and-clients', 'success'],
})

/** Read side by side, document by document. What is not named here is kept. */
const CHANGES: Record<string, { was: string; counts: object; changed: string; refs: string }> = {
  'loadsmart-2022': {
    was: 'loadsmart',
    counts: { kept: 31, reworded: 1, dropped: 8, new: 1 },
    changed:
      'reports-if-agreed > managerial-tasks-if-agreed, four-reports-advised > , > leaves-for-management, time-off > , one-to-ones > , ongoing-feedback > , quarterly-check-ins > , performance-plan > , promotion-context > , promotion-packet > ',
    refs: 'A4 E2 E3',
  },
  'mid-size-2026-08': {
    was: 'mid-size-company',
    counts: { kept: 66, reworded: 6, dropped: 7, new: 1 },
    changed:
      'first-weeks-tasks > first-weeks-tasks, promoted-with-a-title-only > , > less-visible-work, connects-to-opportunities > , time-beyond-code > time-beyond-code, depends-less-each-month > depends-less-each-month, work-out-of-the-job > work-out-of-the-job, leaves-better-teams > leaves-better-teams, leveraged-work > leveraged-work, not-the-laddered-version > , worked-out-along-the-way > , balances-and-ships > , practical-challenges > , nobody-tells-you > ',
    refs: 'A1 A2 A4 B2 D1 E1 E2 E3 F1 F2',
  },
  govuk: {
    was: 'govuk-2021',
    counts: { kept: 39, reworded: 1, dropped: 3, new: 5 },
    changed:
      'in-the-seal > , overview-slides > , leavers > leavers, leaver-card > , > drills-with-teams, > banner-example, > plans-drills, > drill-or-test, > briefs-on-call',
    refs: 'B5 C3 E1 E3',
  },
}

describe.each(Object.entries(CHANGES))('what changed up to %s', (id, { was, counts, changed, refs }) => {
  const content = realContent()
  const all = allModels(content)
  const dated = all.map((model) => ({ ...model, version: model.source.version }))
  const after = dated.find((model) => model.id === id)
  const before = editionBefore(dated, id as ModelId)

  it('is told against the edition before', () => {
    expect(before?.id).toBe(was)
  })

  it('is what two readings side by side found', () => {
    if (!before || !after) throw new Error(`${id} has no edition before it.`)
    const changes = changesBetween(before, after, content.vocabulary.themes)
    const differing = changes.statements.filter(({ kind }) => kind !== 'kept')
    expect(changes.counts).toEqual(counts)
    expect(
      differing.map((each) => `${each.before?.id ?? ''} > ${each.after?.id ?? ''}`.replace(/^ /, '')).join(', '),
    ).toBe(changed)
    expect(
      changes.themes
        .filter(isChanged)
        .map(({ theme }) => theme.ref)
        .join(' '),
    ).toBe(refs)
  })
})

it('an organisation counts once', () => {
  const { models, editions } = realContent()
  expect(models.filter(({ edition }) => edition)).toEqual([])
  expect(editions.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['govuk-2021', 'loadsmart-2022', 'mid-size-2026-08']),
  )
})
