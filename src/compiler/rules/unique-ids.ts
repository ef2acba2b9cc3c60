import type { Content, ContentFile } from '../content.ts'
import { itemsOf } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type Path } from '../located.ts'
import type { Rule } from '../rule.ts'

interface Named {
  file: ContentFile<unknown>
  at: Path
  id: string
}

/** Every id names one thing. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  scope: 'content',
  check: (content) => groupsOf(content).flatMap(([kind, named]) => doubles(kind, named)),
}

function groupsOf({ themes, roles, duties, models }: Content): [kind: string, named: Named[]][] {
  const areas = itemsOf(themes.draft.areas)
  const listed = itemsOf(themes.draft.themes)
  return [
    ['area', areas.map(([i, { id }]) => ({ file: themes, at: ['areas', i, 'id'], id }))],
    ['letter', areas.map(([i, { letter }]) => ({ file: themes, at: ['areas', i, 'letter'], id: letter }))],
    ['theme', listed.map(([i, { id }]) => ({ file: themes, at: ['themes', i, 'id'], id }))],
    ['grid reference', listed.map(([i, { ref }]) => ({ file: themes, at: ['themes', i, 'ref'], id: ref }))],
    ...listed.map(([i, { values = [] }]): [string, Named[]] => [
      'value',
      values.map(({ id }, j) => ({ file: themes, at: ['themes', i, 'values', j, 'id'], id })),
    ]),
    ['role', itemsOf(roles.draft.roles).map(([i, { id }]) => ({ file: roles, at: ['roles', i, 'id'], id }))],
    ['duty', itemsOf(duties.draft.duties).map(([i, { id }]) => ({ file: duties, at: ['duties', i, 'id'], id }))],
    ['model', models.flatMap((file) => (file.draft.id ? [{ file, at: ['id'], id: file.draft.id }] : []))],
    ...models.map((file): [string, Named[]] => [
      'statement',
      itemsOf(file.draft.statements).map(([i, { id }]) => ({ file, at: ['statements', i, 'id'], id })),
    ]),
  ]
}

function doubles(kind: string, named: readonly Named[]): Fault[] {
  const first = new Map<string, Named>()
  return named.flatMap((one) => {
    const before = first.get(one.id)
    if (!before) {
      first.set(one.id, one)
      return []
    }
    const { file, line } = faultAt(before.file, before.at, { what: '', why: '', fix: '' })
    return [
      faultAt(one.file, one.at, {
        what: `the ${kind} "${one.id}" is there twice`,
        why: `It already stands at ${file}:${line}; a link to it could mean either.`,
        fix: 'Give this one another id, or delete it if the two say the same.',
      }),
    ]
  })
}
