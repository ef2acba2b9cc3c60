import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { type EmbedLink, isEmbeddable } from '../../src/domain/links/embed-link.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { embedPages } from '../../src/site/embeds/embed-pages.ts'
import { EMBED_SCRIPT, LOST_SCRIPT } from '../../src/site/embeds/embed-scripts.ts'
import { renderEmbeds } from '../../src/site/embeds/render-embeds.tsx'
import { policyHash } from '../../src/site/policy.ts'
import { prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { usedVariables } from '../../src/site/usable-rules.ts'
import { ACME, DATASET, ZENITH } from '../fixtures/acme-and-zenith.ts'
import { WITH_EDITION } from '../fixtures/acme-later.ts'

const SITE = 'https://example.org/atlas/'
const SHEET = '.embed{color:var(--ink)}.embed-row{margin:0}.embed-table{width:100%}:root{--ink:#000;--gone:#fff}'

function linkOf(path: string): EmbedLink {
  const { link } = parseDeepLink(path)
  if (!link || !isEmbeddable(link)) throw new Error(`${path} has no embed.`)
  return link
}

/** The page of an embed, its policy as a header says it, and what is read of it. */
function embed(path: string, dataset = DATASET) {
  const { embeds, lost } = renderEmbeds([linkOf(path)], dataset, { site: SITE, made: undefined })
  const { files, policy } = embedPages({ embeds, lost, sheet: SHEET })
  const html = files.get(`embed${path}.html`) ?? `no embed of ${path}`
  const body = /<main.*<\/main>/s.exec(html)?.[0] ?? ''
  return { html, policy, text: textOf(body), links: [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => tag) }
}

function textOf(html: string): string {
  return html
    .replace(/<(?:p|h1|h2|li|td|th|footer)[ >]/g, ' $&')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ')
    .trim()
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-redundant-role': 'off',
  },
})

const ROW = '/compare/acme/zenith/on/people-management'
const PAIR = '/compare/acme/zenith'
const CARD = '/models/acme'

describe.each([
  ['row', ROW],
  ['row of three', '/compare/acme/corvid/zenith/on/scope'],
  ['comparison', PAIR],
  ['comparison of three', '/compare/acme/corvid/zenith'],
  ['card', CARD],
])('the embed of a %s', (_kind, path) => {
  it('is whole without a script and without another file', () => {
    const { html } = embed(path)
    expect(html).not.toMatch(/<(?:link(?! rel="canonical")|img|iframe|script[^>]* src)|url\(|@import| style="/)
    expect(html.replace(/<script>.*?<\/script>/s, '')).not.toContain('<script')
    const used = [...html.matchAll(/<use href="#([^"]+)"/g)].map(([, id]) => id)
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((id) => !html.includes(` id="${id}"`))).toEqual([])
  })

  it('is valid HTML', async () => {
    const { results } = await validator.validateString(embed(path).html)
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, selector }) => `${message} ${selector}`)),
    ).toEqual([])
  })

  it('has a policy of its own sheet and script, and none that only a header can say', () => {
    const { html, policy } = embed(path)
    const [, inPage = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
    expect(inPage).toBe(
      `default-src 'none'; script-src ${policyHash(EMBED_SCRIPT)}; style-src ${policyHash(style)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
    )
    for (const part of [policyHash(EMBED_SCRIPT), policyHash(LOST_SCRIPT), policyHash(style)])
      expect(policy).toContain(part)
    expect(policy).not.toContain('frame-ancestors')
  })

  it('is for no search engine, and names the page that it shows', () => {
    const { html } = embed(path)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain(`<link rel="canonical" href="${SITE}${path.slice(1)}">`)
    expect(html).toContain('<meta name="color-scheme" content="light dark">')
  })

  it('leads back to it, and everything leads out of the frame', () => {
    const { links } = embed(path)
    expect(links.filter((tag) => tag.includes(`href="${SITE}${path.slice(1)}"`))).toHaveLength(1)
    expect(links.filter((tag) => !/target="_blank"/.test(tag) || !/rel="(?:license )?noopener"/.test(tag))).toEqual([])
    expect(links.filter((tag) => !/href="https:\/\//.test(tag))).toEqual([])
  })

  it('names each source with its date and its caution, and says whose words it has', () => {
    const { text } = embed(path)
    expect(text).toContain(`${ACME.source.author}, 2 November 2023 Caution: Superseded`)
    expect(text).toContain('In our own words, read 5 January 2026. CC BY 4.0')
  })
})

describe('a row', () => {
  it('begins with the question, and has what each answers, with its lines', () => {
    const { text, html } = embed(ROW)
    expect(text).toMatch(/^People management Does the tech lead manage people\?/)
    expect(text).toContain('Open this row')
    expect(html).toContain(`href="${SITE}models/acme/manages-nobody"`)
    expect(html).toContain(' of Acme"')
  })

  it('says of the silent that they say nothing', () => {
    expect(embed('/compare/acme/corvid/on/delivery').text).toMatch(/Corvid.*Says nothing/)
  })
})

describe('a comparison', () => {
  it('says what it comes to, and which of its rows are here', () => {
    const { text } = embed('/compare/acme/corvid/zenith')
    expect(text).toMatch(/^Tech lead: Acme Anvils, the Corvid guide and Zenith/)
    expect(text).toContain('Differ on 2 of 6 themes, all agree on 1. Here: four of them.')
    expect(text).toContain('All 6 themes')
  })

  it('counts the themes on which nobody speaks', () => {
    expect(embed('/compare/corvid/zenith').text).toContain('Nobody speaks on 1 of 6 themes')
    expect(embed(PAIR).text).not.toContain('Nobody speaks')
  })
})

describe('a card', () => {
  it('has the definition and how many themes it speaks on', () => {
    const { text } = embed(CARD)
    expect(text).toMatch(/^Tech lead at Acme Anvils Leads the technical work of one team\./)
    expect(text).toMatch(/Speaks on 6 of 6 themes/)
  })

  it('of another edition has its date in its name', () => {
    expect(embed('/models/acme-2025', WITH_EDITION).text).toMatch(/^Tech lead at Acme Anvils 2025 /)
  })
})

describe('all of them', () => {
  it('are made of every card, and of every pair and every three that has a page', () => {
    const links = prerenderedLinks(DATASET).filter(isEmbeddable)
    // Four cards; six pairs and four sets of three, each with six rows.
    expect(links).toHaveLength(4 + (6 + 4) * (1 + 6))
    const { files } = embedPages(renderEmbeds(links, DATASET, { site: SITE, made: undefined }))
    expect(files.size).toBe(links.length + 1)
  })

  it('lead to the nearest page that was made, where what they name has none', () => {
    const link = linkOf(ROW)
    const made = { featured: [ACME.id, ZENITH.id], upTo: '2 2 acme zenith' }
    const { embeds } = renderEmbeds([link], DATASET, { site: SITE, made })
    expect(embeds[0]?.body).toContain(`href="${SITE}models/acme?statement=manages-nobody"`)
  })

  it('fail the build with their address where something in them fails', () => {
    const link = { ...linkOf(ROW), theme: 'nowhere' } as unknown as EmbedLink
    expect(() => renderEmbeds([link], DATASET, { site: SITE, made: undefined })).toThrow(
      'The embed of /compare/acme/zenith/on/nowhere could not be made.',
    )
  })

  it('share a style of a kind, without what none of them uses', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(embed(ROW).html) ?? []
    expect(style).toBe('.embed{color:var(--ink)}.embed-row{margin:0}:root{--ink:#000}')
  })
})

describe('where there is none', () => {
  it('a frame says so, and leads to the atlas', () => {
    const { lost, ...rest } = renderEmbeds([], DATASET, { site: SITE, made: undefined })
    const html = embedPages({ ...rest, lost }).files.get('embed/404.html') ?? ''
    expect(textOf(/<main.*<\/main>/s.exec(html)?.[0] ?? '')).toMatch(/^Nothing to show here/)
    expect(html).toContain(`id="open" href="${SITE}" target="_blank"`)
    expect(html).not.toContain('canonical')
  })
})

it('a variable that only another unused one names is still there: one look is enough', () => {
  expect(usedVariables(':root{--a:var(--b);--b:1;--c:2}p{margin:var(--d)}', '<svg fill="var(--c)">')).toBe(
    ':root{--b:1;--c:2}p{margin:var(--d)}',
  )
})
