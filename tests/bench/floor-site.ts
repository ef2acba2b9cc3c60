import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { plainHtml } from './built-frame.ts'
import { readPage, writePage } from './built-site.ts'
import { ATLAS_FILE, type FloorAtlas, type FloorModel, floorPath, modelFile } from './floor/floor-data.ts'
import { prerenderFloor } from './floor/prerender.tsx'

/** The address at which a page of the floor stands without its scripts: what plain HTML of the same table is. */
export function plainFloorPath(models: readonly string[]): string {
  return `/plain${floorPath(models)}`
}

/** Builds the floor app into a folder, and its pages for some comparisons, each with its scripts and without. */
export async function buildFloor(
  dir: string,
  { atlas, columns }: { atlas: FloorAtlas; columns: readonly FloorModel[] },
  comparisons: readonly (readonly string[])[],
): Promise<void> {
  await build({
    configFile: false,
    root: 'tests/bench/floor',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: resolve(dir), emptyOutDir: true, modulePreload: { polyfill: false } },
  })
  const template = readPage(dir, '/')
  for (const models of comparisons) {
    const page = prerenderFloor(
      template,
      atlas,
      models.map((id) => columnOf(columns, id)),
    )
    writePage(dir, floorPath(models), page)
    writePage(dir, plainFloorPath(models), plainHtml(page))
  }
  writeJson(dir, ATLAS_FILE, atlas)
  for (const column of columns) writeJson(dir, modelFile(column.id), column)
  // The listener answers with it whatever is not there.
  writePage(dir, '/404', template)
}

function columnOf(columns: readonly FloorModel[], id: string): FloorModel {
  const column = columns.find((each) => each.id === id)
  if (!column) throw new Error(`The floor has no model “${id}”.`)
  return column
}

function writeJson(dir: string, path: string, value: unknown): void {
  const file = join(dir, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(value))
}
