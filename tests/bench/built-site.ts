import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { renderPage } from '../../src/site/entry-server.tsx'

/** A built site: its folder, and the server entry that made its pages. */
export interface BuiltSite {
  dir: string
  renderPage: typeof renderPage
}

/** Builds a site from a content folder, with so many pages at most. Throws with what the build says where it fails. */
export async function buildSite(
  dir: string,
  contentDir: string,
  mostPages: number,
  env: NodeJS.ProcessEnv = {},
): Promise<BuiltSite> {
  const args = ['build', '--outDir', dir, '--emptyOutDir', '--logLevel', 'error']
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', ...args], {
    env: {
      ...process.env,
      CONTENT_DIR: contentDir,
      MOST_PAGES: String(mostPages),
      SITE_URL: 'https://atlas.example/',
      REPOSITORY_URL: 'https://example.org/role-atlas',
      NODE_ENV: 'production',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Where src/site/site-plugin.ts puts the server entry of this folder.
  const entry = resolve('node_modules/.role-atlas', basename(dir), 'entry-server.js')
  const server: { renderPage: typeof renderPage } = await import(pathToFileURL(entry).href)
  return { dir, renderPage: server.renderPage }
}

/** The file of a page in a built site. */
export function pageFile(dir: string, path: string): string {
  return join(dir, path === '/' ? 'index.html' : `${path.slice(1)}.html`)
}

/** A built page. Throws where the build did not make it. */
export function readPage(dir: string, path: string): string {
  const file = pageFile(dir, path)
  if (!existsSync(file)) throw new Error(`The build has no page ${path}: raise its number of pages.`)
  return readFileSync(file, 'utf8')
}

/** Puts a page into a built site. */
export function writePage(dir: string, path: string, html: string): void {
  const file = pageFile(dir, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
}
