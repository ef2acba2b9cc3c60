import { organisationOf } from '../../domain/editions/editions.ts'
import { itemsOf } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type Said } from '../located.ts'
import type { Rule } from '../rule.ts'
import { unknownId } from '../unknown-id.ts'

/** An organisation counts once: by one edition, and only one that is no other's base needs to be named for it. */
export const countingEditions: Rule = {
  name: 'counting-editions',
  scope: 'content',
  check: ({ atlas }, { ids, editions: all }) => {
    const first = new Map<string, string>()
    return itemsOf(atlas.draft.counting).flatMap(([i, id]): Fault[] => {
      const at = ['counting', i]
      const fault = (said: Said) => [faultAt(atlas, at, said)]
      const one = all.find((each) => each.id === id)
      if (!one)
        return unknownId({
          file: atlas,
          at,
          id,
          kind: 'model',
          known: ids.models,
          why: 'An edition that counts has a file in content/models.',
          listed: 'Type the id of an edition that exists',
        })
      if (!one.edition) return fault(countsAnyway(id))
      const twin = first.get(organisationOf(one))
      if (twin !== undefined) return fault(twice(id, twin))
      first.set(organisationOf(one), id)
      return []
    })
  },
}

const countsAnyway = (id: string) => ({
  what: `"${id}" is no edition of another model`,
  why: 'It counts for its organisation where nothing is said here.',
  fix: 'Delete it.',
})
const twice = (id: string, twin: string) => ({
  what: `"${id}" counts, and so does "${twin}" of the same organisation`,
  why: 'An organisation is counted once, however many editions of its page are here.',
  fix: 'Delete one of the two.',
})
