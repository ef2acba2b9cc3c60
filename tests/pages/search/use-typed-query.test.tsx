import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation, useNavigate } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { PageLink } from '../../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../../src/domain/links/parse-deep-link.ts'
import { REST_MS, useTypedQuery } from '../../../src/pages/search/use-typed-query.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** The field at an address, which counts how often that changes. */
function searching(address: string) {
  const seen: string[] = []
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={['/about', address]}>{children}</MemoryRouter>
  )
  const { result } = renderHook(
    () => {
      const { pathname, search } = useLocation()
      const navigate = useNavigate()
      const at = pathname + search
      if (seen.at(-1) !== at) seen.push(at)
      return { ...useTypedQuery(parseDeepLink(pathname, search).link as PageLink<'search'>), navigate }
    },
    { wrapper },
  )
  return {
    seen,
    now: () => result.current,
    type: (words: string) => act(() => result.current.type(words)),
    wait: (ms: number) => act(() => vi.advanceTimersByTime(ms)),
  }
}

it('searches at once for what is typed, and the address follows when the keys rest', () => {
  const { seen, now, type, wait } = searching('/search')
  for (const words of ['m', 'me', 'men']) {
    type(words)
    expect(now().query).toBe(words)
    wait(REST_MS - 1)
  }
  expect(seen).toEqual(['/search'])
  wait(1)
  expect(seen).toEqual(['/search', '/search?q=men'])
  expect(now().typed).toBe('men')
})

it('changes the address once for a key that is held', () => {
  const { seen, now, type, wait } = searching('/search')
  for (let length = 1; length <= 80; length++) {
    type('o'.repeat(length))
    wait(30)
  }
  wait(REST_MS)
  expect(seen).toHaveLength(2)
  expect(seen[1]).toBe(`/search?q=${now().query}`)
})

it('keeps the words as they are typed while the address has them tidied', () => {
  const { seen, now, type, wait } = searching('/search')
  type('men ')
  wait(REST_MS)
  expect(seen.at(-1)).toBe('/search?q=men')
  expect(now().typed).toBe('men ')
  type('men t')
  expect(now().typed).toBe('men t')
})

it('follows at once where it is asked to, and then has nothing more to follow', () => {
  const { seen, now, type, wait } = searching('/search?q=men')
  type('mentor')
  act(() => now().follow({ replace: false }))
  expect(seen.at(-1)).toBe('/search?q=mentor')
  wait(REST_MS)
  act(() => now().navigate(-1))
  expect(seen.at(-1)).toBe('/search?q=men')
  expect(now().typed).toBe('men')
})

it('leaves the field to a query that was not typed', () => {
  const { now, type, wait } = searching('/search?q=men')
  type('mentors')
  act(() => void now().navigate('/search?q=duty'))
  expect(now().typed).toBe('duty')
  wait(REST_MS)
  expect(now().query).toBe('duty')
})
