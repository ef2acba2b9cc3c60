import type { Content } from '../content.ts'
import { answersOf, itemsOf } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'
import { unknownIds } from '../unknown-id.ts'

/** Values let facts line up: two models that state the same value agree. */
export const valuesOfFacts: Rule = {
  name: 'values-of-facts',
  description:
    'An answer that states a fact has one of its theme’s values where the theme lists some; no other answer has a value.',
  check: (content) => [...valuesOnDuties(content), ...answerValues(content)],
}

function valuesOnDuties({ themes }: Content): Fault[] {
  return itemsOf(themes.draft.themes).flatMap(([i, theme]) =>
    theme.values && theme.kind === 'duty'
      ? [
          faultAt(
            themes,
            ['themes', i, 'values'],
            {
              what: `the duty theme "${theme.id}" lists values`,
              why: 'A duty is answered by a stance: somebody does it or does not. Only facts have values.',
              fix: 'Delete "values", or type "kind: fact".',
            },
            'key',
          ),
        ]
      : [],
  )
}

function answerValues({ themes, models }: Content): Fault[] {
  const byId = new Map(itemsOf(themes.draft.themes).map(([, theme]) => [theme.id as string, theme]))
  return models.flatMap((file) =>
    answersOf(file).flatMap(({ theme: id, answer, at }) => {
      const theme = byId.get(id)
      if (!theme) return []
      const values = theme.values?.map((value) => value.id) ?? []
      const takesValue = answer.stance === 'states' && values.length > 0
      if (takesValue && answer.value === undefined)
        return [
          faultAt(file, [...at, 'stance'], {
            what: `the answer to "${id}" states a fact without its value`,
            why: 'Models agree on a fact where they state the same value.',
            fix: `Add "value:" with one of: ${values.join(', ')}. Where none fits, the stance is another, or content/themes.yaml needs a new one.`,
          }),
        ]
      if (answer.value === undefined) return []
      if (takesValue)
        return unknownIds([
          {
            file,
            at: [...at, 'value'],
            id: answer.value,
            kind: 'value',
            known: new Set(values),
            why: `The theme "${id}" lists its values in content/themes.yaml.`,
            listed: `Type one of: ${values.join(', ')}`,
          },
        ])
      return [
        faultAt(
          file,
          [...at, 'value'],
          {
            what: `the answer to "${id}" has a value it cannot have`,
            why:
              values.length === 0
                ? 'The theme lists no values.'
                : `Only "stance: states" has a value; this one has the stance "${answer.stance}".`,
            fix: 'Delete the line.',
          },
          'key',
        ),
      ]
    }),
  )
}
