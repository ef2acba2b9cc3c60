import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Citations } from '../../../src/ui/statement/citations.tsx'
import { cited } from '../../fixtures/invented-writing.ts'

const source = { url: 'https://acme.example/role', lineUrl: 'https://acme.example/role#L{from}-L{to}' }

it('quotes each phrase, and links each place once', () => {
  const cites = [
    ...cited('Duties', 8, 'the first'),
    ...cited('Duties', 8, 'the second'),
    ...cited('People', 8, 'the third', 9),
  ]
  const { container } = render(<Citations cites={cites} source={source} />)
  expect([...container.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
    'the first',
    'the second',
    'Duties, line 8',
    'the third',
    'People, lines 8 to 9',
  ])
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://acme.example/role#L8-L8',
    'https://acme.example/role#L8-L9',
  ])
})

it('leads to the words in the document where its lines have no links', () => {
  render(<Citations cites={cited('Duties', 8, 'the first')} source={{ url: source.url, lineUrl: undefined }} />)
  expect(screen.getByRole('link', { name: 'line 8' })).toHaveAttribute('href', `${source.url}#:~:text=the%20first`)
})
