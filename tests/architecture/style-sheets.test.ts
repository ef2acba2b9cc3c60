import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { classesGiven, isGiven, readSheet, readSheets, type Sheet } from './support/read-sheets.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SHEETS = readSheets(ROOT, 'src')

function folderOf(path: string): string | undefined {
  return /^src\/pages\/[^/]+\//.exec(path)?.[0]
}

/** What is wrong with the sheets of pages: selectors that could reach what is not theirs, each with what to do. */
function leaks(sheets: readonly Sheet[]): string[] {
  const homes = new Map<string, Set<string>>()
  for (const { path, selectors } of sheets)
    for (const name of selectors.flatMap(({ classes }) => classes))
      homes.set(name, (homes.get(name) ?? new Set()).add(folderOf(path) ?? path))
  return sheets.flatMap(({ path, selectors }) =>
    folderOf(path) === undefined
      ? []
      : selectors
          .filter(({ classes }) => !classes.some((name) => homes.get(name)?.size === 1))
          .map(
            ({ text, line }) =>
              `${path}:${line} “${text}” names no class of this page alone.\n  A sheet stays loaded once it came, so this rule styles other pages too. Give the element a class that only ${folderOf(path)} defines.`,
          ),
  )
}

describe('style sheets', () => {
  test('of a page reach no other page', () => {
    expect(SHEETS.length).toBeGreaterThan(10)
    const told = leaks(SHEETS)
    expect(told, `\n\n${told.join('\n\n')}\n`).toEqual([])
  })

  test('of a page style no element that another folder makes', () => {
    const own = new Map<string, string>()
    for (const { path, selectors } of SHEETS) {
      const folder = folderOf(path)
      if (folder) for (const name of selectors.flatMap(({ classes }) => classes)) own.set(name, folder)
    }
    for (const { path, selectors } of SHEETS)
      if (!folderOf(path)) for (const name of selectors.flatMap(({ classes }) => classes)) own.delete(name)
    const told = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        [...classesGiven(readFileSync(join(ROOT, 'src', file), 'utf8'))].flatMap((given) =>
          [...own]
            .filter(([name, folder]) => isGiven(name, given) && !`src/${file}`.startsWith(folder))
            .map(
              ([name, folder]) =>
                `src/${file} gives “${given}”, and ${folder} styles .${name} as its own. Call one of them otherwise, or move the rule to src/ui/.`,
            ),
        ),
      )
    expect(told, `\n\n${told.join('\n\n')}\n`).toEqual([])
  })
})

describe('what a sheet is read as', () => {
  it('names the classes of the rules around a selector, and takes steps of an animation for none', () => {
    const text = '.row { @media print { & > .cell:not(.wide) { color: red } } }\n@keyframes a { to { top: 0 } }'
    expect(readSheet('a.css', text).selectors).toEqual([
      { text: '.row', line: 1, classes: ['row'] },
      { text: '& > .cell:not(.wide)', line: 1, classes: ['row', 'cell', 'wide'] },
    ])
  })

  it('tells a class that two pages define, and passes one that a page refines under a class of its own', () => {
    const sheets = [
      readSheet('src/ui/table.css', '.table { top: 0 }'),
      readSheet('src/pages/one/one.css', '.road { top: 0 }\n.short .table { top: 1px }'),
      readSheet('src/pages/two/two.css', '.road { top: 2px }'),
    ]
    expect(leaks(sheets)).toEqual([
      expect.stringMatching(/^src\/pages\/one\/one\.css:1 “\.road” names no class of this page alone\./),
      expect.stringMatching(/^src\/pages\/two\/two\.css:1 “\.road”/),
    ])
  })

  it('finds the classes of an element, put together or not', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a source file
    const text = 'a className="one two" b className={`three four-${x} ${y ? "five" : \'six\'}`}'
    expect([...classesGiven(text)]).toEqual(expect.arrayContaining(['one', 'two', 'three', 'four-*']))
    expect(isGiven('four-to', 'four-*')).toBe(true)
    expect(isGiven('four', 'four-*')).toBe(false)
  })
})
