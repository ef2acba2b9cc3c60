import { act, render, screen } from '@testing-library/react'
import { type ComponentType, Suspense } from 'react'
import { expect, it, vi } from 'vitest'
import { preparedPart } from '../../src/ui/prepared-part.tsx'

function Greeting({ name }: { name: string }) {
  return <p>Hello {name}</p>
}

it('is there at once where it was fetched ahead, and fetched once', async () => {
  const load = vi.fn(async () => Greeting)
  const [Part, prepare] = preparedPart(load)
  await Promise.all([prepare(), prepare()])
  render(
    <Suspense fallback="Waiting">
      <Part name="Acme" />
    </Suspense>,
  )
  expect(screen.getByText('Hello Acme')).toBeVisible()
  expect(load).toHaveBeenCalledOnce()
})

it('is waited for where it was not', async () => {
  const [Part] = preparedPart(async () => Greeting)
  await act(async () => {
    render(
      <Suspense fallback="Waiting">
        <Part name="Acme" />
      </Suspense>,
    )
  })
  expect(screen.getByText('Hello Acme')).toBeVisible()
})

it('says that its script is gone, and asks for it anew', async () => {
  const load = vi.fn<() => Promise<ComponentType<{ name: string }>>>()
  load.mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(Greeting)
  const [, prepare] = preparedPart(load)
  await expect(prepare()).rejects.toThrow('gone')
  await expect(prepare()).resolves.toBeUndefined()
})
