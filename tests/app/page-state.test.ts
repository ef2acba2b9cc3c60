import { afterEach, describe, expect, it } from 'vitest'
import { readPageState, seed } from '../../src/app/page-state.ts'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import { homeQuery } from '../../src/data/home-query.ts'
import { modelQuery } from '../../src/data/model-query.ts'
import { homeSlice } from '../../src/domain/slices.ts'
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
