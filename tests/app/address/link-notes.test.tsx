import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LinkNotes } from '../../../src/app/address/link-notes.tsx'
import type { LinkNote } from '../../../src/domain/links/parse-deep-link.ts'

describe('LinkNotes', () => {
  it.each<[LinkNote, string]>([
    [
      { kind: 'doubled', slugs: ['acme', 'zenith'] },
      'The link named acme and zenith more than once; each is shown once.',
    ],
    [{ kind: 'too-many', slugs: ['zenith'] }, 'A comparison takes five at most. Left out: zenith.'],
    [
      { kind: 'row-of-one', theme: 'delivery' },
      'A comparison on delivery needs two models; this is the whole of the one that was named.',
    ],
    [
      { kind: 'unknown-view', key: 'show', value: 'nothing' },
      'The link asks for “show=nothing”, which does not fit here; the rest of it is shown.',
    ],
  ])('tells what was put right: %o', (note, words) => {
    render(<LinkNotes notes={[note]} />)
    expect(screen.getByRole('status')).toHaveTextContent(words)
  })

  it('tells everything that was put right', () => {
    render(
      <LinkNotes
        notes={[
          { kind: 'doubled', slugs: ['acme'] },
          { kind: 'unknown-view', key: 'open', value: 'x' },
        ]}
      />,
    )
    expect(screen.getByRole('status').children).toHaveLength(2)
  })

  it.each<[string, LinkNote[]]>([
    ['nothing was put right', []],
    ['only the form was', [{ kind: 'tidied' }]],
  ])('says nothing where %s', (_what, notes) => {
    const { container } = render(<LinkNotes notes={notes} />)
    expect(container).toBeEmptyDOMElement()
  })

  it('shows what a link asked for as text, whatever it is', () => {
    render(<LinkNotes notes={[{ kind: 'unknown-view', key: 'show', value: '<img src=x onerror=alert(1)>' }]} />)
    expect(screen.getByRole('status')).toHaveTextContent('<img src=x onerror=alert(1)>')
    expect(document.querySelector('img')).toBeNull()
  })
})
