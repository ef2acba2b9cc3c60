// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { fetchingReader } from '../../src/data/fetching-reader.ts'
import { ACME, INDEX } from '../fixtures/acme-and-zenith.ts'
import { answering, json } from './support/answering.ts'

const wanted = () => new AbortController().signal
const reader = fetchingReader('/atlas/', 'abc123')
const HASHED = '/atlas/data/abc123/models/acme.json'
const STABLE = '/atlas/data/v1/models/acme.json'

describe('fetchingReader', () => {
  it('reads the copies that never change, below the base', async () => {
    const asked = answering({ [HASHED]: () => json(ACME), '/atlas/data/abc123/index.json': () => json(INDEX) })
    expect(await reader.model(ACME.id, wanted())).toEqual(ACME)
    expect(await reader.index(wanted())).toEqual(JSON.parse(JSON.stringify(INDEX)))
    expect(asked).toEqual([HASHED, '/atlas/data/abc123/index.json'])
  })

  it.each([
    ['gone after a deploy', () => new Response('gone', { status: 404 })],
    ['answered with a page', () => new Response('<p>', { headers: { 'content-type': 'text/html' } })],
  ])('takes the stable copy where the hashed one is %s', async (_what, answer) => {
    const asked = answering({ [HASHED]: answer, [STABLE]: () => json(ACME) })
    expect(await reader.model(ACME.id, wanted())).toEqual(ACME)
    expect(asked).toEqual([HASHED, STABLE])
  })

  it('says that it is gone where neither is here', async () => {
    const asked = answering({})
    await expect(reader.model(ACME.id, wanted())).rejects.toMatchObject({ kind: 'gone' })
    expect(asked).toEqual([HASHED, STABLE])
  })

  it('does not ask twice where the server is down', async () => {
    const asked = answering({ [HASHED]: () => new Response('', { status: 503 }) })
    await expect(reader.model(ACME.id, wanted())).rejects.toMatchObject({ kind: 'refused' })
    expect(asked).toEqual([HASHED])
  })

  it.each([
    ['another shape', { id: 'acme' }],
    ['another format', { ...ACME, format: 2 }],
    ['no object', null],
    ['an answer with a stance that there is not', { ...ACME, answers: { scope: { stance: 'perhaps' } } }],
    // An id goes into addresses and element ids: it must never be taken as it comes.
    ['an id that is no slug', { ...ACME, id: '"><img src=x>' }],
  ])('does not hand on what has not the published shape: %s', async (_what, value) => {
    answering({ [HASHED]: () => json(value) })
    await expect(reader.model(ACME.id, wanted())).rejects.toMatchObject({ name: 'DataProblem', kind: 'malformed' })
  })

  it('does not take a model for an index', async () => {
    answering({ '/atlas/data/abc123/index.json': () => json(ACME) })
    await expect(reader.index(wanted())).rejects.toMatchObject({ kind: 'malformed' })
  })

  it('is given up with the page that wanted it, and asks no more', async () => {
    const giveUp = new AbortController()
    const asked = answering({
      [HASHED]: () => {
        giveUp.abort(new Error('Gone to another page.'))
        return Promise.reject(giveUp.signal.reason)
      },
    })
    await expect(reader.model(ACME.id, giveUp.signal)).rejects.toThrow('Gone to another page.')
    expect(asked).toEqual([HASHED])
  })

  it('says that the connection is down where the script that checks the content does not come', async () => {
    vi.doMock('../../src/domain/content-schema.ts', () => {
      throw new Error('Failed to fetch dynamically imported module')
    })
    vi.resetModules()
    const { fetchingReader } = await import('../../src/data/fetching-reader.ts')
    answering({ [HASHED]: () => json(ACME) })
    await expect(fetchingReader('/atlas/', 'abc123').model(ACME.id, wanted())).rejects.toMatchObject({
      kind: 'unreachable',
    })
    vi.doUnmock('../../src/domain/content-schema.ts')
    vi.resetModules()
  })
})
