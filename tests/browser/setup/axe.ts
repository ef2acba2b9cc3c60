import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, ContextSpec, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

interface WithAxe {
  axe?: { run: (where: ContextSpec | Document, options: RunOptions) => Promise<AxeResults> }
}

let source: string | undefined

/** The rules of axe whose answer hangs on the colours. All others find in the dark what they find in the light. */
export const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds wrong with a page or with a part of it, a line a rule: its name, and where. It is put into a page once.
 * `rules` are those that are asked alone.
 */
export async function axeFaults(
  page: Page,
  { within, rules }: { within?: string; rules?: readonly string[] } = {},
): Promise<string[]> {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  // The page’s own policy forbids scripts of others; a debugger’s evaluation is outside of it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const violations = await page.evaluate(
    async ([within, rules]) => {
      // What changes its colour bit by bit has one only in the end. It is brought there: of what is out of sight a browser without a
      // screen may draw no more frames, and then it would never end by itself.
      for (const animation of document.getAnimations())
        if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish()
      const { axe } = globalThis as unknown as Required<WithAxe>
      const options: RunOptions = { resultTypes: ['violations'] }
      if (rules) options.runOnly = rules
      const results = await axe.run(within ?? document, options)
      return results.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => target.join(' ')) }))
    },
    [within, rules && [...rules]] as const,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.join(', ')}`)
}
