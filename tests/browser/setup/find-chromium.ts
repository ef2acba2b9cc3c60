import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of a Chromium to test in: `$CHROME_PATH`, an installed one, Playwright's own, or, as root where there is apt,
 * Debian's, which it installs. Throws with what to do where there is none: browser tests are never skipped in silence.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH
    throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, and there is nothing there.`)
  }
  return installed(env) ?? playwrights() ?? fromDebian(env) ?? missing()
}

function installed(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '')
  return NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find(existsSync)
}

function playwrights(): string | undefined {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

function fromDebian(env: NodeJS.ProcessEnv): string | undefined {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  console.log('No Chromium here: installing Debian’s for the browser tests.')
  execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' })
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    stdio: 'ignore',
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return installed(env)
}

function missing(): never {
  throw new Error(
    'The browser tests need a Chromium and found none. Install one (Debian: apt-get install chromium), or set CHROME_PATH to it.',
  )
}
