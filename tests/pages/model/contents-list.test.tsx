import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { areaAnchor, CORRECTIONS } from '../../../src/pages/model/anchors.ts'
import { ContentsList } from '../../../src/pages/model/contents-list.tsx'
import { VOCABULARY } from '../../fixtures/invented-vocabulary.ts'

/** Tells whoever observes an element that it has come into sight or gone. */
let tell: (id: string, isIntersecting: boolean) => void

beforeEach(() => {
  const observers: { look: IntersectionObserverCallback; targets: Element[] }[] = []
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      targets: Element[] = []
      constructor(look: IntersectionObserverCallback) {
        observers.push({ look, targets: this.targets })
      }
      observe(target: Element) {
        this.targets.push(target)
      }
      disconnect() {
        this.targets.length = 0
      }
    },
  )
  tell = (id, isIntersecting) =>
    act(() => {
      for (const { look, targets } of observers)
        for (const target of targets)
          if (target.id === id)
            look([{ target, isIntersecting } as IntersectionObserverEntry], {} as IntersectionObserver)
    })
})

afterEach(() => vi.unstubAllGlobals())

/** The area that is marked as the present one. */
function here(): string | undefined {
  return screen.queryByRole('link', { current: 'location' })?.textContent ?? undefined
}

it('marks the area that is being read: the first in sight, the one before between two, the last at the foot', () => {
  const { areas } = VOCABULARY
  const [first, second] = areas.map(({ id }) => areaAnchor(id)) as [string, string]
  render(
    <>
      <ContentsList areas={areas} themes={VOCABULARY.themes.length} />
      {areas.map(({ id }) => (
        <div key={id} id={areaAnchor(id)} />
      ))}
      <div id={CORRECTIONS} />
    </>,
  )
  const words = areas.map(({ letter, name }) => `${letter}${name}`)
  expect(here()).toBeUndefined()
  tell(second, true)
  expect(here()).toBe(words[1])
  tell(first, true)
  expect(here()).toBe(words[0])
  tell(first, false)
  expect(here()).toBe(words[1])
  tell(second, false)
  expect(here()).toBe(words[1])
  tell(CORRECTIONS, true)
  expect(here()).toBe(words.at(-1))
})
