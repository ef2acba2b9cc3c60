import { expect, test } from 'vitest'
import { webAddresses } from '../../../src/compiler/rules/web-addresses.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(webAddresses)).toBe('')
})

test('another scheme than the web’s', () => {
  expect(
    told(
      webAddresses,
      ['models/acme.yaml', 'url: https://acme.example/leading', 'url: javascript:alert(1)'],
      ['models/acme.yaml', 'url: https://acme.example/news', 'url: "ftp://acme.example/news"'],
    ),
  ).toBe(`content/models/acme.yaml:10:8 (web-addresses)  "javascript:alert(1)" is not an address on the web
  Readers follow it to the document; anything but http and https could harm them.
  Type the address as the browser shows it, from https:// on.

content/models/acme.yaml:16:77 (web-addresses)  "ftp://acme.example/news" is not an address on the web
  Readers follow it to the document; anything but http and https could harm them.
  Type the address as the browser shows it, from https:// on.`)
})

test('a line address without a place for the line', () => {
  expect(
    told(webAddresses, [
      'models/acme.yaml',
      'lineUrl: https://acme.example/raw/leading#L{from}-L{to}',
      'lineUrl: https://acme.example/raw',
    ]),
  ).toBe(`content/models/acme.yaml:11:12 (web-addresses)  "lineUrl" has no place for the line
  A citation’s link goes to its lines.
  Write {from} and {to} where the line numbers stand: …#L{from}-L{to}.`)
})
