import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type HomeSlice, homeSlice, loudest, speakersOf, speaks, type Voice } from '../domain/comparing/home-slice.ts'
import type { AtlasIndex, ModelId, Theme } from '../domain/model.ts'
import { answersOf } from '../domain/slices.ts'
import { indexQuery } from './index-query.ts'
import { modelQuery } from './model-query.ts'

/** What the home page shows. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: async ({ client }): Promise<HomeSlice> => {
    const index = await client.ensureQueryData(indexQuery)
    const slice = homeSlice(index)
    const { plate } = slice
    const theme = index.vocabulary.themes.find(({ id }) => id === plate?.theme)
    return plate && theme ? { ...slice, plate: { ...plate, voices: await voicesOn(theme, index, client) } } : slice
  },
})

/** A voice of yes and one of no, each with its lines. */
async function voicesOn(theme: Theme, index: AtlasIndex, client: QueryClient): Promise<Voice[]> {
  const voiceOf = async (id: ModelId): Promise<Voice[]> => {
    const model = await client.ensureQueryData(modelQuery(id))
    const { shortName, answers } = answersOf(model, index.vocabulary)
    const answer = answers[theme.id]
    return answer && speaks(answer) ? [{ model: { id, shortName }, answer }] : []
  }
  const sides = await Promise.all(speakersOf(index, theme).map((side) => Promise.all(side.map(voiceOf))))
  return sides.flatMap((voices) => loudest(voices.flat()) ?? [])
}
