import { lineFigures } from '../citation.ts'
import { citedLines } from '../cited-lines.ts'
import { NOT_PLACED } from '../duties/duty-words.ts'
import { modelsBeside, rolesAt, type TwoRolesTheme } from '../duties/role-sides.ts'
import { sidesInWords } from '../duties/two-roles-finding.ts'
import { sideName } from '../duties/two-roles-names.ts'
import { citesOf, heldInWords, holderInFull } from '../duties/two-roles-words.ts'
import type { PageLink } from '../links/page-kinds.ts'
import type { ModelId, ModelSummary, Role, TwoRolesFile, Vocabulary } from '../model.ts'
import { LISTED } from '../slices.ts'
import { kindInWords } from '../statements/model-kind.ts'
import { STANCE_LABELS } from '../statements/stance.ts'
import { capitalised, listInProse } from '../words.ts'
import type { AddressOf } from './share-content.ts'
import { shareSource } from './share-source.ts'
import type { ShareAnswer, ShareTable } from './share-subject.ts'

const HIGHLIGHTS = 3

/**
 * Two roles as a table to share: a row a theme, and in each model who of the two has which duty of it. `listed` are all models, for
 * what limits them: the page does not carry that.
 */
export function twoRolesToShare(
  link: PageLink<'two-roles'>,
  file: TwoRolesFile,
  role: Role,
  listed: readonly Pick<ModelSummary, 'id' | 'caveat'>[],
  { themes, roles }: Vocabulary,
  addressOf: AddressOf,
): ShareTable {
  const models = modelsBeside(file).slice(0, LISTED)
  return {
    kind: 'table',
    models: models.map((model) => {
      const caveat = listed.find(({ id }) => id === model.id)?.caveat
      return shareSource({ ...model, caveat }, kindInWords(model), addressOf)
    }),
    rows: file.themes.map((told) => {
      const theme = themes.find(({ id }) => id === told.theme)
      return {
        ref: theme?.ref ?? '',
        theme: theme?.name ?? told.theme,
        question: theme?.question ?? '',
        relation: capitalised(sidesInWords(told, role)),
        address: `${addressOf(link)}#${told.theme}`,
        answers: models.map(({ id }) => answerIn(told, id, role, roles, addressOf)),
      }
    }),
    highlights: rolesAt(file)
      .slice(0, HIGHLIGHTS)
      .map(({ id, duties }) => {
        const sides = duties.map(
          ({ side, duties }) =>
            `${sideName(side, role)}: ${listInProse(duties.map((held) => heldInWords(held, held.label, role.id, roles)))}`,
        )
        return `${file.models.find((model) => model.id === id)?.name ?? id}. ${sides.join('; ')}.`
      }),
  }
}

function answerIn(
  { sides, silent, duties }: TwoRolesTheme,
  model: ModelId,
  role: Role,
  roles: readonly Role[],
  addressOf: AddressOf,
): ShareAnswer {
  const here = sides.find(({ models }) => models.some(({ id }) => id === model))
  const holder = here?.models.find(({ id }) => id === model)
  if (!here || !holder)
    return {
      stance: silent.models.includes(model) ? STANCE_LABELS.silent : NOT_PLACED,
      answer: undefined,
      places: [],
    }
  return {
    stance: sideName(here.side, role),
    answer: capitalised(holderInFull(here.side, holder, { duties }, role, roles)),
    places: citedLines(citesOf(holder)).map(({ statement, lines }) => ({
      section: '',
      lines: lineFigures(lines),
      address: addressOf({ page: 'statement', model, statement }),
    })),
  }
}
