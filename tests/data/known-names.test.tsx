import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import { indexQuery } from '../../src/data/index-query.ts'
import { useKnownNames } from '../../src/data/known-names.ts'
import { INDEX } from '../fixtures/acme-and-zenith.ts'
import { modelId } from '../fixtures/ids.ts'

function naming(known: boolean) {
  const ask = vi.fn(() => new Promise<never>(() => {}))
  const client = createAtlasClient(
    { index: ask, model: ask, duty: ask, duties: ask, twoRoles: ask, theme: ask, news: ask, search: ask, phrases: ask },
    0,
  )
  if (known) client.setQueryData(indexQuery.queryKey, INDEX)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  return { nameOf: renderHook(() => useKnownNames(), { wrapper }).result.current, ask }
}

it('calls a model what the index calls it', () => {
  expect(naming(true).nameOf(modelId('small-studio'))).toMatchObject({
    name: 'A small studio',
    inProse: 'a small studio',
  })
})

it('makes a name of the id where the index is not here, and does not fetch it for that', () => {
  const { nameOf, ask } = naming(false)
  expect(nameOf(modelId('small-studio'))).toEqual({
    id: 'small-studio',
    name: 'Small studio',
    shortName: 'Small studio',
    inProse: 'Small studio',
  })
  expect(ask).not.toHaveBeenCalled()
})
