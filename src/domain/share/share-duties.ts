import { lineFigures, yearOf } from '../citation.ts'
import { citedLines } from '../cited-lines.ts'
import { relationWords } from '../comparing/relation-words.ts'
import { agreeOnDuty } from '../duties/duty-agreement.ts'
import { linedUp } from '../duties/duty-finding.ts'
import type { DutyColumn, DutyRow, DutyTableSlice, Placing } from '../duties/duty-table.ts'
import { NOT_PLACED, whoInWords } from '../duties/duty-words.ts'
import type { PageLink } from '../links/page-kinds.ts'
import type { Duty, Role, Vocabulary } from '../model.ts'
import { STANCE_LABELS } from '../statements/stance.ts'
import type { AddressOf } from './share-content.ts'
import type { ShareAnswer, ShareTable } from './share-subject.ts'

const HIGHLIGHTS = 3

/** Who does what as a table to share: each duty under its theme, and who has it in each model. `place` is the duty that the link leads to. */
export function dutiesToShare(
  link: PageLink<'duties'>,
  { models, rows }: Pick<DutyTableSlice, 'models' | 'rows'>,
  { themes, roles }: Vocabulary,
  addressOf: AddressOf,
  place?: string,
): ShareTable {
  const name = ({ duty, cells }: DutyRow) => {
    const said = models.flatMap(({ shortName }, place) => {
      const placings = cells[place] ?? []
      return placings.length > 0 ? [`${shortName}: ${inWords(placings, roles)}`] : []
    })
    return `${duty.label}. ${said.join('; ')}.`
  }
  return {
    kind: 'table',
    models: models.map(({ id, name, byline, version }) => ({
      name,
      document: `${byline}, ${yearOf(version)}`,
      address: addressOf({ page: 'model', model: id }),
    })),
    rows: rows.map(({ duty, cells }) => {
      const theme = themes.find(({ id }) => id === duty.theme)
      const { agreement, onDifferentTerms } = agreeOnDuty(cells)
      const speakers = models.filter((_, place) => cells[place]?.length).map(({ shortName }) => shortName)
      return {
        ref: theme?.ref ?? '',
        theme: theme?.name ?? duty.theme,
        question: duty.label,
        relation: relationWords(agreement, speakers, models.length, onDifferentTerms),
        address: `${addressOf(link)}#${duty.id}`,
        answers: models.map((model, place) => answerOf(model, duty, cells[place] ?? [], roles, addressOf)),
      }
    }),
    highlights: [...new Set([...rows.filter(({ duty }) => duty.id === place), ...linedUp(rows).differ])]
      .slice(0, HIGHLIGHTS)
      .map(name),
  }
}

function answerOf(
  { id: model, speaksOn }: DutyColumn,
  { theme }: Duty,
  placings: readonly Placing[],
  roles: readonly Role[],
  addressOf: AddressOf,
): ShareAnswer {
  if (placings.length === 0)
    return { stance: speaksOn.includes(theme) ? NOT_PLACED : STANCE_LABELS.silent, answer: undefined, places: [] }
  return {
    stance: placings.map(({ stance }) => STANCE_LABELS[stance]).join('; '),
    answer: inWords(placings, roles),
    places: citedLines(placings.flatMap(({ cites }) => cites)).map(({ statement, lines }) => ({
      section: '',
      lines: lineFigures(lines),
      address: addressOf({ page: 'statement', model, statement }),
    })),
  }
}

function inWords(placings: readonly Placing[], roles: readonly Role[]): string {
  return placings.map((placing) => whoInWords(placing, roles)).join('; ')
}
