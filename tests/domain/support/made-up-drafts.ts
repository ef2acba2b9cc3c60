import fc from 'fast-check'
import type { Draft } from '../../../src/domain/draft/draft.ts'
import type { Theme } from '../../../src/domain/model.ts'

const words = fc.string({ unit: 'binary', maxLength: 200 })
const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/)
const line = fc.integer({ min: 1, max: 400 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** What anybody may have decided, whole or not, in whatever writing, with words of their own or taken ones. */
export function madeUpDraft(themes: readonly Pick<Theme, 'id'>[]): fc.Arbitrary<Draft> {
  const credit = fc.record({
    model: slug,
    name: fc.constantFrom('Zenith', 'Acme Anvils'),
    version: fc.constantFrom('2024', 'undated'),
    lines: fc.array(
      fc.oneof(
        line.map((at) => [at, at]),
        fc.tuple(line, line),
      ),
      { maxLength: 4 },
    ),
    words,
  })
  const decision = fc
    .record({
      stance: maybe(
        fc.constantFrom('states', 'does', 'shared', 'conditional', 'does-not', 'other-role', 'mixed', 'silent'),
      ),
      value: maybe(slug),
      inOwnWords: maybe(fc.constant(true)),
      when: maybe(words),
      with: maybe(fc.array(slug, { maxLength: 3 })),
      alongside: maybe(fc.array(slug, { maxLength: 3 })),
      instead: maybe(slug),
      hedged: maybe(fc.constant(true)),
      words: maybe(words),
      credit: maybe(credit),
      unchanged: fc.boolean(),
    })
    .map(({ unchanged, ...terms }) =>
      unchanged && terms.credit ? { ...terms, credit: { ...terms.credit, words: terms.words ?? '' } } : terms,
    )
  return fc
    .record({
      name: fc.string({ minLength: 1, maxLength: 40 }),
      began: maybe(fc.record({ model: slug, name: fc.constant('Zenith') })),
      decisions: fc.dictionary(fc.constantFrom(...themes.map(({ id }) => id)), decision),
    })
    .map((made) => defined({ format: 3, id: 'mine', ...made }) as Draft)
}

/** Without what is undefined, as drafts are kept. */
function defined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
