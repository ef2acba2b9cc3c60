import { describe, expect, it } from 'vitest'
import {
  contentSecurityPolicy,
  embedPolicy,
  headerPolicy,
  lastingEmbedPolicy,
  lastingPolicy,
  policyHash,
} from '../../src/site/policy.ts'

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

  it('frames nothing but this site’s own embeds, for their preview', () => {
    expect(directives.get('frame-src')).toEqual(["'self'"])
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

describe('the policy of embeds', () => {
  const policy = embedPolicy({ styles: ['p{}', 'b{}'], scripts: ['go()'] })

  it('allows the styles and scripts that stand in them, and no file at all', () => {
    expect(policy).toBe(
      `default-src 'none'; script-src ${policyHash('go()')}; style-src ${policyHash('p{}')} ${policyHash('b{}')}; ${lastingEmbedPolicy()}`,
    )
    expect(policy).not.toMatch(/'self'|unsafe|\*/)
  })

  it('alone bars no page from framing: with a star a handbook in a file would be', () => {
    expect(policy + lastingEmbedPolicy()).not.toContain('frame-ancestors')
    expect(headerPolicy('x')).toContain("frame-ancestors 'none'")
    expect(lastingPolicy()).toContain("frame-ancestors 'none'")
  })
})
