import { describe, expect, it } from 'vitest'
import { type KnownOfAddress, rightAddress } from '../../../src/app/address/right-address.ts'
import type { PagesMade } from '../../../src/domain/links/pages-made.ts'
import { parseDeepLink } from '../../../src/domain/links/parse-deep-link.ts'
import { modelId } from '../../fixtures/ids.ts'

/** Every pair has a page, larger comparisons have none. */
const PAIRS: PagesMade = { featured: [modelId('acme'), modelId('corvid')], upTo: '4 small-studio zenith' }
const THREE = '/compare/acme/corvid/zenith'
const REDIRECTS = { '/models/acme-forge': '/models/acme' }

const linkOf = (path: string, search = '') => parseDeepLink(path, search).link

function known(address: string, more: Partial<KnownOfAddress> = {}): KnownOfAddress {
  const { pathname, search, hash } = new URL(address, 'https://atlas.example')
  const location = { pathname, search, hash, state: { from: 'a test' }, key: 'k' }
  const { link, notes } = parseDeepLink(pathname, search)
  return { location, notes, said: { link, is: 'here' }, made: undefined, redirects: undefined, ...more }
}

describe('the address of a page', () => {
  it.each(['/', '/models/acme', '/compare/acme/zenith?show=differences#marks', THREE, '/nowhere/at/all'])(
    'is left alone where it is right: %s',
    (address) => expect(rightAddress(known(address))).toBeUndefined(),
  )

  it('is put right where its path is crooked, before all else, and tells what was wrong', () => {
    const at = known('/compare/zenith/acme/zenith?show=differences#marks', { made: PAIRS, redirects: REDIRECTS })
    expect(rightAddress(at)).toEqual({
      to: { pathname: '/compare/acme/zenith', search: '?show=differences', hash: '#marks' },
      state: { notes: [{ kind: 'doubled', slugs: ['zenith'] }] },
    })
  })

  it('is that of the nearest path which has a page, with the rest in its query; the reader stays where they are', () => {
    expect(rightAddress(known(`${THREE}?show=differences&utm_source=chat#marks`, { made: PAIRS }))).toEqual({
      to: { pathname: '/compare/acme/corvid', search: 'with=zenith&show=differences&utm_source=chat', hash: '#marks' },
      state: { from: 'a test', keepScroll: true },
    })
    expect(rightAddress(known('/compare/acme/corvid?with=zenith', { made: PAIRS }))).toBeUndefined()
  })

  it('is that of what its link has become, without the old ids of its view', () => {
    const from = '/compare/acme-forge/zenith?with=corvid&order=zenith.acme-forge#marks'
    const to = linkOf('/compare/acme/zenith')
    const { pathname, search } = new URL(from, 'https://atlas.example')
    const said = { link: linkOf(pathname, search), is: { to: to as never, redirects: REDIRECTS } }
    expect(rightAddress(known(from, { said }))).toEqual({
      to: { pathname: '/compare/acme/zenith', search: '?order=zenith.acme', hash: '#marks' },
    })
  })

  it('loses the old ids of its view', () => {
    expect(rightAddress(known('/compare/acme/zenith?order=zenith.acme-forge', { redirects: REDIRECTS }))).toEqual({
      to: { pathname: '/compare/acme/zenith', search: '?order=zenith.acme', hash: '' },
      state: { from: 'a test' },
    })
    expect(rightAddress(known('/compare/acme/zenith?order=zenith.nobody', { redirects: REDIRECTS }))).toBeUndefined()
  })

  it.each([
    ['is not here', { link: linkOf(THREE), is: 'nowhere' as const }],
    [
      'is another one, which is left while the next is fetched',
      { link: linkOf('/compare/acme/fjord'), is: 'here' as const },
    ],
    [
      'has moved, but is another one',
      { link: linkOf('/models/acme-forge'), is: { to: linkOf('/models/acme') as never, redirects: REDIRECTS } },
    ],
    ['is not known yet', undefined],
  ])('stays as it was typed where what the page is about %s', (_what, said) => {
    expect(rightAddress(known(THREE, { made: PAIRS, said }))).toBeUndefined()
  })
})
