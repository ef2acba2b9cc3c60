import type { FloorFigures } from './beside-floor.ts'
import type { BrowserFigures } from './measure-browser.ts'
import type { BuildFigures } from './measure-build.ts'
import type { ContentFigures } from './measure-content.ts'
import type { SearchFigures } from './measure-search.ts'
import type { SuggestionFigures } from './measure-suggestions.ts'
import type { TypingFigures } from './measure-typing.ts'

/** The machine the figures are of. */
export interface MachineFacts {
  processor: string
  cores: number
  memory: number
  node: string
  system: string
}

/** All that was measured. What is measured in a browser is missing after `--quick`. */
export interface Figures {
  date: string
  machine: MachineFacts
  /** A whole build of the real content. */
  build: BuildFigures
  /** The real content, then made-up content by size. */
  content: ContentFigures[]
  search: SearchFigures[]
  suggestions: SuggestionFigures
  browser: BrowserFigures | undefined
  floor: FloorFigures | undefined
  typing: TypingFigures[] | undefined
}

/** Bytes as people read them: `97.4 KiB`. */
export function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`
}

/** Many bytes as people read them: `76.2 MiB`. */
export function mib(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MiB`
}

/** Milliseconds as people read them: two figures where it is quick, whole ones where it is not. */
export function ms(time: number): string {
  if (time >= 10_000) return `${(time / 1000).toFixed(1)} s`
  return `${time >= 10 ? Math.round(time) : time.toPrecision(2)} ms`
}

/** How many times one figure is another. */
export function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`
}
