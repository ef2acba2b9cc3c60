import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** What a browser fetches for the first view of a page, in bytes, compressed as well as brotli can. */
export interface FirstView {
  html: number
  scripts: number
  font: number
  total: number
  /** The scripts, by path below the site. */
  files: string[]
  /** Scripts that others import, but that the page does not name: each costs one more round trip. */
  late: string[]
}

const sizes = new Map<string, number>()

/** How large a text or file is after brotli at its best. */
export function brotliSize(content: string | Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return brotliCompressSync(content, { params }).length
}

/** Weighs the first view of a page of a built site. The font is compressed already. */
export function firstViewOf(dir: string, html: string): FirstView {
  const named = [
    ...html.matchAll(/<(?:script type="module"[^>]* src|link rel="modulepreload"[^>]* href)="\/([^"]+)"/g),
  ].map(([, path = '']) => path)
  // The first font of the style sheet is the small one; the whole one comes only for letters it lacks.
  const font = /url\(["']?\/([^)"']+\.woff2)/.exec(html)?.[1]
  if (named.length === 0 || (!font && html.includes('@font-face')))
    throw new Error('A page names no script, or its font where it is not looked for.')
  const files = withImports(dir, named)
  const weight = {
    html: brotliSize(html),
    scripts: files.reduce((sum, file) => sum + scriptSize(dir, file), 0),
    font: font ? readFileSync(join(dir, font)).length : 0,
  }
  return {
    ...weight,
    total: weight.html + weight.scripts + weight.font,
    files,
    late: files.filter((file) => !named.includes(file)),
  }
}

function scriptSize(dir: string, file: string): number {
  const path = join(dir, file)
  const size = sizes.get(path) ?? brotliSize(readFileSync(path))
  sizes.set(path, size)
  return size
}

/** The scripts and all they import at once; what comes with `import()` comes later. */
function withImports(dir: string, files: readonly string[]): string[] {
  const all = new Set(files)
  for (const file of all) {
    const text = readFileSync(join(dir, file), 'utf8')
    for (const [, name] of text.matchAll(/(?:\bimport|\bfrom)\s*["']\.\/([^"']+)["']/g))
      all.add(join(file, '..', name ?? ''))
  }
  return [...all]
}
