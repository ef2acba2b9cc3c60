import { answerOf, summaryOf } from '../dataset.ts'
import { dutiesOf } from '../duties/statement-duties.ts'
import type { Answer, Duty, FullVocabulary, ModelSummary, RoleModel, Statement, StatementId } from '../model.ts'
import { speaksTo } from '../slices.ts'
import { sharedStart } from './statement-title.ts'

/** A statement beside another: all of it but its place and its source. */
export type Sibling = Omit<Statement, 'theme' | 'also' | 'duty' | 'cite'>

/** What a statement's page carries: the statement's own model, and what others answer on its theme. */
export interface StatementSlice {
  summary: ModelSummary
  source: RoleModel['source']
  reading: RoleModel['reading']
  statement: Statement
  /** The duties that it gives to somebody, by name. */
  duties: Pick<Duty, 'id' | 'label'>[]
  /** What its title leaves out, because the title of another statement would be the same: see `sharedStart`. */
  start?: string | undefined
  /** What its model as a whole answers on its theme. */
  answer: Answer
  /** The statements of the same model on the same theme, for ways on. */
  siblings: Sibling[]
  others: { summary: ModelSummary; answer: Answer }[]
}

/** What a statement's page carries; undefined where the model has no such statement. */
export function statementSlice(
  model: RoleModel,
  id: StatementId,
  others: readonly RoleModel[],
  vocabulary: FullVocabulary,
): StatementSlice | undefined {
  const statement = model.statements.find((each) => each.id === id)
  if (!statement) return undefined
  return {
    summary: summaryOf(model, vocabulary),
    source: model.source,
    reading: model.reading,
    statement,
    duties: vocabulary.duties.flatMap(({ id, label }) => (dutiesOf(statement).includes(id) ? [{ id, label }] : [])),
    start: sharedStart(model, statement),
    answer: answerOf(model, statement.theme),
    siblings: model.statements
      .filter((each) => each.id !== id && speaksTo(each, statement.theme))
      .map(({ theme: _theme, also: _also, duty: _duty, cite: _cite, ...sibling }) => sibling),
    others: others.map((other) => ({
      summary: summaryOf(other, vocabulary),
      answer: answerOf(other, statement.theme),
    })),
  }
}
