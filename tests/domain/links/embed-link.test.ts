import { describe, expect, test } from 'vitest'
import { embedPath, isEmbeddable } from '../../../src/domain/links/embed-link.ts'
import type { DeepLink } from '../../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../../src/domain/links/parse-deep-link.ts'

function readLink(address: string): DeepLink {
  const [path = '', search] = address.split('?')
  const { link } = parseDeepLink(path, search && `?${search}`)
  if (!link) throw new Error(`${address} is no link.`)
  return link
}

describe('what can be embedded', () => {
  test.each([
    ['/models/acme', '/embed/models/acme'],
    ['/compare/acme/zenith', '/embed/compare/acme/zenith'],
    ['/compare/acme/corvid/zenith?show=differences', '/embed/compare/acme/corvid/zenith'],
    ['/compare/zenith/acme/on/mentoring', '/embed/compare/acme/zenith/on/mentoring'],
  ])('%s stands at %s', (path, embed) => {
    const link = readLink(path)
    expect(isEmbeddable(link) && embedPath(link)).toBe(embed)
  })

  test.each([
    '/',
    '/models',
    '/models/acme/changes',
    '/models/acme/manages-nobody',
    '/themes/mentoring',
    '/compare',
    '/compare/acme/corvid/small-studio/zenith',
    '/compare/acme/corvid/small-studio/zenith/on/mentoring',
    '/yours/sheet',
    '/duties',
  ])('%s has no embed', (path) => {
    expect(isEmbeddable(readLink(path))).toBe(false)
  })

  test('an embed is no page of the atlas: no address of one leads into its folder', () => {
    expect(parseDeepLink('/embed/models/acme').link).toBeUndefined()
  })
})
