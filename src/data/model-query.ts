import { queryOptions } from '@tanstack/react-query'
import type { ModelId } from '../domain/model.ts'
import { readerOf } from './atlas-reader.ts'

/** A whole model. Everything a page shows of one model is cut from it. */
export function modelQuery(id: ModelId) {
  return queryOptions({
    queryKey: ['model', id],
    queryFn: ({ meta, signal }) => readerOf(meta).model(id, signal),
  })
}
