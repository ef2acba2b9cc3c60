import { queryOptions } from '@tanstack/react-query'
import { DataProblem } from './data-problem.ts'
import { fetchText, isPage } from './fetch-json.ts'

/** The text of a page that was made ahead, by where it stands on this site. Rejects with a `DataProblem`. */
export function pageTextQuery(path: string) {
  return queryOptions({
    queryKey: ['page-text', path],
    queryFn: async ({ signal }) => {
      const text = await fetchText(path, signal)
      // A host that answers unknown addresses with a page, as the one for developing does.
      if (isPage(text)) throw new DataProblem('replaced', `A page came instead of ${path}`)
      return text
    },
  })
}
