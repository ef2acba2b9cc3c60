import { searchFile } from '../../src/domain/content-schema.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { search } from '../../src/domain/search/search.ts'
import { searchFileOf } from '../../src/domain/search/search-file.ts'
import { searchIndexOf } from '../../src/domain/search/search-index.ts'
import { brotliSize } from './first-view.ts'
import { median } from './timing.ts'

/** What searching costs for some models, in milliseconds and bytes. */
export interface SearchFigures {
  models: number
  statements: number
  file: { raw: number; brotli: number }
  /** From the text of the file: parsed, checked, indexed. */
  parse: number
  check: number
  index: number
  /** Of all answers, one a key. */
  answer: { median: number; late: number; worst: number }
}

/** What is typed, key by key: words, beginnings, slips of the keys, other words for the same, and what nobody says. */
const TYPED = [
  'firefighting',
  '1:1',
  'line management',
  'mentring',
  'design doc',
  'code review',
  'who decides',
  'walrus',
]
/** So often each key is asked for: one that the machine was busy elsewhere for does not count. */
const RUNS = 5
/** As many as the palette offers of each kind. */
const OFFERED = 5

/** Measures the search over compiled content, as its engine does it wherever it runs. */
export function measureSearch(dataset: Dataset): SearchFigures {
  const text = JSON.stringify(searchFileOf(dataset))
  const [value, parse] = took(() => JSON.parse(text) as unknown)
  const [file, check] = took(() => searchFile.parse(value))
  const [index, indexing] = took(() => searchIndexOf(file))
  const keys = TYPED.flatMap((query) => Array.from(query, (_, last) => query.slice(0, last + 1)))
  // The first time an engine answers, its code is not warm yet: the worker asks it a few questions of its own then.
  for (const query of keys) search(index, query, OFFERED)
  const timesOf = (query: string) => Array.from({ length: RUNS }, () => took(() => search(index, query, OFFERED))[1])
  const times = keys.map((query) => median(timesOf(query))).sort((a, b) => a - b)
  return {
    models: dataset.models.length,
    statements: file.statements.length,
    file: { raw: Buffer.byteLength(text), brotli: brotliSize(text) },
    parse,
    check,
    index: indexing,
    answer: {
      median: median(times),
      late: times[Math.floor(times.length * 0.95)] ?? 0,
      worst: times.at(-1) ?? 0,
    },
  }
}

function took<T>(work: () => T): [T, number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}
