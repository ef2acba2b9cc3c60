import type { AuthoredModel, ContentFile } from '../content.ts'
import { answersOf, idsIn } from '../draft.ts'
import type { Path } from '../located.ts'
import type { Rule } from '../rule.ts'
import { unknownIds } from '../unknown-id.ts'

/** The definition, answers, path and corrections rest on statements of the same model. */
export const knownStatements: Rule = {
  name: 'known-statements',
  scope: 'model',
  check(file) {
    const statement = {
      ...{ file, kind: 'statement', known: idsIn(file, 'statements') },
      why: 'Whatever a model says rests on a statement with a citation, in the same file.',
      listed: 'Add a statement with this id, or name one of those under "statements"',
    }
    return unknownIds(namedIn(file).map(({ at, id }) => ({ ...statement, at, id })))
  },
}

function namedIn(file: ContentFile<AuthoredModel>): { at: Path; id: string }[] {
  const { definition, path, reading } = file.draft
  return [
    ...(definition ? [{ at: ['definition', 'statement'], id: definition.statement }] : []),
    ...answersOf(file).flatMap(({ answer, at }) =>
      answer.statements.map((id, i) => ({ at: [...at, 'statements', i], id })),
    ),
    ...(['from', 'to', 'handover'] as const).flatMap((list) =>
      (path?.[list] ?? []).map(({ statement }, i) => ({ at: ['path', list, i, 'statement'], id: statement })),
    ),
    ...(reading?.changes ?? []).flatMap(({ statement }, i) =>
      statement ? [{ at: ['reading', 'changes', i, 'statement'], id: statement }] : [],
    ),
  ]
}
