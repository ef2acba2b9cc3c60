import { describe, expect, test } from 'vitest'
import { type CardTag, DEFAULT_IMAGE_ALT, socialCard, socialImagePath } from '../../../src/domain/heads/social-card.ts'
import type { DeepLink } from '../../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../../src/domain/links/parse-deep-link.ts'

const SITE = 'https://example.org/atlas/'
const HEAD = { title: 'Tech lead at Acme Anvils · Role Atlas', description: 'Leads the technical work of one team.' }

function linkTo(path: string): DeepLink {
  const { link } = parseDeepLink(path)
  if (!link) throw new Error(`${path} is no link.`)
  return link
}

const nameOf = (tag: CardTag) => ('property' in tag ? tag.property : tag.name)
const cardOf = (path: string, head = HEAD) =>
  Object.fromEntries(socialCard(head, linkTo(path), SITE).map((tag) => [nameOf(tag), tag.content]))

describe('the image of a link', () => {
  test.each([
    ['/models/acme', 'social/models/acme.png'],
    ['/models/acme/manages-nobody', 'social/models/acme/manages-nobody.png'],
    ['/themes/delivery', 'social/themes/delivery.png'],
    ['/compare/zenith/acme', 'social/compare/acme/zenith.png'],
    ['/compare/acme/zenith/on/delivery', 'social/compare/acme/zenith/on/delivery.png'],
    ['/', 'social/role-atlas.png'],
    ['/models', 'social/role-atlas.png'],
    ['/themes', 'social/role-atlas.png'],
    ['/compare', 'social/role-atlas.png'],
    ['/about', 'social/role-atlas.png'],
  ])('%s: %s', (path, image) => {
    expect(socialImagePath(linkTo(path))).toBe(image)
  })

  test('a view of a comparison has the image of the comparison', () => {
    const { link } = parseDeepLink('/compare/acme/zenith', '?show=differences&order=zenith.acme')
    expect(link && socialImagePath(link)).toBe('social/compare/acme/zenith.png')
  })
})

describe('the card of a link', () => {
  test('points at the page where a link without one stands, whose picture the words here are not of', () => {
    const tags = socialCard(HEAD, linkTo('/compare/acme/corvid/zenith'), SITE, linkTo('/compare/acme/corvid'))
    const card = Object.fromEntries(tags.map((tag) => [nameOf(tag), tag.content]))
    expect(card).toMatchObject({
      'og:title': HEAD.title,
      'og:url': 'https://example.org/atlas/compare/acme/corvid',
      'og:image': 'https://example.org/atlas/social/compare/acme/corvid.png',
      'twitter:image': 'https://example.org/atlas/social/compare/acme/corvid.png',
    })
    expect(Object.keys(card).filter((name) => name.endsWith(':alt'))).toEqual([])
  })

  test('names everything that a chat asks for, with absolute addresses', () => {
    expect(cardOf('/models/acme')).toEqual({
      'og:title': HEAD.title,
      'og:description': HEAD.description,
      'og:type': 'article',
      'og:site_name': 'Role Atlas',
      'og:url': 'https://example.org/atlas/models/acme',
      'og:image': 'https://example.org/atlas/social/models/acme.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:type': 'image/png',
      'og:image:alt': 'Tech lead at Acme Anvils. Leads the technical work of one team.',
      'twitter:card': 'summary_large_image',
      'twitter:title': HEAD.title,
      'twitter:description': HEAD.description,
      'twitter:image': 'https://example.org/atlas/social/models/acme.png',
      'twitter:image:alt': 'Tech lead at Acme Anvils. Leads the technical work of one team.',
    })
  })

  test('names the version of its picture where that is known, and of no other page’s', () => {
    const card = (path: string, known: string) => {
      const link = linkTo(path)
      return Object.fromEntries(socialCard(HEAD, link, SITE, link, known).map((tag) => [nameOf(tag), tag.content]))
    }
    const known = `${SITE}social/models/acme.png?v=3fa94c10`
    expect(card('/models/acme', known)).toMatchObject({ 'og:image': known, 'twitter:image': known })
    expect(card('/models/acme/changes', known)['og:image']).toBe(`${SITE}social/models/acme/changes.png`)
    expect(card('/models/zenith', known)['twitter:image']).toBe(`${SITE}social/models/zenith.png`)
  })

  test('home is the site, everything else a page of it', () => {
    expect(cardOf('/')['og:type']).toBe('website')
    expect(cardOf('/')['og:url']).toBe(SITE)
    expect(cardOf('/about')['og:type']).toBe('article')
  })

  test.each([
    [
      'a title that the description repeats is said once',
      'Acme: Plans the work',
      'Plans the work. Delivery: Does it.',
      'Acme: Plans the work. Delivery: Does it.',
    ],
    [
      'also where the title was cut',
      'Acme: Plans the…',
      'Plans the work. Delivery: Does it.',
      'Acme: Plans the work. Delivery: Does it.',
    ],
    [
      'a question keeps its names',
      'Manages people? Acme and Zenith',
      'Acme yes.',
      'Manages people? Acme and Zenith. Acme yes.',
    ],
    ['a comparison names both', 'Tech lead: Acme and Zenith', 'They agree.', 'Tech lead: Acme and Zenith. They agree.'],
    [
      'no full stop after another',
      'Tech lead: Acme and 2 more…',
      'They agree.',
      'Tech lead: Acme and 2 more… They agree.',
    ],
  ])('the image in words: %s', (_what, title, description, alt) => {
    expect(cardOf('/models/acme', { title, description })['og:image:alt']).toBe(alt)
  })

  test('the image that pages share is described as what it is', () => {
    expect(cardOf('/about')['og:image:alt']).toBe(DEFAULT_IMAGE_ALT)
  })
})
