import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, policyHash } from '../../src/site/policy.ts'

const directives = new Map(
  contentSecurityPolicy({ styles: ['p{}'], script: 'go()' })
    .split('; ')
    .map((text): [string, string[]] => {
      const [name = '', ...values] = text.split(' ')
      return [name, values]
    }),
)

describe('policyHash', () => {
  it('is the hash that browsers reckon', () => {
    // From the CSP specification’s own example of an inline script.
    expect(policyHash("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
  })

  it('is of the bytes as they are sent, so that letters beyond ASCII count', () => {
    expect(policyHash('é')).toBe("'sha256-SplVfkAzw1Od4utlRyAXytX5VX96BiWgnxw/biumnEw='")
  })
})

describe('contentSecurityPolicy', () => {
  it('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('object-src')).toEqual(["'none'"])
    expect(directives.get('base-uri')).toEqual(["'none'"])
  })

  it('lets forms lead to this site alone: the search works before the page is alive', () => {
    expect(directives.get('form-action')).toEqual(["'self'"])
  })

  it('runs this site’s own scripts and the one in the page, by its hash', () => {
    expect(directives.get('script-src')).toEqual(["'self'", policyHash('go()')])
    expect(directives.get('style-src')).toEqual(["'self'", policyHash('p{}')])
  })

  it('has no hole that hashes would not need', () => {
    const all = [...directives.values()].flat().join(' ')
    expect(all).not.toMatch(/unsafe|\*|https?:|strict-dynamic/)
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"])
  })

  it('stands in an attribute as it is', () => {
    expect(contentSecurityPolicy({ styles: ['"<'], script: '">' })).not.toMatch(/["<>\n]/)
  })

  it('leaves out what only a header can say: browsers complain of it in a page', () => {
    expect(directives.has('frame-ancestors')).toBe(false)
    expect(directives.has('report-uri')).toBe(false)
    expect(directives.has('sandbox')).toBe(false)
  })
})
