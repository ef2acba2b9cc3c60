import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { afterAll, beforeAll } from 'vitest'

/** A page of somebody else's: what stands in it, and the policy that its server sends. */
export interface HostPage {
  body: string
  policy?: string
}

/** A server of other people's pages, on an address that is not the site's, for the tests of a file: `put` says where a page is. */
export function withHostPages(): { put: (page: HostPage) => string } {
  const pages: HostPage[] = []
  const server = createServer(({ url }, response) => {
    const { body, policy } = pages[Number(url?.slice(1))] ?? { body: 'No such page.' }
    if (policy) response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width"><title>A handbook</title><link rel="icon" href="data:,"><h1>Who leads</h1>${body}`,
    )
  })
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    put: (page) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${pages.push(page) - 1}`,
  }
}

/** A text in Markdown as a wiki shows it that lets frames through: its paragraphs, and HTML as it stands. */
export function shownByWiki(markdown: string): string {
  return fromMarkdown(markdown)
    .children.map((node) => (node.type === 'html' ? node.value : `<p>${node.type}</p>`))
    .join('\n')
}
