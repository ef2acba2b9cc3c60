import { lineFigures } from '../citation.ts'
import { citedLines } from '../cited-lines.ts'
import { relationWords } from '../comparing/relation-words.ts'
import { acrossLinedUp, acrossShown, agreeAcross } from '../duties/across-finding.ts'
import type { AcrossHolder, AcrossRow, AcrossSlice } from '../duties/duties-slice.ts'
import { agreeOnDuty } from '../duties/duty-agreement.ts'
import { linedUp } from '../duties/duty-finding.ts'
import { ZONE_NAMES } from '../duties/duty-page-words.ts'
import type { DutyColumn, DutyRow, DutyTableSlice, Placing } from '../duties/duty-table.ts'
import { NOT_PLACED, whoInWords } from '../duties/duty-words.ts'
import type { PageLink } from '../links/page-kinds.ts'
import type { Duty, ModelId, ModelSummary, Role, Vocabulary } from '../model.ts'
import { kindInWords } from '../statements/model-kind.ts'
import { STANCE_LABELS } from '../statements/stance.ts'
import { listInProse } from '../words.ts'
import type { AddressOf } from './share-content.ts'
import { shareSource } from './share-source.ts'
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
    models: models.map((model) => shareSource(model, model.byline, addressOf)),
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

/**
 * The same of an atlas of many: the rows that the link shows, and a column for each organisation still. `listed` are all models, for
 * what limits them: the page does not carry that.
 */
export function acrossToShare(
  link: PageLink<'duties'>,
  { models, rows, total }: Pick<AcrossSlice, 'models' | 'rows' | 'total'>,
  listed: readonly Pick<ModelSummary, 'id' | 'caveat'>[],
  { themes, roles }: Vocabulary,
  addressOf: AddressOf,
  place?: string,
): ShareTable {
  const shown = acrossShown(rows, link.show)
  const holderOf = ({ zones }: AcrossRow, id: ModelId) =>
    zones.flatMap((zone) => zone.models).find((each) => each.id === id)
  const shortName = (id: ModelId) => models.find((each) => each.id === id)?.shortName ?? id
  const name = ({ duty, zones }: AcrossRow) =>
    `${duty.label}. ${zones
      .map((zone) => `${ZONE_NAMES[zone.zone]}: ${listInProse(zone.models.map(({ id }) => shortName(id)))}`)
      .join('; ')}.`
  return {
    kind: 'table',
    models: models.map((model) => {
      const caveat = listed.find(({ id }) => id === model.id)?.caveat
      return shareSource({ ...model, caveat }, kindInWords(model), addressOf)
    }),
    rows: shown.map((row) => {
      const theme = themes.find(({ id }) => id === row.duty.theme)
      const { agreement, onDifferentTerms } = agreeAcross(row, total)
      const speakers = models.filter(({ id }) => holderOf(row, id)).map((model) => model.shortName)
      return {
        ref: theme?.ref ?? '',
        theme: theme?.name ?? row.duty.theme,
        question: row.duty.label,
        relation: relationWords(agreement, speakers, total, onDifferentTerms),
        address: `${addressOf(link)}#${row.duty.id}`,
        answers: models.map(({ id: model }) => {
          const holder = holderOf(row, model)
          if (!holder) return { stance: NOT_PLACED, answer: undefined, places: [] }
          const { statement, lines } = holder.cite
          return {
            stance: STANCE_LABELS[holder.stance],
            answer: holder.ways.map((way) => whoInWords({ ...way, ...limitsOf(holder) }, roles)).join('; '),
            places: [
              { section: '', lines: lineFigures(lines), address: addressOf({ page: 'statement', model, statement }) },
            ],
          }
        }),
      }
    }),
    highlights: [...new Set([...shown.filter(({ duty }) => duty.id === place), ...acrossLinedUp(shown).differ])]
      .slice(0, HIGHLIGHTS)
      .map(name),
  }
}

function limitsOf({ hedged, unfinished }: AcrossHolder): Pick<Placing, 'hedged' | 'unfinished'> {
  return { ...(hedged && { hedged }), ...(unfinished && { unfinished }) }
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
