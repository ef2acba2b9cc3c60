import { afterEach, describe, expect, it } from 'vitest'
import { arrival, FOR_ANY, pathBelow, readPageState, seed } from '../../src/app/page-state.ts'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import { homeQuery } from '../../src/data/home-query.ts'
import { modelQuery } from '../../src/data/model-query.ts'
import { homeSlice } from '../../src/domain/comparing/home-slice.ts'
import { scriptJson } from '../../src/site/page-template.ts'
import { ACME, INDEX } from '../fixtures/acme-and-zenith.ts'
import { SILENT_READER } from '../pages/failing-reader.ts'

const HOSTILE = { ...ACME, name: '</script><img src=x onerror=alert(1)>\u2028$&' }

/** The document of a page with this text in its state element. */
function documentWith(text: string): Document {
  return new DOMParser().parseFromString(
    `<p>Acme</p><script type="application/json" id="page-state">${text}</script>`,
    'text/html',
  )
}

afterEach(() => document.body.replaceChildren())

describe('readPageState', () => {
  it('is what the page was made with, whatever its texts hold', () => {
    const state = { path: '/models/acme', hash: 'abc', queries: [[['model', 'acme'], HOSTILE]] }
    const page = documentWith(scriptJson(state))
    expect(readPageState(page)).toEqual(state)
    expect(page.querySelector('img')).toBeNull()
  })

  it('is nothing where the page brings none', () => {
    expect(readPageState(documentWith(''))).toBeUndefined()
    expect(readPageState(new DOMParser().parseFromString('<p>Acme</p>', 'text/html'))).toBeUndefined()
  })

  it('throws where it came damaged: the page must not come to life with half of it', () => {
    expect(() => readPageState(documentWith('{"path":"/models'))).toThrow(SyntaxError)
  })
})

describe('pathBelow', () => {
  it.each([
    ['/', '/models/acme', '/models/acme'],
    ['/atlas/', '/atlas/models/acme', '/models/acme'],
    ['/atlas/', '/atlas/', '/'],
    ['/atlas/', '/atlas', '/'],
    ['/atlas/', '/atlasses/models', undefined],
    ['/atlas/', '/models/acme', undefined],
  ])('below %s, %s is %s', (base, pathname, path) => {
    expect(pathBelow(base, pathname)).toBe(path)
  })
})

describe('arrival', () => {
  it.each([
    ['/', '/'],
    ['/models/acme', '/models/acme'],
    ['/404', '/404'],
  ])('a page for %s is at its own address there', (madeFor, path) => {
    expect(arrival(madeFor, path)).toBe('own')
  })

  it.each([
    // As hosts answer what they do not know.
    ['/404', '/nowhere'],
    ['/404', '/models/acme/'],
    ['/404', '/web/2026/https://atlas.example/models/acme'],
    ['/', '/models/nobody'],
    ['/', '/models/acme/'],
    ['/', '/nowhere'],
    ['/', '/index.html'],
    // Another spelling of the same address.
    ['/models/acme', '/models/acme/'],
    ['/models/acme', '/models/acme/index.html'],
    ['/models/acme', '/Models/Acme'],
    [undefined, '/models/acme'],
    // As a browser answers without a network.
    [FOR_ANY, '/models/acme'],
    [FOR_ANY, '/nowhere'],
    [FOR_ANY, '/'],
  ])('a page for %s is put right at %s', (madeFor, path) => {
    expect(arrival(madeFor, path)).toBe('other')
  })

  it.each([
    ['/models/acme', undefined],
    ['/', undefined],
    ['/models/acme', '/web/20260101000000/https://atlas.example/models/acme'],
    ['/', '/web/20260101000000/https://atlas.example/'],
    ['/', '/web/20260101000000/https://atlas.example'],
    ['/models/acme', '/atlas/models/acme'],
    ['/', '/atlas/'],
    ['/', '/atlas/index.html'],
    ['/models/acme', '/home/reader/Tech lead at Acme.html'],
  ])('a page for %s is a copy at %s, and its text stays', (madeFor, path) => {
    expect(arrival(madeFor, path)).toBe('copy')
  })
})

describe('seed', () => {
  it('puts each slice where its query finds it, so that nothing is fetched', async () => {
    const client = createAtlasClient(SILENT_READER, 0)
    const home = homeSlice(INDEX)
    seed(client, {
      path: '/',
      hash: 'abc',
      queries: [
        [homeQuery.queryKey, home],
        [modelQuery(ACME.id).queryKey, ACME],
      ],
    })
    expect(await client.fetchQuery(homeQuery)).toEqual(home)
    expect(await client.fetchQuery(modelQuery(ACME.id))).toEqual(ACME)
  })
})
