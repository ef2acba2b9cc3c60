import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { PARTS_AT_ONCE } from '../../src/site/parts-at-once.ts'
import { readSourceFiles } from './support/read-imports.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FILES = readSourceFiles(ROOT, 'src').filter(({ path }) => /^src\/(?:app|pages|ui)\//.test(path))
const VALUES = new Map(
  FILES.map(({ path, imports }) => [path, imports.filter(({ kind }) => kind === 'value').map(({ to }) => to)]),
)

/** The table of pages styles all of them in one place: see `loadPage`. */
const STYLES_ITSELF = 'src/app/page-table.ts'

/** Whether a file gives classes to elements, or takes in one that does. */
function draws(path: string, seen = new Set<string>()): boolean {
  if (seen.has(path) || !VALUES.has(path)) return false
  seen.add(path)
  return (
    /\bclassName\b/.test(readFileSync(resolve(ROOT, path), 'utf8')) ||
    (VALUES.get(path) ?? []).some((to) => draws(to, seen))
  )
}

test('what is drawn by a script that comes later waits for the sheets that style it', () => {
  const later = FILES.flatMap(({ imports }) =>
    imports.filter(
      ({ kind, to, from }) => kind === 'dynamic' && from !== STYLES_ITSELF && !PARTS_AT_ONCE.includes(to) && draws(to),
    ),
  )
  expect(later.length).toBeGreaterThan(10)
  const bare = later.filter(({ from, line }) => {
    const [, text = ''] = readFileSync(resolve(ROOT, from), 'utf8')
      .split('\n')
      .slice(line - 2)
    return !text.includes('styled(import(')
  })
  const told = bare.map(
    ({ from, line, to }) =>
      `${from}:${line} fetches ${to}, which draws.\n  A page carries the rules of its first scripts only. Write styled(import('…')), from src/ui/whole-sheets.ts.`,
  )
  expect(told, `\n\n${told.join('\n\n')}\n`).toEqual([])
})
