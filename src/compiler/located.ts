import { isMap, isPair, isScalar, isSeq, type LineCounter, type Node, type Pair, type Scalar } from 'yaml'
import type { Edit, Fault } from './fault.ts'
import type { TextFile } from './text-file.ts'

/** The way to a value: `['statements', 2, 'theme']`. */
export type Path = readonly (string | number)[]

/** A YAML file whose values know where they stand. `root` is null where the file is empty or cannot be read. */
export interface LocatedFile extends TextFile {
  root: Node | null
  lines: LineCounter
}

/** What a fault says, without the place. */
export type Said = Pick<Fault, 'what' | 'why' | 'fix' | 'edit'>

interface Step {
  /** Missing for the root and for the items of a list. */
  key?: Node
  value?: Node
}

/** Walks down a path as far as the file goes. The first step is the root. */
function stepsTo(file: LocatedFile, path: Path): Step[] {
  const steps: Step[] = [{ value: file.root ?? undefined }]
  for (const name of path) {
    const node = steps.at(-1)?.value
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && keyName(item) === String(name))
      if (!pair) break
      steps.push({ key: pair.key as Node, value: (pair.value as Node | null) ?? undefined })
    } else if (isSeq(node)) {
      const value = node.items[Number(name)]
      if (value === undefined) break
      steps.push({ value: value as Node })
    } else break
  }
  return steps
}

/** A key as text. */
export function keyName(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}

function offsetOf(step: Step | undefined, preferKey: boolean): number | undefined {
  const key = step?.key?.range?.[0]
  const value = step?.value?.range?.[0]
  return preferKey ? (key ?? value) : (value ?? key)
}

/**
 * A fault at a value, or at its key. Where the path leads past the end of the file (a field is missing) it stands at
 * the nearest thing above that is there: a key or the start of a list's item.
 */
export function faultAt(file: LocatedFile, path: Path, said: Said, where: 'value' | 'key' = 'value'): Fault {
  const steps = stepsTo(file, path)
  const isThere = steps.length === path.length + 1
  const offset = offsetOf(steps.at(-1), where === 'key' || !isThere) ?? 0
  const { line, col } = file.lines.linePos(offset)
  return { file: file.path, line: Math.max(1, line), column: Math.max(1, col), ...said }
}

function scalarAt(file: LocatedFile, path: Path, where: 'value' | 'key'): Scalar | undefined {
  const steps = stepsTo(file, path)
  if (steps.length !== path.length + 1) return undefined
  const node = steps.at(-1)?.[where]
  return isScalar(node) ? node : undefined
}

/** Where the text of a value stands in the file, without its quotes. Undefined where YAML writes it another way. */
function bareRange(file: LocatedFile, scalar: Scalar): [number, number] | undefined {
  if (!scalar.range || typeof scalar.value !== 'string') return undefined
  const [from, to] = scalar.range
  const quote = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0
  const range: [number, number] = [from + quote, to - quote]
  return file.text.slice(...range) === scalar.value ? range : undefined
}

/** The edit that replaces a text (or a key) and keeps its quotes. Undefined where it is folded or escaped. */
export function replaceText(
  file: LocatedFile,
  path: Path,
  text: string,
  where: 'value' | 'key' = 'value',
): Edit | undefined {
  const scalar = scalarAt(file, path, where)
  const range = scalar && bareRange(file, scalar)
  return range && { start: range[0], end: range[1], text }
}

/** The edit that adds to the end of a text, however it is written. */
export function appendText(file: LocatedFile, path: Path, text: string): Edit | undefined {
  const scalar = scalarAt(file, path, 'value')
  if (!scalar?.range) return undefined
  const [from, to] = scalar.range
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE'
  const end = from + file.text.slice(from, isQuoted ? to - 1 : to).trimEnd().length
  return { start: end, end, text }
}
