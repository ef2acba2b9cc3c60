import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { onThemeQuery } from '../../data/on-theme-query.ts'
import type { ThemeId } from '../../domain/model.ts'
import { type Column, isReady } from './columns.ts'
import { prepareOpenRow } from './open-row.tsx'

/** Fetches a row's statements before they are asked for: on hover and on focus. A failure is told when they are. */
export function usePrepare(columns: readonly Column[]): (theme: ThemeId) => void {
  const client = useQueryClient()
  const ids = columns.filter(isReady).map(({ id }) => id)
  const key = ids.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids
  return useCallback(
    (theme: ThemeId) => {
      prepareOpenRow()
      for (const id of ids) void client.prefetchQuery(onThemeQuery(id, theme))
    },
    [client, key],
  )
}
