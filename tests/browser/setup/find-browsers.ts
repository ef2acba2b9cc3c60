import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

interface Wanted {
  name: string
  /** The variable that says where it is. */
  variable: string
  /** Names of the program, the best first. */
  programs: readonly string[]
  /** Programs that it needs beside it. */
  beside: readonly string[]
  /** Debian's packages of them all. */
  packages: readonly string[]
}

const CHROMIUM: Wanted = {
  name: 'Chromium',
  variable: 'CHROME_PATH',
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  beside: [],
  packages: ['chromium', 'fonts-liberation'],
}
/**
 * Chromium without its windows: the same engine, for two fifths of the work (18 pages: 13 s of processor time, not 34), because full Chromium draws a whole window, bar and
 * all, for each page that is opened, though nobody sees it.
 */
const SHELL: Wanted = {
  name: 'Chromium’s headless shell',
  variable: 'CHROME_SHELL_PATH',
  programs: ['chromium-headless-shell', 'chrome-headless-shell'],
  beside: [],
  // Both are of one version, and share files.
  packages: ['chromium', 'chromium-headless-shell'],
}
const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  programs: ['firefox-esr', 'firefox'],
  beside: [],
  packages: ['firefox-esr', 'fonts-liberation'],
}
const WEBKIT: Wanted = {
  name: 'WebKit',
  variable: 'WEBKIT_DRIVER_PATH',
  programs: ['WebKitWebDriver'],
  beside: ['Xvfb', 'gjs'],
  packages: ['webkit2gtk-driver', 'xvfb', 'gjs', 'gir1.2-webkit2-4.1', 'fonts-liberation'],
}

/** Where the browsers to test in are, and what is not walked because its browser is not here, with how to get it. */
export interface FoundBrowsers {
  /** The Chromium that people have, for the tests that are walked in every engine. */
  chromium: string
  /** What all other tests open pages in: the headless shell where there is one, else Chromium itself. */
  shell: string
  firefox: string | undefined
  /** The WebDriver of WebKitGTK, beside which an Xvfb (a screen) and a gjs (which prints) stand. */
  webkit: string | undefined
  notWalked: string[]
}

/**
 * The browsers to test in, each where its variable says, or installed, or, as root where there is apt, Debian's, which are
 * installed in one go. Throws with what to do where there is no Chromium, and where `CI` is set for Firefox and WebKit as
 * well: elsewhere a machine without these two is told what it did not test.
 */
export function findBrowsers(env: NodeJS.ProcessEnv = process.env): FoundBrowsers {
  const found = locate([CHROMIUM, FIREFOX, WEBKIT], env)
  const notWalked = [FIREFOX, WEBKIT].filter((wanted) => !found.get(wanted)).map(howToGet)
  if (env.CI && notWalked.length > 0) throw new Error(`In CI every engine is walked. ${notWalked.join(' ')}`)
  const chromium = found.get(CHROMIUM) ?? missing()
  return {
    chromium,
    shell: shellBeside(chromium, env),
    firefox: found.get(FIREFOX),
    webkit: found.get(WEBKIT),
    notWalked,
  }
}

/** The headless shell of this machine; in CI, whose time is dear, Debian's is installed. Whoever names a Chromium means it. */
function shellBeside(chromium: string, env: NodeJS.ProcessEnv): string {
  if (env[CHROMIUM.variable] && !env[SHELL.variable]) return chromium
  return (env.CI ? locate([SHELL], env).get(SHELL) : here(SHELL, env)) ?? chromium
}

/** The path of a Chromium alone, found in the same way. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  return locate([CHROMIUM], env).get(CHROMIUM) ?? missing()
}

function locate(all: readonly Wanted[], env: NodeJS.ProcessEnv): Map<Wanted, string | undefined> {
  const absent = all.filter((wanted) => !here(wanted, env))
  if (absent.length > 0) installDebians(absent, env)
  return new Map(all.map((wanted) => [wanted, here(wanted, env)]))
}

function here(wanted: Wanted, env: NodeJS.ProcessEnv): string | undefined {
  if (!wanted.beside.every((program) => onPath(program, env))) return undefined
  const given = env[wanted.variable]
  if (!given) return wanted.programs.map((program) => onPath(program, env)).find(Boolean) ?? playwrights(wanted)
  if (existsSync(given)) return given
  throw new Error(`${wanted.variable} is ${given}, and there is nothing there.`)
}

function onPath(program: string, env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '')
  return folders.map((folder) => `${folder}/${program}`).find(existsSync)
}

/** Playwright has its own Chromium where somebody installed one. Its Firefox and WebKit speak to Playwright alone. */
function playwrights(wanted: Wanted): string | undefined {
  const path = wanted === CHROMIUM ? chromium.executablePath() : ''
  return path !== '' && existsSync(path) ? path : undefined
}

function installDebians(absent: readonly Wanted[], env: NodeJS.ProcessEnv): void {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { env }).status !== 0) return
  console.log(`No ${absent.map(({ name }) => name).join(', no ')} here: installing Debian’s for the browser tests.`)
  const packages = [...new Set(absent.flatMap((wanted) => wanted.packages))]
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
  try {
    apt('update', '-q')
    apt('install', '-y', '-q', '--no-install-recommends', ...packages)
  } catch {
    // Without a network there is nothing to install: what is missing is told by whoever needs it.
    console.log(`They could not be installed: apt-get install ${packages.join(' ')}`)
  }
}

function howToGet({ name, packages, variable }: Wanted): string {
  return `${name} was not walked: it is not here. Install it (Debian: apt-get install ${packages.join(' ')}), or set ${variable}.`
}

function missing(): never {
  throw new Error(
    'The browser tests need a Chromium and found none. Install one (Debian: apt-get install chromium), or set CHROME_PATH to it.',
  )
}
