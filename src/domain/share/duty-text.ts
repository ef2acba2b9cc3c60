import { ZONE_NAMES } from '../duties/duty-page-words.ts'
import { whoInWords } from '../duties/duty-words.ts'
import type { DutyFile, Role } from '../model.ts'
import { limitsInWords } from '../statements/statement-status.ts'
import { listInProse } from '../words.ts'
import { citedAs } from './model-text.ts'
import type { AddressOf } from './share-content.ts'
import { escapedMarkdown, markdownLink } from './share-escapes.ts'

/** A duty as blocks of Markdown: who has it where, the statements that say so with their lines, and who does not place it. */
export function dutyBlocks({ zones, said, silent }: DutyFile, roles: readonly Role[], addressOf: AddressOf): string[] {
  return [
    zones
      .flatMap(({ zone, models }) =>
        models.map(({ id, inProse, ways }) => {
          const who = ways.map((way) => whoInWords(way, roles)).join('; ')
          const model = markdownLink(inProse, addressOf({ page: 'model', model: id }))
          return `- **${escapedMarkdown(ZONE_NAMES[zone])}**, ${model}: ${escapedMarkdown(who)}`
        }),
      )
      .join('\n'),
    ...said.flatMap(({ model, source, statements }) => [
      `## ${markdownLink(model.name, addressOf({ page: 'model', model: model.id }))}`,
      statements
        .map((statement) => {
          const address = addressOf({ page: 'statement', model: model.id, statement: statement.id })
          const limits = limitsInWords(statement)
          const limited = limits.length > 0 ? ` (${escapedMarkdown(limits.join('; '))})` : ''
          return `- ${markdownLink(statement.text, address)}${limited} ${citedAs(statement, source)}`
        })
        .join('\n'),
    ]),
    ...(silent.models.length > 0
      ? [`Not placed: ${escapedMarkdown(listInProse(silent.models.map(({ shortName }) => shortName)))}.`]
      : []),
  ].filter((block) => block !== '')
}
