import { existsSync, readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'
import { EMBED_FOLDER } from '../domain/links/embed-link.ts'
import { ASK_AGAIN } from './host-files.ts'
import { type HostRules, hostRules } from './host-rules.ts'

/** Files that are for hosts to read, not for people. */
const FOR_HOSTS = ['/_headers', '/_redirects']

/**
 * Answers requests from a built site in `dir`, below `base`, as a host does that keeps to its `_headers` and `_redirects`;
 * a trailing slash leads to the page without it, and anything else is 404 with the page that recovers people.
 */
export function siteListener(dir: string, base: string): RequestListener {
  const notFound = readFileSync(join(dir, '404.html'))
  const noEmbed = readFileSync(join(dir, EMBED_FOLDER, '404.html'))
  const files = sirv(dir, {
    // Looked up afresh each time: a build made while the site is served must not bring it down.
    dev: true,
    etag: true,
    extensions: ['html'],
  })
  const compress = compression()
  return (request, response) => {
    const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? []
    const rules = rulesIn(dir)
    // No browser asks by the way of a folder above: then what one may frame could lead to what none may.
    const isStraight = !/(?:^|[/\\])\.\.?(?:[/\\]|$)/.test(decoded(path))
    response.setHeader('Cache-Control', ASK_AGAIN)
    for (const [name, value] of rules.headersOf(isStraight ? path : base)) response.setHeader(name, value)
    const miss = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': ASK_AGAIN })
      const page = isStraight && path.startsWith(`${base}${EMBED_FOLDER}/`) ? noEmbed : notFound
      response.end(request.method === 'HEAD' ? undefined : page)
    }
    // The compression package is written for a larger framework's requests; it uses nothing that plain ones lack.
    compress(request as never, response as never, () => {
      if (!isStraight) return miss()
      if (!path.startsWith(base)) {
        if (`${path}/` !== base) return miss()
        response.writeHead(301, { Location: base + query })
        return response.end()
      }
      const below = `/${path.slice(base.length)}`
      if (FOR_HOSTS.includes(below)) return miss()
      const moved = rules.redirectOf(path)
      if (moved !== undefined) {
        response.writeHead(301, { Location: moved + query })
        return response.end()
      }
      if (
        below !== '/' &&
        below.endsWith('/') &&
        existsSync(`${join(dir, decoded(below)).replace(/[/\\]+$/, '')}.html`)
      ) {
        // One slash in front: with two, the browser would go to another host.
        response.writeHead(301, { Location: `/${path.replace(/^[/\\]+|\/+$/g, '')}${query}` })
        return response.end()
      }
      request.url = below + query
      // No file here is so large that anybody needs a part of it, and a part that cannot be would end the server.
      delete request.headers.range
      files(request, response, miss)
    })
  }
}

/** What the site's files for hosts say now: a build made while the site is served has another policy. */
function rulesIn(dir: string): HostRules {
  const read = (name: string) => (existsSync(join(dir, name)) ? readFileSync(join(dir, name), 'utf8') : '')
  return hostRules(read('_headers'), read('_redirects'))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
