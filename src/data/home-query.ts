import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { HomeSlice, Voice } from '../domain/comparing/home-slice.ts'
import type { AtlasIndex, ModelId, Theme } from '../domain/model.ts'
import { answersOf } from '../domain/slices.ts'
import { indexQuery } from './index-query.ts'
import { loaded } from './loaded.ts'
import { modelQuery } from './model-query.ts'

/** What the home page shows. How it is worked out comes when it is: most visits are of other pages. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: async ({ client }): Promise<HomeSlice> => {
    const [index, working] = await Promise.all([
      client.ensureQueryData(indexQuery),
      loaded(import('../domain/comparing/home-slice.ts'), 'what the first page says'),
    ])
    const slice = working.homeSlice(index)
    const { plate } = slice
    const theme = index.vocabulary.themes.find(({ id }) => id === plate?.theme)
    return plate && theme
      ? { ...slice, plate: { ...plate, voices: await voicesOn(theme, index, client, working) } }
      : slice
  },
})

/** A voice of yes and one of no, each with its lines. */
async function voicesOn(
  theme: Theme,
  index: AtlasIndex,
  client: QueryClient,
  { loudest, speakersOf, speaks }: typeof import('../domain/comparing/home-slice.ts'),
): Promise<Voice[]> {
  const voiceOf = async (id: ModelId): Promise<Voice[]> => {
    const model = await client.ensureQueryData(modelQuery(id))
    const { shortName, answers } = answersOf(model, index.vocabulary)
    const answer = answers[theme.id]
    return answer && speaks(answer) ? [{ model: { id, shortName }, answer }] : []
  }
  const sides = await Promise.all(speakersOf(index, theme).map((side) => Promise.all(side.map(voiceOf))))
  return sides.flatMap((voices) => loudest(voices.flat()) ?? [])
}
