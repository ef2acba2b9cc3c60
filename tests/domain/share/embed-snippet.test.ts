import { describe, expect, test } from 'vitest'
import { EMBED_SANDBOX, embedSnippet, NARROWEST, WIDEST_STACKED } from '../../../src/domain/share/embed-snippet.ts'

const SNIPPET = {
  address: 'https://atlas.example/embed/models/acme',
  title: 'Tech lead at Acme',
  scheme: 'page',
  heights: { chosen: 400, narrowest: 800, stacked: 600 },
} as const

/** The attributes of a snippet, by name. */
const attributesOf = (snippet: string) =>
  Object.fromEntries([...snippet.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))

/** How high the style of a snippet makes it in a window of some width. */
function heightIn(width: number, snippet: string): number {
  const [, least, start, part, most] =
    /height:clamp\((\d+)px,(\d+)px - ([\d.]+)vw,(\d+)px\)/.exec(snippet)?.map(Number) ?? []
  if (least === undefined || start === undefined || part === undefined || most === undefined)
    throw new Error(`${snippet} has no height that follows the window.`)
  return Math.min(most, Math.max(least, start - (part * width) / 100))
}

describe('the code of an embed', () => {
  test('is one frame with all that it needs', () => {
    const snippet = embedSnippet(SNIPPET)
    expect(snippet).toMatch(/^<iframe [^>]*><\/iframe>$/)
    expect(attributesOf(snippet)).toMatchObject({
      src: 'https://atlas.example/embed/models/acme',
      title: 'Tech lead at Acme',
      width: '100%',
      height: '400',
      loading: 'lazy',
      sandbox: EMBED_SANDBOX,
    })
  })

  test('never gives what is framed the rights of the page that it comes from', () => {
    expect(EMBED_SANDBOX).not.toContain('allow-same-origin')
    expect(EMBED_SANDBOX).not.toContain('allow-top-navigation')
  })

  test.each(['light', 'dark'] as const)('says in the place of the address that it is always %s', (scheme) => {
    expect(attributesOf(embedSnippet({ ...SNIPPET, scheme })).src).toBe(`${SNIPPET.address}#${scheme}`)
  })

  test('stays one attribute, whatever the title holds', () => {
    const snippet = embedSnippet({ ...SNIPPET, title: 'A "B" <c> & d' })
    expect(attributesOf(snippet).title).toBe('A &quot;B&quot; &lt;c&gt; &amp; d')
  })

  test('is high enough at each width that was measured', () => {
    const snippet = embedSnippet(SNIPPET)
    expect(heightIn(NARROWEST, snippet)).toBeGreaterThanOrEqual(800)
    expect(heightIn(WIDEST_STACKED, snippet)).toBeGreaterThanOrEqual(600)
    expect(heightIn(400, snippet)).toBeGreaterThan(600)
    expect(heightIn(2000, snippet)).toBe(400)
  })

  test('has one height where it is none the higher for being narrow', () => {
    expect(embedSnippet({ ...SNIPPET, heights: { chosen: 400, narrowest: 400, stacked: 390 } })).toContain(
      'style="border:0;height:400px"',
    )
  })
})
