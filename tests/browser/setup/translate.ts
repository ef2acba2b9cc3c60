import type { Page } from 'playwright-core'

interface Translator {
  /** Words that were written to a text which the translation had put away: what is on the screen is then out of date. */
  roleAtlasStale: string[]
}

/**
 * Translates the page as Chrome and Safari do: every text is put away, two `<font>` in its place, and whatever comes later
 * is treated alike. A translated text is the old one after a tilde, so that it can still be found by its words.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const away = new WeakSet<Node>()
    const stale: string[] = []
    ;(globalThis as unknown as Translator).roleAtlasStale = stale
    const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue') as Required<PropertyDescriptor>
    Object.defineProperty(Node.prototype, 'nodeValue', {
      configurable: true,
      get,
      set(this: Node, value: string) {
        if (away.has(this)) stale.push(value)
        set.call(this, value)
      },
    })
    const isLeft = (text: Node) =>
      text.nodeValue?.trim() === '' ||
      text.parentElement?.closest('font, script, style, noscript, svg, textarea, title')
    const take = (text: Node) => {
      if (!text.isConnected || isLeft(text)) return
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      for (const font of [outer, inner]) font.setAttribute('dir', 'auto')
      inner.textContent = `~${text.nodeValue}`
      outer.append(inner)
      text.parentNode?.replaceChild(outer, text)
      away.add(text)
    }
    const takeAll = (node: Node) => {
      if (node.nodeType === Node.TEXT_NODE) return take(node)
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      const texts: Node[] = []
      while (walker.nextNode()) texts.push(walker.currentNode)
      texts.forEach(take)
    }
    takeAll(document.body)
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') take(target)
        else addedNodes.forEach(takeAll)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
}

/** The words that never reached the screen since the page was translated. */
export function staleWords(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as Translator).roleAtlasStale)
}
