import { getDocumentProxy } from 'unpdf'

/** What each sheet of a PDF shows: its lines from top to bottom, each with the words that stand at its height. */
export async function linesOf(pdf: Uint8Array): Promise<string[][]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const sheets: string[][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const lines = new Map<number, string>()
    for (const item of items) {
      if (!('str' in item)) continue
      const height = Math.round(item.transform[5])
      lines.set(height, `${lines.get(height) ?? ''} ${item.str}`)
    }
    sheets.push([...lines].sort(([a], [b]) => b - a).map(([, line]) => line.replace(/\s+/g, ' ').trim()))
  }
  return sheets.map((lines) => lines.filter((line) => line !== ''))
}

/** How many words stand on a sheet. */
export const wordsOn = (lines: readonly string[]) => lines.join(' ').split(' ').length

/**
 * Whether a line of a shredded column: a capital or two letters alone. The figures of a scale and of a list are none, a small
 * letter alone may be that of a fact’s mark, and “No” is what some answer.
 */
export const isShred = (line: string) => /^(?:\p{Lu}|(?!No$)\p{L}{2})$/u.test(line)
