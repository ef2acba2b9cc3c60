import { describe, expect, it } from 'vitest'
import { reasonIn, standingTerms, standingWords } from '../../../src/domain/comparing/standing-words.ts'
import { type Standing, standingsOf } from '../../../src/domain/comparing/standings.ts'
import type { ModelSummary, ThemeId } from '../../../src/domain/model.ts'
import { INDEX } from '../../fixtures/acme-and-zenith.ts'

const { themes, roles } = INDEX.vocabulary
const [acme, corvid, studio, zenith] = INDEX.models
if (!acme || !corvid || !studio || !zenith) throw new Error('The fixture has four models.')

function standingOn(id: string, models: readonly ModelSummary[] = INDEX.models): Standing {
  const standing = standingsOf(themes, models).find(({ theme }) => theme.id === id)
  if (!standing) throw new Error(`There is no theme ${id}.`)
  return standing
}

describe('how a model stands, in a cell', () => {
  const inCell = (id: string, place: number) => {
    const { theme, positions } = standingOn(id)
    const model = INDEX.models[place]
    if (!model) throw new Error(`There is no model ${place}.`)
    return standingWords(positions[place] ?? 'silent', model, theme, roles)
  }

  it('names the value of a fact, and who does it instead', () => {
    expect(inCell('scope', 0)).toBe('One team')
    expect(inCell('success', 0)).toBe('In its own words')
    expect(inCell('people-management', 3)).toBe('HR does')
  })

  it('keeps a denial a denial, also where the document names who does it', () => {
    expect(inCell('people-management', 0)).toBe('Explicitly not')
  })

  it('is a word or two for the rest', () => {
    expect(inCell('mentoring', 0)).toBe('Only if')
    expect(inCell('delivery', 0)).toBe('Shared')
    expect(inCell('delivery', 3)).toBe('Says nothing')
  })
})

describe('the terms behind the marks of a theme', () => {
  it('are the conditions and partners, by name', () => {
    expect(standingTerms(standingOn('mentoring'), INDEX.models, roles)).toBe(
      'Acme Anvils and a small studio only if there are juniors; Zenith only if the engineers ask.',
    )
    expect(standingTerms(standingOn('delivery'), INDEX.models, roles)).toBe(
      'Acme Anvils: shared with the product owner.',
    )
  })

  it('are nothing where nobody sets any, not even beside a denial', () => {
    expect(standingTerms(standingOn('technical-direction'), INDEX.models, roles)).toBe('')
    expect(standingTerms(standingOn('people-management'), INDEX.models, roles)).toBe('')
  })
})

describe('agreeing on different terms', () => {
  const onDifferentTerms = (...of: Parameters<typeof reasonIn>) => reasonIn(...of).kind === 'other-terms'

  it('is told by conditions that are not the same', () => {
    expect(onDifferentTerms(standingOn('mentoring', [acme, zenith]), [acme, zenith])).toBe(true)
    const alike = { ...zenith, terms: { ...zenith.terms, ['mentoring' as ThemeId]: { when: 'there are juniors' } } }
    expect(onDifferentTerms(standingOn('mentoring', [acme, alike]), [acme, alike])).toBe(false)
  })

  it('is no matter where they differ', () => {
    expect(onDifferentTerms(standingOn('people-management'), INDEX.models)).toBe(false)
  })
})
