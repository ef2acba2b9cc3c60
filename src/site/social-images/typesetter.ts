import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { drawableText } from './drawable-text.ts'
import { type Drawn, type Style, words } from './drawing.ts'

/** A size of type, and how many lines of it there is room for. */
export interface TypeSize {
  size: number
  lines: number
}

/** Where a text has to fit: the sizes to try, largest first, and its further style. */
export interface Fit {
  width: number
  sizes: readonly TypeSize[]
  style?: Style
}

/** Sets text in the one font and turns drawings into pictures. Never asks the network for anything. */
export interface Typesetter {
  /**
   * The first of several wordings that fits, in the largest size in which any of them does; where none does, the last is
   * cut after a whole word in the smallest size, with an ellipsis.
   */
  fit: (wordings: string | readonly string[], where: Fit) => Promise<Drawn>
  /** A single line at one size, cut with an ellipsis where it is too long. */
  line: (text: string, size: number, style?: Style) => Drawn
  /** The picture of a drawing. */
  picture: (drawn: Drawn, width: number, height: number) => Promise<Uint8Array>
  /** Changes whenever the same drawing could become another picture: with the font or the renderer. */
  version: string
}

const FONT = 'Gelasio'
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'] as const
const require = createRequire(import.meta.url)

type Range = [from: number, to: number]

/** “U+0000-00FF,U+0131” as numbers. */
function rangesOf(text: string): Range[] {
  return text.split(',').map((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })
}

function readFonts(): { data: Buffer; ranges: Range[] }[] {
  const unicode = require('@fontsource-variable/gelasio/unicode.json') as Record<string, string>
  return SUBSETS.map((subset) => ({
    data: readFileSync(require.resolve(`@fontsource-variable/gelasio/files/gelasio-${subset}-wght-normal.woff2`)),
    ranges: rangesOf(unicode[subset] ?? ''),
  }))
}

/** Loads the renderer and the font. Rejects where either is not installed. */
export async function createTypesetter(): Promise<Typesetter> {
  // Only a build needs the renderer, which is native code: whatever else reads the configuration does without.
  const { Renderer } = await import('takumi-js/node')
  const renderer = new Renderer()
  const fonts = readFonts()
  for (const { data, ranges } of fonts) await renderer.registerFont({ name: FONT, data, unicodeRange: ranges })
  const all = fonts.flatMap(({ ranges }) => ranges)
  const hasGlyph = (codePoint: number) => all.some(([from, to]) => codePoint >= from && codePoint <= to)
  const drawable = (text: string) => drawableText(text, hasGlyph)
  // The package keeps its package.json to itself, but it stands above what it gives.
  const about = readFileSync(join(dirname(require.resolve('takumi-js')), '../package.json'), 'utf8')
  const { version } = JSON.parse(about) as { version: string }

  /** How many lines a text takes, or `undefined` where a word is wider than the line. The same texts come up often. */
  const linesOf = remembered(async (text: string, width: number, size: number, weight: number) => {
    const style: Style = { width, fontSize: size, fontWeight: weight, fontFamily: FONT }
    const { runs } = await renderer.measure(words(text, style), { width, height: 4000 })
    const tooWide = runs.some((run) => run.x + run.width > width + run.height / 3)
    return tooWide ? undefined : new Set(runs.map((run) => Math.round(run.y))).size
  })

  return {
    version: createHash('sha256')
      .update([version, ...fonts.map(({ data }) => createHash('sha256').update(data).digest('hex'))].join())
      .digest('hex'),
    async fit(wordings, { width, sizes, style = {} }) {
      const texts = [wordings].flat().map(drawable)
      const weight = Number(style.fontWeight ?? 400)
      for (const { size, lines } of sizes)
        for (const text of texts) {
          const needed = await linesOf(text, width, size, weight)
          if (needed !== undefined && needed <= lines) return words(text, { width, fontSize: size, ...style })
        }
      const { size = 27, lines = 1 } = sizes.at(-1) ?? {}
      const longest = texts.at(-1) ?? ''
      const cut = await mostWords(
        longest,
        async (text) => ((await linesOf(text, width, size, weight)) ?? lines + 1) <= lines,
      )
      return words(cut ?? longest, { width, fontSize: size, ...(cut ? {} : cutAfter(lines)), ...style })
    },
    line: (text, size, style = {}) => words(drawable(text), { fontSize: size, ...cutAfter(1), ...style }),
    picture: (drawn, width, height) => renderer.render(drawn, { width, height, format: 'png', fontFamilies: [FONT] }),
  }
}

/** As many whole words as fit, with an ellipsis; `undefined` where not even the first does. */
async function mostWords(text: string, fits: (text: string) => Promise<boolean>): Promise<string | undefined> {
  const parts = text.split(' ')
  const first = (count: number) =>
    `${parts
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:.–—]+$/, '')}…`
  let [most, tooMany] = [0, parts.length]
  while (tooMany - most > 1) {
    const count = Math.floor((most + tooMany) / 2)
    if (await fits(first(count))) most = count
    else tooMany = count
  }
  return most > 0 ? first(most) : undefined
}

/** An endless word breaks anywhere; what is too much ends in an ellipsis. */
function cutAfter(lines: number): Style {
  return { overflow: 'hidden', textOverflow: 'ellipsis', lineClamp: lines, overflowWrap: 'anywhere' }
}

function remembered<A extends readonly unknown[], R>(
  compute: (...asked: A) => Promise<R>,
): (...asked: A) => Promise<R> {
  const known = new Map<string, Promise<R>>()
  return (...asked) => {
    const key = JSON.stringify(asked)
    const result = known.get(key) ?? compute(...asked)
    known.set(key, result)
    return result
  }
}
