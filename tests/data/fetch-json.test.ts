// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { fetchJson } from '../../src/data/fetch-json.ts'
import { answering, brokenOff, json, never } from './support/answering.ts'
import { fakePatience } from './support/fake-patience.ts'

const URL_OF_ACME = '/data/v1/models/acme.json'
const page = (html: string) => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
const wanted = () => new AbortController().signal

describe('fetchJson', () => {
  it('is the value of a JSON file', async () => {
    answering({ [URL_OF_ACME]: () => json({ id: 'acme' }) })
    await expect(fetchJson(URL_OF_ACME, wanted())).resolves.toEqual({ id: 'acme' })
  })

  it.each([
    ['says 404', 'gone', () => new Response('gone', { status: 404 })],
    ['says 410', 'gone', () => new Response('gone', { status: 410 })],
    ['answers with a page', 'replaced', () => page('<!doctype html>')],
    ['answers with a page and does not say so', 'replaced', () => new Response('\n<html lang="en">')],
    ['fails', 'refused', () => new Response('{}', { status: 500 })],
    ['forbids it', 'refused', () => new Response('{}', { status: 403 })],
    ['sends half of a file', 'malformed', () => new Response('{"id": "ac')],
    ['sends nothing', 'malformed', () => new Response('')],
    ['is not there', 'unreachable', () => Promise.reject(new TypeError('fetch failed'))],
    // The file is not damaged: it never came whole.
    ['goes away half-way', 'unreachable', brokenOff('{"id": ', 'drops')],
  ] as const)('where the server %s the problem is “%s”, and names the address', async (_what, kind, answer) => {
    answering({ [URL_OF_ACME]: answer })
    await expect(fetchJson(URL_OF_ACME, wanted())).rejects.toMatchObject({
      name: 'DataProblem',
      kind,
      message: expect.stringContaining(URL_OF_ACME),
    })
  })

  it.each([
    ['an answer that never starts', never],
    ['an answer that stalls', brokenOff('{"id": ', 'stalls')],
  ])('waits fifteen seconds for %s, and no longer', async (_what, answer) => {
    fakePatience()
    answering({ [URL_OF_ACME]: answer })
    const settled = vi.fn()
    const ended = fetchJson(URL_OF_ACME, wanted()).catch((problem) => settled(problem.kind))
    await vi.advanceTimersByTimeAsync(14_900)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    await ended
    expect(settled).toHaveBeenCalledExactlyOnceWith('slow')
  })

  it.each([
    ['before it starts', never],
    ['while it is on its way', brokenOff('{"id": ', 'stalls')],
  ])('rejects with the reason of whoever gave it up %s: that is no problem to tell', async (_when, answer) => {
    answering({ [URL_OF_ACME]: answer })
    const giveUp = new AbortController()
    const fetched = fetchJson(URL_OF_ACME, giveUp.signal)
    // The stalled one has started by then.
    await Promise.resolve().then(() => Promise.resolve())
    const reason = new Error('Gone to another page.')
    giveUp.abort(reason)
    await expect(fetched).rejects.toBe(reason)
  })
})
