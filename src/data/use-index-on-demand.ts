import { useState } from 'react'
import type { Fetched } from '../domain/fetched.ts'
import type { AtlasIndex } from '../domain/model.ts'
import { indexQuery } from './index-query.ts'
import { usePageQuery } from './use-page-query.ts'

/** The index, where a page can do without it until somebody asks. */
export interface IndexOnDemand {
  query: Fetched<AtlasIndex>
  asked: boolean
  ask: () => void
}

/** Fetches the index once `ask` is called, or the page itself has `need` of it. Its `query` is loading until then. */
export function useIndexOnDemand(need = false): IndexOnDemand {
  const [asked, setAsked] = useState(false)
  const query = usePageQuery({ ...indexQuery, enabled: asked || need })
  return { query, asked, ask: () => setAsked(true) }
}
