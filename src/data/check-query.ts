import { queryOptions } from '@tanstack/react-query'
import { indexQuery } from './index-query.ts'
import { loaded } from './loaded.ts'

/** What the page of questions to ask shows. How it is worked out comes when it is: the prerendered page has it. */
export const checkQuery = queryOptions({
  queryKey: ['check'],
  queryFn: async ({ client }) => {
    const [index, { questionsSlice }] = await Promise.all([
      client.ensureQueryData(indexQuery),
      loaded(import('../domain/questions/questions.ts'), 'what puts the questions'),
    ])
    return questionsSlice(index)
  },
})
