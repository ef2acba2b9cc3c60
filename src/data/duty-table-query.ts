import { queryOptions } from '@tanstack/react-query'
import { LEAST_SOURCES } from '../domain/duties/duties-shown.ts'
import type { AcrossSlice } from '../domain/duties/duties-slice.ts'
import { dutyRoles } from '../domain/duties/duty-roles.ts'
import type { DutyTableSlice } from '../domain/duties/duty-table.ts'
import type { PageLink } from '../domain/links/page-kinds.ts'
import type { RoleId } from '../domain/model.ts'
import { FEATURED } from '../domain/slices.ts'
import { readerOf, TO_ITS_END } from './atlas-reader.ts'
import { chosenModels } from './chosen-models.ts'
import { DataProblem, isNotServed } from './data-problem.ts'
import { indexQuery } from './index-query.ts'
import { loaded } from './loaded.ts'

/**
 * Who does what, of all roles or of one: in the models that the link chooses, or in all of a small atlas, a column a model; else
 * in all of a larger one, the answers across, with the duties that the link asks for. Rejects with a `DataProblem` of kind
 * `missing` for an unknown model and, where the answers stand across, for an unknown role; elsewhere that simply has no duties.
 */
export function dutyTableQuery({ models: chosen, role, least = LEAST_SOURCES[0] }: PageLink<'duties'>) {
  return queryOptions({
    queryKey: ['duty-table', role ?? '', chosen.length > 0 ? '' : least, ...chosen],
    queryFn: async ({ client }): Promise<DutyTableSlice | AcrossSlice> => {
      const index = await client.ensureQueryData(indexQuery)
      if (chosen.length === 0 && index.models.length > FEATURED) {
        const file = await client.ensureQueryData(whoDoesWhatQuery(role))
        const { acrossSlice } = await loaded(import('../domain/duties/duties-slice.ts'), 'what places the duties')
        return acrossSlice(file, least)
      }
      const { total, models } = await chosenModels(client, chosen)
      // Only its own pages need it: it stays out of every first view.
      const { dutyTableSlice } = await loaded(import('../domain/duties/duty-table.ts'), 'what places the duties')
      return dutyTableSlice(models, total, index.vocabulary, role)
    },
  })
}

/** Every duty across all models, or those of one role, in a file of their own. */
function whoDoesWhatQuery(role: RoleId | undefined) {
  return queryOptions({
    queryKey: ['who-does-what', role ?? ''],
    queryFn: ({ client, meta }) =>
      readerOf(meta)
        .duties(role, TO_ITS_END)
        .catch(async (problem) => {
          if (role === undefined || !isNotServed(problem)) throw problem
          const { vocabulary } = await client.ensureQueryData(indexQuery)
          throw dutyRoles(vocabulary.roles).some(({ id }) => id === role)
            ? problem
            : new DataProblem('missing', `There is no role ${role}`)
        }),
  })
}
