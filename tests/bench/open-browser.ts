import { type Browser, chromium } from 'playwright-core'

/** Chromium, as everything here is measured in it. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}
