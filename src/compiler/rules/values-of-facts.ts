import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'
import { unknownId } from '../unknown-id.ts'

/**
 * Values let facts line up: two models that state the same value agree. An answer that states a fact has one of its theme’s
 * values, where the theme lists some; no other answer has one.
 */
export const valuesOfFacts: Rule = {
  name: 'values-of-facts',
  scope: 'answer',
  check({ file, at, id, theme, answer: { stance, value } }) {
    if (!theme) return []
    const values = theme.values?.map((one) => one.id) ?? []
    const takesValue = stance === 'states' && values.length > 0
    if (value === undefined)
      return takesValue
        ? faultAt(file, [...at, 'stance'], {
            what: `the answer to "${id}" states a fact without its value`,
            why: 'Models agree on a fact where they state the same value.',
            fix: `Add "value:" with one of: ${values.join(', ')}. Where none fits, the stance is another, or content/themes.yaml needs a new one.`,
          })
        : []
    const here = [...at, 'value']
    if (takesValue)
      return unknownId({
        ...{ file, at: here, id: value, kind: 'value', known: new Set(values) },
        why: `The theme "${id}" lists its values in content/themes.yaml.`,
        listed: `Type one of: ${values.join(', ')}`,
      })
    const why =
      values.length === 0
        ? 'The theme lists no values.'
        : `Only "stance: states" has a value; this one has the stance "${stance}".`
    return faultAt(
      file,
      here,
      { what: `the answer to "${id}" has a value it cannot have`, why, fix: 'Delete the line.' },
      'key',
    )
  },
}
