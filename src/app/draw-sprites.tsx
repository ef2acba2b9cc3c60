import type { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { vocabularyQuery } from '../data/vocabulary-query.ts'
import { Sprites } from '../ui/marks/sprites.tsx'

/** Puts the drawings of marks and icons before the app. Rejects with a `DataProblem` where the vocabulary does not come. */
export async function drawSprites(client: QueryClient, root: HTMLElement): Promise<void> {
  const { themes } = await client.ensureQueryData(vocabularyQuery)
  const place = document.createElement('div')
  root.before(place)
  createRoot(place).render(<Sprites themes={themes} />)
}
