import { type Document, LineCounter, type Node, parseDocument } from 'yaml'
import type { LocatedFile } from './located.ts'
import type { TextFile } from './text-file.ts'

/** Parses the text of a file; lines are counted on the way. */
export function parseText(text: string): { doc: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter()
  // At the level "silent" the parser would keep a second document in a file to itself.
  return { doc: parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' }), lines }
}

/**
 * A YAML file that is parsed again when somebody asks where a value stands. Only faults ask; the nodes of thousands of
 * files without any would fill the memory.
 */
export class YamlFile implements LocatedFile {
  readonly path: string
  readonly text: string
  readonly #isReadable: boolean
  #parsed: { root: Node | null; lines: LineCounter } | undefined

  /** A file that is not readable has no root. */
  constructor({ path, text }: TextFile, isReadable: boolean) {
    this.path = path
    this.text = text
    this.#isReadable = isReadable
  }

  #parse(): { root: Node | null; lines: LineCounter } {
    if (!this.#parsed) {
      const { doc, lines } = this.#isReadable ? parseText(this.text) : { doc: undefined, lines: new LineCounter() }
      this.#parsed = { root: doc?.contents ?? null, lines }
    }
    return this.#parsed
  }

  get root(): Node | null {
    return this.#parse().root
  }

  get lines(): LineCounter {
    return this.#parse().lines
  }
}
