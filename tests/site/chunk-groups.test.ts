import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { chunkGroups, KEPT_APART, SHARED_BY_FEW, TABLE_PARTS } from '../../src/site/chunk-groups.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const [libraries, shared, few, table] = chunkGroups().map((group) => group.test)

const modules = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => join(ROOT, 'src', path))
  .filter((path) => /\.tsx?$/.test(path))

describe('the modules that are named by their path', () => {
  test.each([...KEPT_APART, ...SHARED_BY_FEW, ...TABLE_PARTS])('%s is there', (path) => {
    expect(existsSync(join(ROOT, path)), `Write its new path into src/site/chunk-groups.ts.`).toBe(true)
  })
})

describe('chunkGroups', () => {
  it('puts the parts of the tables, and no other module, into one file', () => {
    expect(modules.filter((path) => table?.test(path))).toHaveLength(TABLE_PARTS.length)
  })

  it('shares what is named, though few pages have it, and nothing else', () => {
    expect(modules.filter((path) => few?.test(path))).toEqual(SHARED_BY_FEW.map((path) => join(ROOT, path)))
  })

  it('lets pages share what stands in any room of app, data, domain and ui, but for what only some visits need', () => {
    const shareable = modules.filter((path) => shared?.test(path))
    expect(shareable).toContain(join(ROOT, 'src/app/share/share-button.tsx'))
    expect(shareable).toContain(join(ROOT, 'src/ui/marks/icons.tsx'))
    for (const path of KEPT_APART) expect(shareable, path).not.toContain(join(ROOT, path))
    expect(shareable.filter((path) => /\/src\/(?:pages|site|compiler)\//.test(path))).toEqual([])
  })

  it('takes the libraries of every page, and leaves the one for large matrices apart', () => {
    expect(libraries?.test('/a/node_modules/@tanstack/query-core/build/query.js')).toBe(true)
    expect(libraries?.test('/a/node_modules/@tanstack/react-virtual/dist/index.js')).toBe(false)
  })
})
