import type { Content } from './content.ts'
import { answersOf, idsIn, itemsOf, passagesOf, statementsById, statementsOf } from './draft.ts'
import { editionFiles } from './edition-of.ts'
import type { Fault } from './fault.ts'
import type { Rule, RuleOn, Scopes, Shared } from './rule.ts'

type Things = { [Scope in keyof Scopes]: Scopes[Scope][] }

/** What rules find in the content; each fault names its rule. The content is walked once for all of them. */
export function ruleFaults(content: Content, rules: readonly Rule[]): Fault[] {
  const shared = sharedIn(content)
  const things = thingsIn(content, shared)
  return rules.flatMap((rule) => faultsOf(rule, things, shared).map((fault) => ({ ...fault, rule: rule.name })))
}

function faultsOf<Scope extends keyof Scopes>(rule: RuleOn<Scope>, things: Things, shared: Shared): Fault[] {
  return things[rule.scope].flatMap((thing) => rule.check(thing, shared))
}

function sharedIn({ themes, roles, duties, models }: Content): Shared {
  return {
    ids: {
      themes: idsIn(themes, 'themes'),
      roles: idsIn(roles, 'roles'),
      duties: idsIn(duties, 'duties'),
      models: idsOf(models),
    },
    themes: new Map(itemsOf(themes.draft.themes).map(([, theme]) => [theme.id, theme])),
    duties: new Map(itemsOf(duties.draft.duties).map(([, duty]) => [duty.id, duty])),
    editions: editionFiles(models),
  }
}

function idsOf(models: Content['models']): Set<string> | undefined {
  const ids = models.flatMap(({ draft }) => draft.id ?? [])
  return ids.length === models.length ? new Set(ids) : undefined
}

function thingsIn(content: Content, { themes }: Shared): Things {
  const { models } = content
  const statement = models.flatMap((file) => statementsOf(file).map((one) => ({ file, ...one })))
  const answer = models.flatMap((file) => {
    const byId = statementsById(file)
    return answersOf(file).map(({ theme: id, answer, at }) => ({
      ...{ file, at, id, answer, theme: themes.get(id) },
      basis: answer.statements.map((one) => byId.get(one)),
    }))
  })
  return {
    content: [content],
    model: models,
    statement,
    answer,
    spoken: [
      ...statement.map(({ file, at, statement: spoken }) => ({ file, at, spoken })),
      ...answer.map(({ file, at, answer: spoken }) => ({ file, at, spoken })),
    ],
    passage: models.flatMap((file) => passagesOf(file).map((one) => ({ file, ...one }))),
  }
}
