import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { siteListener } from '../../../src/site/site-listener.ts'
import { type FoundBrowsers, findBrowsers } from './find-browsers.ts'

/** What the browser tests are given: the browsers, and the site as it is published, at the root and below a path. */
export interface ServedBuild extends FoundBrowsers {
  /** The address at which the build is served, without a slash at the end. */
  root: string
  /** The same below `/atlas`. */
  below: string
  /** The folder of the build at the root, for reading its files. */
  dir: string
  /** The folder of the build below `/atlas`. */
  belowDir: string
}

declare module 'vitest' {
  interface ProvidedContext {
    served: ServedBuild
  }
}

export const ROOT_SITE = 'https://atlas.example/'
export const BELOW_SITE = 'https://example.org/atlas/'

/**
 * As many pages as the site below a path is made with: everything but comparisons beyond those of the leading five. All of them are
 * made at the root.
 */
export const FEW_PAGES = { MOST_PAGES: '1600' }

/** Builds the site into a folder of its own. Rejects with the build's output where it fails. */
export async function build(outDir: string, siteUrl: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir'],
    {
      env: {
        ...process.env,
        SITE_URL: siteUrl,
        REPOSITORY_URL: 'https://example.org/role-atlas',
        NODE_ENV: 'production',
        ...env,
      },
    },
  ).catch((error: Error & { stdout: string; stderr: string }) => {
    throw new Error(`The site could not be built into ${outDir}:\n${error.stdout}\n${error.stderr}`, { cause: error })
  })
}

function listen(dir: string, base: string): Promise<{ server: Server; port: number }> {
  const server = createServer(siteListener(dir, base))
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address !== 'object' || !address) throw new Error('The test server has no port.')
      resolve({ server, port: address.port })
    })
  })
}

/**
 * Vitest’s global set-up for the browser tests: builds twice, serves both, and closes them in the end. `REUSE_BUILD=1` takes
 * the builds of the run before where they are there, for working on a test while the site stays as it is.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const browsers = findBrowsers()
  const kept = (dir: string) => process.env.REUSE_BUILD === '1' && existsSync(`${dir}/404.html`)
  // Side by side: a build keeps one processor busy, and nothing else is done before both are there.
  await Promise.all([
    kept('.cache/site-root') || build('.cache/site-root', ROOT_SITE),
    kept('.cache/site-below') || build('.cache/site-below', BELOW_SITE, FEW_PAGES),
  ])
  const root = await listen('.cache/site-root', '/')
  const below = await listen('.cache/site-below', '/atlas/')
  project.provide('served', {
    ...browsers,
    root: `http://127.0.0.1:${root.port}`,
    below: `http://127.0.0.1:${below.port}/atlas`,
    dir: '.cache/site-root',
    belowDir: '.cache/site-below',
  })
  return () => {
    root.server.close()
    below.server.close()
  }
}
