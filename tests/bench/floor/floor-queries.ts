import { queryOptions } from '@tanstack/react-query'
import { ATLAS_FILE, type FloorAtlas, type FloorModel, modelFile } from './floor-data.ts'

/** The rows and the models there are. */
export const atlasQuery = queryOptions({ queryKey: ['atlas'], queryFn: () => fetched<FloorAtlas>(ATLAS_FILE) })

/** One column. */
export function modelQuery(id: string) {
  return queryOptions({ queryKey: ['model', id], queryFn: () => fetched<FloorModel>(modelFile(id)) })
}

async function fetched<T>(file: string): Promise<T> {
  const response = await fetch(`/${file}`)
  if (!response.ok) throw new Error(`${file} answered ${response.status}.`)
  return response.json()
}
