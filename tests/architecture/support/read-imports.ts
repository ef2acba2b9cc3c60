import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

/** How a file depends on another: for types only, for values, or once it asks with `import()`. */
export type ImportKind = 'type' | 'value' | 'dynamic'

/** One import of one file. */
export interface Import {
  /** The importing file from the project's root: `src/ui/marks/icons.tsx`. */
  from: string
  line: number
  /** The imported file from the project's root, or the name of a package: `src/domain/slug.ts`, `node:fs`, `react`. */
  to: string
  kind: ImportKind
}

/** A source file and what it imports. A barrel does nothing but hand on what others export. */
export interface SourceFile {
  path: string
  imports: Import[]
  isBarrel: boolean
}

const SOURCE = /\.tsx?$/

/** The files of a folder below the root, with what each imports. Throws where one cannot be parsed. */
export function readSourceFiles(root: string, folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => readSourceFile(path, readFileSync(join(root, path), 'utf8')))
}

/** What a source text imports, in any of the ways there are: `import`, `export … from`, `import()` and types. */
export function readSourceFile(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`)
  const imports: Import[] = []
  const add = (start: number, specifier: string, kind: ImportKind) => {
    const to = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier
    imports.push({ from: path, line: text.slice(0, start).split('\n').length, to: to.replace(/\?.*$/, ''), kind })
  }
  const declared = ({
    start,
    source,
    isType,
  }: {
    start: number
    source: { value: string } | null
    isType: boolean
  }) => {
    if (source) add(start, source.value, isType ? 'type' : 'value')
  }
  new Visitor({
    // “import { type A } from” still loads the file: only “import type” does not.
    ImportDeclaration: (node) => declared({ ...node, isType: node.importKind === 'type' }),
    ExportAllDeclaration: (node) => declared({ ...node, isType: node.exportKind === 'type' }),
    ExportNamedDeclaration: (node) => declared({ ...node, isType: node.exportKind === 'type' }),
    TSImportType: (node) => add(node.start, node.source.value, 'type'),
    ImportExpression: ({ start, source }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') add(start, source.value, 'dynamic')
    },
  }).visit(program)
  const isBarrel =
    program.body.length > 0 &&
    program.body.every(
      (node) =>
        node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null),
    )
  return { path, imports, isBarrel }
}
