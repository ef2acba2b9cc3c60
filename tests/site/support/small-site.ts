import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { hostFiles } from '../../../src/site/host-files.ts'
import { siteListener } from '../../../src/site/site-listener.ts'

const LONG = 'Acme leads the technical work of one team. '.repeat(100)

/** The files of a built site, and one beside it that must never be served. */
const FILES: Record<string, string> = {
  'dist/index.html': '<p>home',
  'dist/404.html': '<p>nothing here',
  'dist/models.html': '<p>models',
  'dist/models/index.html': '<p>models',
  'dist/models/acme.html': `<p>${LONG}`,
  'dist/models/acme/index.html': `<p>${LONG}`,
  'dist/assets/index-Ab12.js': 'go()',
  'dist/assets/style-Cd34.css': 'p{}',
  'dist/assets/font-Ef56.woff2': 'font',
  'dist/embed/404.html': '<p>nothing for a frame',
  'dist/embed/models/acme.html': '<p>Acme in a frame',
  'dist/icon.svg': '<svg/>',
  'dist/data/v1/index.json': '{}',
  'dist/data/0123456789/index.json': '{}',
  'dist-of-another/secret.html': 'secret',
  'secret.html': 'secret',
}

/** What the site tells its host. */
function filesForHosts(base: string): Record<string, string> {
  const files = hostFiles({
    site: { url: `https://atlas.example${base}`, base, given: true },
    links: [],
    retired: new Map([
      ['/models/acme-forge', '/models/acme'],
      ['/compare/acme-forge/zenith', '/compare/acme/zenith'],
    ]),
    policy: "default-src 'none'",
    embedPolicy: "default-src 'none'; form-action 'none'",
    hash: '0123456789',
  })
  return Object.fromEntries([...files].map(([path, text]) => [`dist/${path}`, text]))
}

/** An answer as it came over the wire. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

type Ask = (path: string, asked?: { method?: string; headers?: Record<string, string> }) => Promise<Answer>

/**
 * Serves a small site below a base until the test is over. The path of a request goes out as it is given, which no
 * browser and no `fetch` would do.
 */
export async function smallSite(base = '/'): Promise<Ask> {
  const folder = mkdtempSync(join(tmpdir(), 'role-atlas-'))
  for (const [path, text] of Object.entries({ ...FILES, ...filesForHosts(base) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const server = createServer(siteListener(join(folder, 'dist'), base))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const { port } = server.address() as AddressInfo
  return (path, { method = 'GET', headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        )
      })
        .on('error', reject)
        .end()
    })
}
