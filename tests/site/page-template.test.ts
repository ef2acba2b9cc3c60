import { describe, expect, it } from 'vitest'
import { fillPage, type PageFrame, scriptJson, splitHead } from '../../src/site/page-template.ts'
import { policyHash } from '../../src/site/policy.ts'

const TEMPLATE = `<!doctype html>
<html><head>
    <!--app-head-->
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/atlas-1.js">
    <link rel="stylesheet" crossorigin href="/assets/style-1.css">
  </head><body><div id="root"><!--app-html--></div>
    <!--app-state-->
    <!--app-scripts--></body></html>`

const FRAME: PageFrame = { template: TEMPLATE, style: 'p{color:red}', sheets: [], scripts: [] }
const state = { path: '/models/acme', hash: 'abc', queries: [] }
const PAGE = { head: '<title>Acme</title>', body: '<h1>Acme</h1>', state }

/** What stands in the page's state element, as the browser would read it. */
function stateIn(html: string): string {
  return /<script type="application\/json" id="page-state">(.*?)<\/script>/s.exec(html)?.[1] ?? 'no state'
}

describe('scriptJson', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    'one\u2028two\u2029three',
    '$& $1 $` $$',
    '\\u003c',
    '“naïve” 🗺',
    '\u0000\ud800',
  ])('reads back as it was and cannot end or change its element: %j', (text) => {
    const json = scriptJson({ text })
    expect(JSON.parse(json)).toEqual({ text })
    expect(json).not.toMatch(/[<\u2028\u2029]/)
  })
})

describe('fillPage', () => {
  it('puts head, text and state in their places', () => {
    const html = fillPage(FRAME, PAGE)
    expect(html).toMatch(/<head>.*<title>Acme<\/title>.*<\/head>/s)
    expect(html).toContain('<div id="root"><h1>Acme</h1></div>')
    expect(JSON.parse(stateIn(html))).toEqual(state)
    expect(html).not.toContain('<!--app-')
  })

  it('takes texts as they are, whatever they mean to a replacement', () => {
    const hostile = "$& $` $' $1 $$ $<name>"
    const html = fillPage(
      { ...FRAME, style: `p::after{content:"${hostile}"}` },
      { head: `<title>${hostile}</title>`, body: `<p>${hostile}</p>`, state: { ...state, hash: hostile } },
    )
    expect(html).toContain(`<title>${hostile}</title>`)
    expect(html).toContain(`<div id="root"><p>${hostile}</p></div>`)
    expect(html).toContain(`content:"${hostile}"`)
    expect(JSON.parse(stateIn(html)).hash).toBe(hostile)
  })

  it('keeps a state that tries to end its element inside it', () => {
    const queries: [string[], unknown][] = [[['model'], '</script><script>alert(1)</script><!--app-state-->']]
    const html = fillPage(FRAME, { ...PAGE, state: { ...state, queries } })
    expect(html).not.toContain('alert(1)</script>')
    expect(JSON.parse(stateIn(html)).queries).toEqual(queries)
  })

  it('keeps what it says to search engines inside its element, in the head and with no say in the policy', () => {
    const data = {
      '@context': 'https://schema.org' as const,
      name: '</script><script>alert(1)</script><!--app-state-->$&',
    }
    const html = fillPage(FRAME, PAGE, data)
    const [, head = ''] = /<head>(.*)<\/head>/s.exec(html) ?? []
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head) ?? []
    expect(JSON.parse(json)).toEqual(data)
    const policyOf = (page: string) => /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
    expect(policyOf(html)).toBe(policyOf(fillPage(FRAME, PAGE)))
    expect(fillPage(FRAME, PAGE)).not.toContain('ld+json')
  })

  it('says first what may run, then what chats read, then the long style sheet', () => {
    const html = fillPage(FRAME, PAGE)
    const order = ['http-equiv="Content-Security-Policy"', '<title>', '<style>', '<div id="root">']
    const places = order.map((text) => html.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('names the hashes of the very style and script that stand in the page', () => {
    const html = fillPage({ ...FRAME, style: 'p{content:"é"}' }, PAGE)
    const inline = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
    const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    expect(policy).toContain(`style-src 'self' ${policyHash(inline)}`)
    expect(policy).toContain(`script-src 'self' ${policyHash(script)}`)
  })

  it('has the style in the page and nothing else to wait for; its scripts come after the text', () => {
    const html = fillPage({ ...FRAME, scripts: ['/assets/model-page-1.js'] }, PAGE)
    expect(html).not.toContain('rel="stylesheet"')
    const [, afterState = ''] = html.split('id="page-state"')
    expect([...afterState.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, path]) => path)).toEqual([
      '/assets/index-1.js',
      '/assets/atlas-1.js',
      '/assets/model-page-1.js',
    ])
    expect(html.match(/type="module"|modulepreload/g)).toHaveLength(3)
  })

  it.each(['<!--app-head-->', '<!--app-html-->', '<!--app-state-->', '<!--app-scripts-->'])(
    'fails where index.html lost %s',
    (place) => {
      expect(() => fillPage({ ...FRAME, template: TEMPLATE.replace(place, '') }, PAGE)).toThrow(
        `index.html has lost its place for ${place}`,
      )
    },
  )
})

describe('splitHead', () => {
  it('takes the run of head elements at the start, one a line, and leaves the rest', () => {
    const head = '<title>A</title><meta name="description" content="b"/><link rel="canonical" href="/c"/>'
    expect(splitHead(`${head}<h1>D</h1><meta name="late"/>`)).toEqual({
      head: '<title>A</title>\n    <meta name="description" content="b">\n    <link rel="canonical" href="/c">',
      body: '<h1>D</h1><meta name="late"/>',
    })
  })

  it('is not led astray by what a text may hold once React has escaped it', () => {
    const head = '<title>a &lt;b&gt; &amp; “c”</title><meta name="description" content="x &gt; y &quot;/&quot; z"/>'
    const { head: taken, body } = splitHead(`${head}<p>e</p>`)
    expect(taken).toContain('content="x &gt; y &quot;/&quot; z">')
    expect(body).toBe('<p>e</p>')
  })

  it('is nothing where there is no head', () => {
    expect(splitHead('<p>a</p>')).toEqual({ head: '', body: '<p>a</p>' })
  })
})
