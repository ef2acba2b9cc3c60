import Autolinker from 'autolinker'
import { LinkifyIt } from 'linkify-it'
import * as linkify from 'linkifyjs'
import { describe, expect, it } from 'vitest'
import { formatDeepLink } from '../../src/domain/links/deep-link.ts'
import type { DeepLink } from '../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import type { ModelId, ThemeId } from '../../src/domain/model.ts'
import { prerendered, prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { realContent } from '../content/support/real-content.ts'

/** What each makes of a text: the addresses it would turn into links. */
const LINKIFIERS: Record<string, (text: string) => string[]> = {
  'linkify-it': (text) => (new LinkifyIt().match(text) ?? []).map(({ url }) => url),
  linkifyjs: (text) => linkify.find(text, 'url').map(({ href }) => href),
  Autolinker: (text) =>
    Autolinker.parse(text, { urls: true, email: false, phone: false, mention: false, hashtag: false }).map((match) =>
      match.getAnchorHref(),
    ),
}

const SITES = ['https://atlas.example', 'https://www.example.org/role-atlas', 'https://someone.github.io/role-atlas']

/** How people write around a link. */
const SENTENCES: [around: string, text: (link: string) => string][] = [
  ['nothing', (link) => link],
  ['a full stop', (link) => `It says so at ${link}.`],
  ['a comma', (link) => `See ${link}, which says so.`],
  ['a colon', (link) => `From ${link}: nobody agrees.`],
  ['a semicolon', (link) => `See ${link}; nobody agrees.`],
  ['a question mark', (link) => `Have you seen ${link}?`],
  ['an exclamation mark', (link) => `Look at ${link}!`],
  ['brackets', (link) => `Nobody agrees (${link}).`],
  ['brackets around a sentence', (link) => `(See ${link}.)`],
  ['square brackets', (link) => `Nobody agrees [${link}].`],
  ['a Markdown link', (link) => `[nobody agrees](${link}).`],
  ['straight quote marks', (link) => `They call it "${link}", they said.`],
  ['single quote marks', (link) => `They call it '${link}', they said.`],
  ['curly quote marks', (link) => `They call it “${link}”, they said.`],
  ['angle brackets', (link) => `Nobody agrees <${link}>.`],
  ['bold marks', (link) => `Look: *${link}* and again.`],
  ['a new line', (link) => `${link}\nNobody agrees.`],
  ['another link', (link) => `${link} ${link}`],
]

/** Where one of them takes a mark for a part of the link: then the app must find the page all the same. */
const SWALLOWED: Record<string, string[]> = {
  'linkify-it': ['a colon', 'brackets around a sentence', 'bold marks'],
  linkifyjs: ['curly quote marks', 'bold marks'],
  Autolinker: ['single quote marks', 'bold marks'],
}

/** There are hundreds of rows and statements, all of one form: every fifth of them. */
function isSampled({ page }: DeepLink, place: number): boolean {
  return (page !== 'row' && page !== 'statement') || place % 5 === 0
}

/** Addresses of every kind, and comparisons as they are looked at: reordered, filtered, with rows opened. */
function sampled(): DeepLink[] {
  const { vocabulary, models, ...rest } = realContent()
  const links = prerenderedLinks({ vocabulary, models, ...rest }).filter(isSampled)
  const themes = vocabulary.themes.map(({ id }) => id)
  const views = links.flatMap((link): DeepLink[] => {
    if (link.page !== 'comparison') return []
    const order = [...link.models].reverse()
    return [
      {
        ...link,
        view: { order, show: 'differences', sort: 'difference', layout: 'columns', open: themes.slice(0, 2) },
      },
      { ...link, view: { order, show: 'all', sort: 'difference', layout: 'stacked', open: [] } },
      { ...link, view: { order: link.models, show: 'one-only', sort: 'area', layout: 'columns', open: themes } },
    ]
  })
  return [...links, ...views, longest(models[0]?.id as ModelId, themes)]
}

/** Longer than any comparison of today: as long as ids may be. */
function longest(id: ModelId, themes: ThemeId[]): DeepLink {
  const models = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(16) as ModelId)
  const five = [...models, id]
  return {
    page: 'comparison',
    models: five,
    view: { order: [...five].reverse(), show: 'in-common', sort: 'difference', layout: 'stacked', open: themes },
  }
}

const LINKS = sampled()

/** The address that follows the site's own. */
function readBack(found: string, site: string): string {
  const { pathname, search } = new URL(found)
  const { link } = parseDeepLink(pathname.slice(new URL(site).pathname.replace(/\/$/, '').length), search)
  return link ? formatDeepLink(link) : 'no link'
}

describe.each(Object.entries(LINKIFIERS))('%s', (name, addressesIn) => {
  it.each(SENTENCES)('keeps every address whole beside %s', (around, sentence) => {
    const swallows = SWALLOWED[name]?.includes(around)
    const broken = LINKS.flatMap((link, place) => {
      const site = SITES[place % SITES.length] ?? ''
      const address = formatDeepLink(link)
      // Without a slash at its end, as every link is shared.
      const whole = (site + address).replace(/\/$/, '')
      const found = addressesIn(sentence(whole))
      const right = (each: string) =>
        swallows ? each.startsWith(whole) && readBack(each, site) === address : each.replace(/\/$/, '') === whole
      return found.length > 0 && found.every(right) ? [] : [`${whole} became ${found.join(' ')}`]
    })
    expect(broken.slice(0, 3)).toEqual([])
  })
})

it('every kind of page is among the addresses, with and without a view', () => {
  const kinds = new Set(LINKS.map(({ page }) => page))
  const { links } = prerendered(realContent())
  expect([...kinds].sort()).toEqual([...new Set(links.map(({ page }) => page))].sort())
  expect(LINKS.length).toBeGreaterThan(250)
  expect(Math.max(...LINKS.map((link) => formatDeepLink(link).length))).toBeLessThan(2000)
})
