import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import {
  chunkGroups,
  DUTY_PARTS,
  KEPT_APART,
  LIST_QUERIES,
  SHARED_BY_FEW,
  SPREAD_PARTS,
  STATEMENT_PARTS,
  TABLE_PARTS,
  WORKBENCH_BITS,
} from '../../src/site/chunk-groups.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const modules = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => join(ROOT, 'src', path))
  .filter((path) => /\.tsx?$/.test(path))

describe('the modules that are named by their path', () => {
  test.each([
    ...DUTY_PARTS,
    ...KEPT_APART,
    ...LIST_QUERIES,
    ...SHARED_BY_FEW,
    ...SPREAD_PARTS,
    ...STATEMENT_PARTS,
    ...TABLE_PARTS,
    ...WORKBENCH_BITS,
  ])('%s is there', (path) => {
    expect(existsSync(join(ROOT, path)), `Write its new path into src/site/chunk-groups.ts.`).toBe(true)
  })
})

describe('chunkGroups', () => {
  it('puts the parts of the tables, of a statement, of duties and of how all stand, and what asks for lists, into a file each', () => {
    const [, , table, statement, duty, spread, lists] = chunkGroups(new Map())
    expect(modules.filter((path) => table?.test(path))).toHaveLength(TABLE_PARTS.length)
    expect(modules.filter((path) => statement?.test(path))).toHaveLength(STATEMENT_PARTS.length)
    expect(modules.filter((path) => duty?.test(path))).toHaveLength(DUTY_PARTS.length)
    expect(modules.filter((path) => spread?.test(path))).toHaveLength(SPREAD_PARTS.length)
    expect(modules.filter((path) => lists?.test(path))).toHaveLength(LIST_QUERIES.length)
  })

  it('takes what is named, though few pages have it, and nothing else that few need', () => {
    const [atlas] = chunkGroups(reachedBy(5))
    expect(modules.filter((path) => atlas?.test(path))).toEqual(SHARED_BY_FEW.map((path) => join(ROOT, path)))
  })

  it('takes what six entries share, of app, data, domain and ui, but for what only some visits need', () => {
    const [atlas] = chunkGroups(reachedBy(6))
    const taken = modules.filter((path) => atlas?.test(path))
    expect(taken).toContain(join(ROOT, 'src/app/share/share-button.tsx'))
    expect(taken).toContain(join(ROOT, 'src/ui/marks/icons.tsx'))
    for (const path of [
      ...DUTY_PARTS,
      ...KEPT_APART,
      ...LIST_QUERIES,
      ...SPREAD_PARTS,
      ...STATEMENT_PARTS,
      ...TABLE_PARTS,
    ])
      expect(taken, path).not.toContain(join(ROOT, path))
    expect(taken.filter((path) => /\/src\/(?:pages|site|compiler)\//.test(path))).toEqual([])
  })

  it('puts what four entries of the workbench share of its rooms into a file of its own, which no other visit needs', () => {
    const [atlas, workbench] = chunkGroups(reachedBy(1, 4))
    const drafts = join(ROOT, 'src/data/drafts/drafts-store.ts')
    expect([atlas?.test(drafts), workbench?.test(drafts)]).toEqual([false, true])
    expect(modules.filter((path) => workbench?.test(path) && !/\/(?:drafts?|heads)\//.test(path))).toEqual([])
    expect(chunkGroups(reachedBy(1, 3))[1]?.test(drafts)).toBe(false)
    expect(chunkGroups(reachedBy(9, 4))[0]?.test(drafts)).toBe(false)
    const [always, rest] = chunkGroups(new Map([[drafts, { always: true, entries: 40, workbench: 9 }]]))
    expect([always?.test(drafts), rest?.test(drafts)]).toEqual([true, false])
  })

  it('takes all that every visit begins with, wherever it stands', () => {
    const [atlas] = chunkGroups(new Map([['\0rolldown/runtime.js', { always: true, entries: 1, workbench: 0 }]]))
    expect(atlas?.test('\0rolldown/runtime.js')).toBe(true)
  })

  it('takes the libraries of every page, and leaves the one for large matrices apart', () => {
    const [atlas] = chunkGroups(new Map())
    expect(atlas?.test('/a/node_modules/@tanstack/query-core/build/query.js')).toBe(true)
    expect(atlas?.test('/a/node_modules/@tanstack/react-virtual/dist/index.js')).toBe(false)
  })
})

/** Each module as so many entries need it, and so many of the workbench. */
function reachedBy(entries: number, workbench = 0) {
  return new Map(modules.map((path) => [path, { always: false, entries, workbench }]))
}
