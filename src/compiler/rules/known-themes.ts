import { answeredThemes, changesOf, idsIn, itemsOf, keysOf, statementsOf } from '../draft.ts'
import type { Rule } from '../rule.ts'
import { type Reference, unknownIds } from '../unknown-id.ts'

/** Themes named by models, duties and phrases stand in content/themes.yaml, and their areas too. */
export const knownThemes: Rule = {
  name: 'known-themes',
  scope: 'content',
  check: ({ themes, duties, phrases, models }) => {
    const theme = {
      kind: 'theme',
      known: idsIn(themes, 'themes'),
      why: 'Themes line organisations up; they come from content/themes.yaml.',
      listed: 'content/themes.yaml lists the themes',
    }
    const area = {
      kind: 'area',
      known: idsIn(themes, 'areas'),
      why: 'A theme stands in one of the areas at the top of this file.',
      listed: 'The top of this file lists the areas',
    }
    return unknownIds([
      ...itemsOf(themes.draft.themes).map(
        ([i, { area: id }]): Reference => ({ ...area, file: themes, at: ['themes', i, 'area'], id }),
      ),
      ...itemsOf(duties.draft.duties).map(
        ([i, { theme: id }]): Reference => ({ ...theme, file: duties, at: ['duties', i, 'theme'], id }),
      ),
      ...keysOf(phrases, 'phrases').map(
        (id, _, listed): Reference => ({
          ...theme,
          file: phrases,
          at: ['phrases', id],
          id,
          where: 'key',
          taken: new Set(listed),
        }),
      ),
      ...models.flatMap((file): Reference[] => [
        ...[...answeredThemes(file)].map(
          (id, _, answered): Reference => ({
            ...theme,
            file,
            at: ['answers', id],
            id,
            where: 'key',
            taken: new Set(answered),
          }),
        ),
        ...changesOf(file).flatMap(({ change: { themes: corrected }, at }) =>
          (corrected ?? []).map((id, i): Reference => ({ ...theme, file, at: [...at, 'themes', i], id })),
        ),
        ...statementsOf(file).flatMap(({ statement, at }) => [
          { ...theme, file, at: [...at, 'theme'], id: statement.theme },
          ...(statement.also ?? []).map((id, i) => ({ ...theme, file, at: [...at, 'also', i], id })),
        ]),
      ]),
    ])
  },
}
