import { queryOptions } from '@tanstack/react-query'
import type { RoleId } from '../domain/model.ts'
import { readerOf, TO_ITS_END } from './atlas-reader.ts'
import { DataProblem, isNotServed } from './data-problem.ts'
import { indexQuery } from './index-query.ts'

/**
 * The tech lead beside a role. Rejects with a `DataProblem`, of kind `missing` only where the index has no such role or too few
 * organisations give it a duty.
 */
export function twoRolesQuery(role: RoleId) {
  return queryOptions({
    queryKey: ['two-roles', role],
    queryFn: ({ client, meta }) =>
      readerOf(meta)
        .twoRoles(role, TO_ITS_END)
        .catch(async (problem) => {
          if (!isNotServed(problem)) throw problem
          const { vocabulary } = await client.ensureQueryData(indexQuery)
          throw vocabulary.paired?.includes(role)
            ? problem
            : new DataProblem('missing', `The tech lead does not stand beside ${role}`)
        }),
  })
}
