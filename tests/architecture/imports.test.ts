import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wrongName, wrongWith } from './support/direction.ts'
import { type Import, readSourceFile, readSourceFiles } from './support/read-imports.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const { dependencies } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}
const SHIPPED = Object.keys(dependencies)
const FILES = readSourceFiles(ROOT, 'src')
const TESTS = readSourceFiles(ROOT, 'tests')

/** Fails with everything that is wrong, each with what to do. */
function nothingWrong(wrong: (string | undefined)[]): void {
  const told = wrong.filter((text) => text !== undefined)
  expect(told, `\n\n${told.join('\n\n')}\n`).toEqual([])
}

describe('the house', () => {
  test('imports follow the arrows', () => {
    expect(FILES.length).toBeGreaterThan(50)
    nothingWrong(FILES.flatMap(({ imports }) => imports.map((edge) => wrongWith(edge, SHIPPED))))
  })

  test('no file is a barrel', () => {
    nothingWrong(
      FILES.filter(({ isBarrel }) => isBarrel).map(
        ({ path }) => `${path} only hands on what others export. Delete it, and import each file by its own name.`,
      ),
    )
  })

  test('every file is named after what it holds', () => {
    nothingWrong([...FILES, ...TESTS].map(({ path }) => wrongName(path)))
  })

  test('no files import one another in a circle', () => {
    nothingWrong(
      circles().map((circle) => `${circle.join('\n  imports ')}\n  Move what they share to a file of its own.`),
    )
  })
})

/** Circles of imports, those of types among them: what is asked for with `import()` comes later, and may lead back. */
function circles(): string[][] {
  const next = new Map(
    FILES.map(({ path, imports }) => [path, imports.filter(({ kind }) => kind !== 'dynamic').map(({ to }) => to)]),
  )
  const found: string[][] = []
  const done = new Set<string>()
  const follow = (path: string, trail: string[]) => {
    const at = trail.indexOf(path)
    if (at >= 0) found.push([...trail.slice(at), path])
    if (at >= 0 || done.has(path)) return
    for (const to of next.get(path) ?? []) follow(to, [...trail, path])
    done.add(path)
  }
  for (const { path } of FILES) follow(path, [])
  return found
}

describe('what an import is read as', () => {
  const importsOf = (text: string) =>
    readSourceFile('src/ui/card.tsx', text).imports.map(({ to, kind }) => `${to} ${kind}`)
  test.each([
    [`import { a } from '../data/a.ts'`, 'src/data/a.ts value'],
    [`import type { A } from '../data/a.ts'`, 'src/data/a.ts type'],
    [`import { type A } from '../data/a.ts'`, 'src/data/a.ts value'],
    [`import '../app/style.css'`, 'src/app/style.css value'],
    [`import './cards.css?inline'`, 'src/ui/cards.css value'],
    [`export { a } from '../data/a.ts'`, 'src/data/a.ts value'],
    [`export type { A } from '../data/a.ts'`, 'src/data/a.ts type'],
    [`export * from '../data/a.ts'`, 'src/data/a.ts value'],
    [`const a = () => import('../data/a.ts')`, 'src/data/a.ts dynamic'],
    [`type A = import('../data/a.ts').A`, 'src/data/a.ts type'],
    [`type A = typeof import('../data/a.ts')`, 'src/data/a.ts type'],
    [`import fs from 'node:fs'`, 'node:fs value'],
  ])('%s', (text, edge) => {
    expect(importsOf(text)).toEqual([edge])
  })

  test('a barrel does nothing but hand on', () => {
    expect(readSourceFile('src/ui/a.ts', `export * from './b.ts'\nexport { c } from './c.ts'`).isBarrel).toBe(true)
    expect(readSourceFile('src/ui/a.ts', `export * from './b.ts'\nexport const c = 1`).isBarrel).toBe(false)
  })
})

describe('an import against the arrows says what to move where', () => {
  const told = (from: string, to: string, kind: Import['kind'] = 'value') =>
    wrongWith({ from, to, kind, line: 3 }, ['react', 'react-dom', 'react-router', '@tanstack/react-query'])

  test.each<[from: string, to: string, Import['kind'], cure: RegExp]>([
    ['src/domain/a.ts', 'src/ui/b.tsx', 'type', /imports nothing but itself\. Move src\/ui\/b\.tsx to src\/domain\//],
    ['src/domain/a.ts', 'src/compiler/b.ts', 'dynamic', /from src\/compiler\/b\.ts to src\/domain\//],
    ['src/domain/a.ts', 'react', 'type', /knows no React/],
    ['src/domain/a.ts', 'node:fs', 'value', /browsers, which have no node:fs\. Move the file to src\/compiler\//],
    ['src/domain/a.ts', 'zod/mini', 'value', /too heavy/],
    ['src/domain/a.ts', 'src/domain/content-schema.ts', 'value', /types from src\/domain\/model\.ts/],
    ['src/compiler/a.ts', 'src/ui/b.tsx', 'value', /imports only domain and itself/],
    ['src/compiler/a.ts', 'src/site/b.ts', 'value', /site runs on Node\. Move/],
    ['src/compiler/a.ts', 'react', 'value', /knows no React/],
    ['src/data/a.ts', 'src/ui/b.tsx', 'value', /imports only domain and itself/],
    ['src/data/a.ts', 'src/compiler/b.ts', 'type', /compiler runs on Node, data in browsers/],
    ['src/data/a.ts', 'yaml', 'value', /tool of the build/],
    ['src/ui/a.tsx', 'src/data/b.ts', 'value', /Hand the data in from the page/],
    ['src/ui/a.tsx', 'src/data/b.ts', 'type', /Hand the data in from the page/],
    ['src/ui/a.tsx', 'src/pages/home/home-page.tsx', 'value', /up to src\/pages\//],
    [
      'src/pages/home/a.tsx',
      'src/pages/model/b.tsx',
      'value',
      /Pages never import pages\. Move src\/pages\/model\/b\.tsx/,
    ],
    ['src/pages/home/a.tsx', 'src/pages/model/model-page.tsx', 'dynamic', /Pages never import pages/],
    ['src/pages/home/a.tsx', 'src/app/b.tsx', 'value', /imports only ui, data, domain and itself/],
    ['src/pages/home/a.tsx', 'vite', 'value', /tool of the build/],
    ['src/app/a.tsx', 'src/pages/home/pitch.tsx', 'value', /not its parts/],
    ['src/app/a.tsx', 'src/site/b.ts', 'dynamic', /site runs on Node, app in browsers/],
    ['src/app/a.tsx', 'react-dom/static', 'value', /src\/site\//],
    ['src/app/a.tsx', 'tests/setup/dom.ts', 'value', /never the other way round/],
    ['src/site/a.ts', 'tests/fixtures/acme-and-zenith.ts', 'type', /never the other way round/],
    [
      'src/domain/links/a.ts',
      'src/domain/heads/b.ts',
      'type',
      /heads stands above links\. Move src\/domain\/links\/a\.ts/,
    ],
    ['src/domain/a.ts', 'src/domain/comparing/b.ts', 'value', /is below its rooms/],
    ['src/ui/marks/a.tsx', 'src/ui/controls/b.tsx', 'value', /controls stands above marks/],
    ['src/domain/things/a.ts', 'src/domain/model.ts', 'type', /things is no room\. The rooms of domain are/],
    ['src/utils/a.ts', 'react', 'value', /not a folder of the house/],
    ['src/domain/a.ts', 'src/constants.ts', 'value', /no folder of the house/],
  ])('%s %s (%s)', (from, to, kind, cure) => {
    expect(told(from, to, kind)).toMatch(cure)
  })

  test('it begins with the place', () => {
    expect(told('src/domain/a.ts', 'src/ui/b.tsx')).toMatch(/^src\/domain\/a\.ts:3 imports src\/ui\/b\.tsx\.\n {2}/)
  })

  test.each<[from: string, to: string, Import['kind']]>([
    ['src/domain/model.ts', 'src/domain/content-schema.ts', 'type'],
    ['src/domain/content-schema.ts', 'src/domain/slug.ts', 'value'],
    ['src/domain/content-schema.ts', 'zod/mini', 'value'],
    ['src/compiler/a.ts', 'src/domain/content-schema.ts', 'value'],
    ['src/compiler/a.ts', 'yaml', 'value'],
    ['src/data/a.ts', 'src/domain/content-schema.ts', 'dynamic'],
    ['src/data/a.ts', '@tanstack/react-query', 'value'],
    ['src/ui/a.tsx', 'src/domain/b.ts', 'value'],
    ['src/domain/heads/a.ts', 'src/domain/links/b.ts', 'value'],
    ['src/domain/heads/a.ts', 'src/domain/b.ts', 'value'],
    ['src/ui/frame/a.tsx', 'src/domain/share/b.ts', 'value'],
    ['src/pages/home/a.tsx', 'src/pages/home/b.tsx', 'value'],
    ['src/pages/home/a.tsx', 'src/data/b.ts', 'value'],
    ['src/app/a.tsx', 'src/pages/home/home-page.tsx', 'dynamic'],
    ['src/app/a.tsx', 'react-dom/client', 'value'],
    ['src/site/a.tsx', 'src/app/b.tsx', 'value'],
    ['src/site/a.tsx', 'src/compiler/b.ts', 'value'],
    ['src/site/a.tsx', 'node:fs', 'value'],
  ])('%s may import %s (%s)', (from, to, kind) => {
    expect(told(from, to, kind)).toBeUndefined()
  })

  test.each([
    ['src/ui/index.ts', /barrel/],
    ['src/domain/utils.ts', /drawer/],
    ['src/helpers/dates.ts', /drawer/],
    ['tests/ui/misc.test.tsx', /drawer/],
    ['src/ui/ModelCard.tsx', /Call it model-card\.tsx/],
  ])('the name %s is told', (path, cure) => {
    expect(wrongName(path)).toMatch(cure)
  })
})
