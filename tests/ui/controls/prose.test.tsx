import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Part } from '../../../src/domain/prose.ts'
import { Finding, Prose } from '../../../src/ui/controls/prose.tsx'

const PARTS: Part<string>[] = [
  { text: 'They ' },
  { text: 'differ on 2', strong: true },
  { text: ': ' },
  { text: 'hiring', names: 'hire' },
  { text: '.' },
]

it('lets figures stand out and leads from names', () => {
  render(<Finding parts={PARTS} named={(id, text) => <a href={`#${id}`}>{text}</a>} />)
  expect(screen.getByText('differ on 2').tagName).toBe('STRONG')
  expect(screen.getByRole('link', { name: 'hiring' })).toHaveAttribute('href', '#hire')
  expect(screen.getByRole('paragraph')).toHaveTextContent('They differ on 2: hiring.')
})

it('has names as plain words where nothing draws them', () => {
  render(<Prose parts={PARTS} />)
  expect(document.body).toHaveTextContent('They differ on 2: hiring.')
  expect(screen.queryByRole('link')).toBeNull()
})

it('is another paragraph with other words', () => {
  const { rerender } = render(<Finding parts={[{ text: 'One.' }]} />)
  const before = screen.getByRole('paragraph')
  rerender(<Finding parts={[{ text: 'Two.' }]} />)
  expect(before).not.toBeInTheDocument()
  expect(screen.getByRole('paragraph')).toHaveTextContent('Two.')
})
