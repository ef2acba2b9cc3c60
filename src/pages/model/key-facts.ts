import { answerOf } from '../../domain/dataset.ts'
import type { Answer, RoleModel, Statement, Theme, Vocabulary } from '../../domain/model.ts'

/** One of the few facts that stand above all others on a model's page. */
export interface KeyFact {
  theme: Theme
  label: string
  answer: Answer
  /** The fact in a few words, one or more: missing where only the whole answer says it. */
  short: string[] | undefined
  statements: Statement[]
}

const FACTS: { theme: string; label: string }[] = [
  { theme: 'kind-of-role', label: 'Kind of role' },
  { theme: 'formal-standing', label: 'Formal position' },
  { theme: 'scope', label: 'Scope' },
  { theme: 'people-management', label: 'People management' },
  { theme: 'career-path', label: 'Career path' },
]

/** The key facts of a model, as far as the vocabulary has their themes. Where a path leads says more than its theme. */
export function keyFacts(model: RoleModel, vocabulary: Pick<Vocabulary, 'themes'>): KeyFact[] {
  return FACTS.flatMap(({ theme: id, label }) => {
    const theme = vocabulary.themes.find((each) => each.id === id)
    if (!theme) return []
    const answer = answerOf(model, theme.id)
    if (id === 'career-path' && model.path.to.length > 0) return [leadsTo(model, theme, answer)]
    const value = theme.values?.find((each) => answer.stance === 'states' && each.id === answer.value)
    return [{ theme, label, answer, short: value && [value.label], statements: basisOf(model, answer) }]
  })
}

function leadsTo(model: RoleModel, theme: Theme, answer: Answer): KeyFact {
  const { to } = model.path
  const ids = to.map((step) => step.statement)
  return {
    theme,
    label: 'Leads to',
    answer,
    short: to.map((step) => step.label),
    statements: model.statements.filter(({ id }) => ids.includes(id)),
  }
}

function basisOf(model: RoleModel, answer: Answer): Statement[] {
  if (answer.stance === 'silent') return []
  return answer.statements.flatMap((id) => model.statements.filter((each) => each.id === id))
}
