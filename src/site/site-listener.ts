import { existsSync, readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'

/** Headers that only a server can send; the rest of the policy stands in each page. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "frame-ancestors 'none'",
}

const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * Answers requests from a built site in `dir`, below `base`: pages, hashed files that may be kept for ever, a redirect
 * from a trailing slash, and 404 with the page that recovers people for anything else.
 */
export function siteListener(dir: string, base: string): RequestListener {
  const notFound = readFileSync(join(dir, '404.html'))
  const files = sirv(dir, {
    // Looked up afresh each time: a build made while the site is served must not bring it down.
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const hashed = /^\/(assets\/|data\/(?!v1\/))/.test(path)
      response.setHeader('Cache-Control', hashed ? FOR_EVER : 'no-cache')
    },
  })
  const compress = compression()
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    const miss = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
      response.end(request.method === 'HEAD' ? undefined : notFound)
    }
    // The compression package is written for a larger framework's requests; it uses nothing that plain ones lack.
    compress(request as never, response as never, () => {
      const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? []
      if (!path.startsWith(base)) {
        if (`${path}/` !== base) return miss()
        response.writeHead(301, { Location: base + query })
        return response.end()
      }
      const below = `/${path.slice(base.length)}`
      if (below !== '/' && below.endsWith('/') && existsSync(join(dir, decoded(below), 'index.html'))) {
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

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
