import { render, screen } from '@testing-library/react'
import { type ComponentType, Suspense } from 'react'
import { expect, it, vi } from 'vitest'
import { GonePart, lazyPart } from '../../src/ui/lazy-part.tsx'

function Greeting({ name }: { name: string }) {
  return <p>Hello {name}</p>
}

const gone = () => Promise.reject<ComponentType<{ name: string }>>(new Error('gone'))

it('is there once its script is', async () => {
  const [Part] = lazyPart(async () => Greeting)
  render(<Part name="Acme" />, { wrapper: Suspense })
  expect(await screen.findByText('Hello Acme')).toBeVisible()
})

it('says in its place that it is gone, knowing what it was for', async () => {
  const [Part] = lazyPart(gone, ({ name }) => <GonePart what={`the list of ${name}`} />)
  render(<Part name="Acme" />, { wrapper: Suspense })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The list of Acme did not load. The connection may be down, or a new version is out. Reload the page to try again.',
  )
})

it('leaves nothing where the page is whole without it', async () => {
  const [Part] = lazyPart(gone)
  const { container } = render(
    <Suspense fallback="Waiting">
      <Part name="Acme" />
    </Suspense>,
  )
  await vi.waitFor(() => expect(container).toBeEmptyDOMElement())
})

it('is fetched ahead; that this fails is told later', async () => {
  const load = vi.fn(gone)
  const [Part, prepare] = lazyPart(load, () => <GonePart what="the list" />)
  expect(load).not.toHaveBeenCalled()
  prepare()
  expect(load).toHaveBeenCalledOnce()
  render(<Part name="Acme" />, { wrapper: Suspense })
  expect(await screen.findByRole('alert')).toHaveTextContent('The list did not load')
})
