import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ReadIn } from '../../domain/draft/document-in.ts'
import type { DocumentSource } from './read-in.ts'
import { readingEngineQuery } from './reading-query.ts'

/** Reads documents in. Rejects with a `DataProblem` where what reads them does not come. */
export function useReadIn(): (source: DocumentSource) => Promise<ReadIn> {
  const client = useQueryClient()
  return useCallback(
    async (source) => (await client.ensureQueryData(readingEngineQuery)).ask('readIn', source),
    [client],
  )
}
