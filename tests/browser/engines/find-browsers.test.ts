import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findBrowsers } from '../setup/find-browsers.ts'

const folder = mkdtempSync(join(tmpdir(), 'role-atlas-browsers-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A folder that holds these programs and nothing else, so that there is no apt either. */
function holding(...programs: string[]): { PATH: string } {
  const path = mkdtempSync(join(folder, 'path-'))
  for (const program of programs) {
    writeFileSync(join(path, program), '#!/bin/sh\n')
    chmodSync(join(path, program), 0o755)
  }
  return { PATH: path }
}

test('all three are found by their names, and nothing is left unwalked', () => {
  const { PATH } = holding('chromium', 'chromium-headless-shell', 'firefox-esr', 'WebKitWebDriver', 'Xvfb', 'gjs')
  expect(findBrowsers({ PATH, CI: 'true' })).toEqual({
    chromium: `${PATH}/chromium`,
    shell: `${PATH}/chromium-headless-shell`,
    firefox: `${PATH}/firefox-esr`,
    webkit: `${PATH}/WebKitWebDriver`,
    notWalked: [],
  })
})

test('without a headless shell Chromium opens the pages, and one that is named opens them all', () => {
  const { PATH } = holding('chromium', 'WebKitWebDriver')
  expect(findBrowsers({ PATH }).shell).toBe(`${PATH}/chromium`)
  const both = holding('chromium', 'chromium-headless-shell').PATH
  const named = join(holding('nightly').PATH, 'nightly')
  expect(findBrowsers({ PATH: both, CHROME_PATH: named })).toMatchObject({ chromium: named, shell: named })
})

test('without Firefox and WebKit the line for the end says how to get them', () => {
  const { firefox, webkit, notWalked } = findBrowsers(holding('chromium', 'WebKitWebDriver'))
  expect({ firefox, webkit }).toEqual({ firefox: undefined, webkit: undefined })
  expect(notWalked).toEqual([
    expect.stringMatching(/^Firefox was not walked.*apt-get install firefox-esr .*FIREFOX_PATH/),
    expect.stringMatching(/^WebKit was not walked.*apt-get install webkit2gtk-driver xvfb gjs .*WEBKIT_DRIVER_PATH/),
  ])
})

test('in CI that is a failure', () => {
  expect(() => findBrowsers({ ...holding('chromium', 'firefox'), CI: 'true' })).toThrow(/every engine.*WebKit was not/)
})

test('a variable comes first, and one that leads nowhere is told', () => {
  const elsewhere = join(holding('nightly').PATH, 'nightly')
  expect(findBrowsers({ ...holding('chromium', 'firefox'), FIREFOX_PATH: elsewhere }).firefox).toBe(elsewhere)
  expect(() => findBrowsers({ ...holding('chromium'), FIREFOX_PATH: '/nowhere/firefox' })).toThrow(
    'FIREFOX_PATH is /nowhere/firefox, and there is nothing there.',
  )
})
