import { linesInWords } from '../citation.ts'
import { answerOf } from '../dataset.ts'
import type { Role, RoleModel, Statement, Theme, Vocabulary } from '../model.ts'
import { statementWords } from '../statements/statement-words.ts'
import { counted } from '../words.ts'
import { atModel, fittingTitle, head, type Named, type PageHead } from './page-head.ts'
import { statementTitle } from './statement-title.ts'

/** The head of a model's page. */
export function modelHead(model: RoleModel, vocabulary: Vocabulary): PageHead {
  const spoken = vocabulary.themes.filter(({ id }) => answerOf(model, id).stance !== 'silent').length
  return head(
    fittingTitle(`Tech lead ${atModel(model)} · Role Atlas`, `Tech lead ${atModel(model)}`),
    `${model.definition.text} Speaks on ${spoken} of ${counted(vocabulary.themes.length, 'theme')} in ${counted(model.statements.length, 'statement')}, each with its line.`,
  )
}

/**
 * The head of a statement's page. `start` is what its title leaves out: see `sharedStart`. Editions keep statements word for
 * word: one that does not lead says so, since two pages may not be told by the same words.
 */
export function statementHead(
  model: Named & Pick<RoleModel, 'edition'>,
  statement: Statement,
  theme: Theme,
  roles: readonly Role[],
  start?: string,
): PageHead {
  const [cite] = statement.cite
  const place = cite ? ` ${cite.section}, ${linesInWords(cite.lines)}.` : ''
  const { difference } = model.edition ?? {}
  const edition = model.edition ? ` Another edition${difference ? `, which ${difference}` : ''}.` : ''
  const stance = statementWords(statement, theme, roles)
  const about = stance === undefined ? theme.name : `${theme.name}: ${stance}`
  return head(
    statementTitle(model, statement.text, start),
    `${statement.text} ${about}.${statement.hedged ? ' Hedged in the source.' : ''}${place}${edition}`,
  )
}
