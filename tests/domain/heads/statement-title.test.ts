import { describe, expect, test } from 'vitest'
import { sharedStart, statementTitle } from '../../../src/domain/heads/statement-title.ts'
import { byteLength } from '../../../src/domain/shortened.ts'
import { statementId } from '../../fixtures/ids.ts'

const START = 'In a forge of the usual size, answers together with the master for '

const forge = (...texts: string[]) => ({
  shortName: 'Acme',
  statements: texts.map((text, place) => ({ id: statementId(`statement-${place}`), text })),
})

/** The titles of all statements of a model. */
function titlesOf(model: ReturnType<typeof forge>): string[] {
  return model.statements.map((statement) => statementTitle(model, statement.text, sharedStart(model, statement)))
}

describe('the title of a statement', () => {
  test('is its words', () => {
    expect(titlesOf(forge('Writes the plans of the forge.', 'Writes the plans of the mill.'))).toEqual([
      'Acme: Writes the plans of the forge',
      'Acme: Writes the plans of the mill',
    ])
  })

  test('begins where it differs from one that would be cut to the same', () => {
    expect(
      titlesOf(forge(`${START}the plans.`, `${START}the anvils, and for those who work at them day by day.`)),
    ).toEqual(['Acme: …plans', 'Acme: …anvils, and for those who work at them day by day'])
  })

  test('of several that begin alike differs from each', () => {
    const titles = titlesOf(
      forge(`${START}the plans.`, `${START}the anvils.`, `${START}making sure that iron is hot.`, 'Sings.'),
    )
    expect(new Set(titles).size).toBe(4)
    for (const title of titles) expect(byteLength(title)).toBeLessThanOrEqual(65)
  })

  test.each([
    ['that is said twice', `${START}the plans.`, `${START}the plans.`],
    ['of which one goes on', `${START}the plans`, `${START}the plans and the anvils`],
  ])('%s is never empty', (_what, ...texts) => {
    for (const title of titlesOf(forge(...texts))) expect(title).toMatch(/^Acme: …?[\p{L}]/u)
  })
})
