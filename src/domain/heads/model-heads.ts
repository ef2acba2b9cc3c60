import { dateInWords, linesInWords } from '../citation.ts'
import { answerOf } from '../dataset.ts'
import type { ModelSummary, Role, RoleModel, Statement, Theme, Vocabulary } from '../model.ts'
import { byteLength, shortened } from '../shortened.ts'
import { statementWords } from '../statements/statement-words.ts'
import { counted } from '../words.ts'
import { atModel, DESCRIPTION_BYTES, fittingTitle, head, type Named, type PageHead } from './page-head.ts'
import { statementTitle } from './statement-title.ts'

/** The head of a model's page. */
export function modelHead(model: RoleModel, vocabulary: Vocabulary): PageHead {
  const spoken = vocabulary.themes.filter(({ id }) => answerOf(model, id).stance !== 'silent').length
  return cautiousHead(
    fittingTitle(`Tech lead ${atModel(model)} · Role Atlas`, `Tech lead ${atModel(model)}`),
    `${model.definition.text} Speaks on ${spoken} of ${counted(vocabulary.themes.length, 'theme')} in ${counted(model.statements.length, 'statement')}.`,
    { version: model.source.version, caveat: model.source.caveats[0]?.short },
  )
}

/**
 * The head of a statement's page. `start` is what its title leaves out: see `sharedStart`. Editions keep statements word for
 * word: one that does not lead says so, since two pages may not be told by the same words.
 */
export function statementHead(
  model: Named & Pick<ModelSummary, 'edition' | 'version' | 'caveat'>,
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
  return cautiousHead(
    statementTitle(model, statement.text, start),
    `${statement.text} ${about}.${statement.hedged ? ' Hedged in the source.' : ''}${place}${edition}`,
    model,
  )
}

/** A head that ends with of when its document is and what limits it. That is never cut: whoever sees no more shall see it. */
function cautiousHead(
  title: string,
  description: string,
  { version, caveat }: Pick<ModelSummary, 'version' | 'caveat'>,
): PageHead {
  const text = version === 'undated' ? 'Undated text' : `Text of ${dateInWords(version)}`
  const end = ` ${text}.${caveat ? ` Caution: ${caveat}.` : ''}`
  return head(title, shortened(description, DESCRIPTION_BYTES - byteLength(end)) + end)
}
