import { organisationOf } from '../../domain/editions/editions.ts'
import { FEATURED } from '../../domain/slices.ts'
import { counted } from '../../domain/words.ts'
import type { Content } from '../content.ts'
import { itemsOf } from '../draft.ts'
import type { EditionFile } from '../edition-of.ts'
import type { Fault } from '../fault.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'
import { unknownIds } from '../unknown-id.ts'

/** The models that lead the atlas exist, each is named once, and home has room for them. */
export const leadingModels: Rule = {
  name: 'leading-models',
  scope: 'content',
  check: ({ atlas }, { ids: { models: known }, editions }) => {
    const listed = itemsOf(atlas.draft.leading)
    const ids = new Set<string>(listed.map(([, id]) => id))
    const counted = countedFor(atlas, editions)
    const first = new Map<string, number>()
    const twice: Fault[] = []
    for (const [i, id] of listed) {
      const before = first.get(id)
      if (before === undefined) first.set(id, i)
      else twice.push(faultAt(atlas, ['leading', i], TWICE(id, lineOf(atlas, before))))
    }
    // One named twice is one fault: once it is deleted, the others may fit.
    const beyond = [...first].slice(FEATURED)
    return [
      ...unknownIds(
        listed.map(([i, id]) => ({
          file: atlas,
          at: ['leading', i],
          id,
          kind: 'model',
          known,
          why: 'Home shows the models that this file names first; each has a file in content/models.',
          listed: 'Type the id of a model that exists',
          taken: ids,
        })),
      ),
      ...twice,
      ...listed.flatMap(([i, id]) => {
        const counts = counted.get(id)
        return counts === undefined || counts === id ? [] : [faultAt(atlas, ['leading', i], ELSEWHERE(id, counts))]
      }),
      ...beyond.map(([id, i]) => faultAt(atlas, ['leading', i], BEYOND(id, first.size))),
    ]
  },
}

/** Which model counts for the organisation of each. */
function countedFor(atlas: Content['atlas'], all: readonly EditionFile[]): Map<string, string> {
  const counting = new Map(
    itemsOf(atlas.draft.counting).flatMap(([, id]) => {
      const one = all.find((each) => each.id === id)
      return one ? [[organisationOf(one), id]] : []
    }),
  )
  return new Map(all.map((one) => [one.id, counting.get(organisationOf(one)) ?? organisationOf(one)]))
}

function lineOf(atlas: Content['atlas'], place: number): string {
  const { file, line } = faultAt(atlas, ['leading', place], { what: '', why: '', fix: '' })
  return `${file}:${line}`
}

const TWICE = (id: string, before: string) => ({
  what: `"${id}" leads twice`,
  why: `It already stands at ${before}, and home shows a model once.`,
  fix: 'Delete this one.',
})
const ELSEWHERE = (id: string, counts: string) => ({
  what: `"${id}" leads, but "${counts}" counts for its organisation`,
  why: 'Home shows an organisation by the edition that counts.',
  fix: `Type ${counts}, or let "${id}" count: it or none of its organisation stands under "counting".`,
})
const BEYOND = (id: string, count: number) => ({
  what: `"${id}" is one too many: ${counted(count, 'model')} lead`,
  why: `Home shows ${FEATURED} first, as many as fit side by side; all others stand at /models.`,
  fix: `Delete it, or one of the ${FEATURED} above.`,
})
