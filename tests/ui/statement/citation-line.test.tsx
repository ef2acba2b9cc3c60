import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../src/domain/model.ts'
import { OutLink } from '../../../src/ui/controls/out-link.tsx'
import { CitationLine } from '../../../src/ui/statement/citation-line.tsx'
import { ACME, ZENITH } from '../../fixtures/acme-and-zenith.ts'

const CITATION: Citation = { section: 'Duties', lines: [14, 16], phrase: 'write technical plans' }

describe('CitationLine', () => {
  it('quotes the phrase, names its section, and leads to the very lines', () => {
    const { container } = render(<CitationLine citation={CITATION} source={ACME.source} />)
    expect(container.querySelector('q')).toHaveTextContent('write technical plans')
    expect(container).toHaveTextContent('Duties, lines 14 to 16')
    expect(screen.getByRole('link', { name: 'lines 14 to 16' })).toHaveAttribute(
      'href',
      'https://acme.example/raw/tech-lead#L14-L16',
    )
  })

  it('leads to the words in the document where its lines have no address, and prints the document’s', () => {
    render(<CitationLine citation={{ ...CITATION, lines: [8, 8] }} source={ZENITH.source} />)
    const link = screen.getByRole('link', { name: 'line 8' })
    expect(link).toHaveAttribute('href', expect.stringContaining(`${ZENITH.source.url}#:~:text=`))
    expect(link).toHaveAttribute('data-print-url', ZENITH.source.url)
  })

  it('shows a phrase as text, whatever it holds', () => {
    const { container } = render(
      <CitationLine citation={{ ...CITATION, phrase: '<b>plans</b> & "more"' }} source={ACME.source} />,
    )
    expect(container.querySelector('q')).toHaveTextContent('<b>plans</b> & "more"')
    expect(container.querySelector('b')).toBeNull()
  })
})

describe('OutLink', () => {
  it('leads out, tells nobody from where, and is printed with its address', () => {
    render(<OutLink href="https://acme.example/tech-lead">Leading at Acme</OutLink>)
    const link = screen.getByRole('link', { name: 'Leading at Acme' })
    expect(link).toHaveAttribute('href', 'https://acme.example/tech-lead')
    expect(link).toHaveAttribute('rel', 'noreferrer')
    expect(link).toHaveAttribute('data-print-url')
    expect(link).not.toHaveAttribute('target')
  })
})
