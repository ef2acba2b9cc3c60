/**
 * Modules that stay out of the shared file, because only some visits need them: the one large drawing, the heads of lists,
 * and the changes to a comparison.
 */
export const KEPT_APART = [
  'src/domain/links/comparison-link.ts',
  'src/domain/statements/fingerprint.ts',
  'src/domain/heads/list-heads.ts',
  'src/ui/marks/fingerprint.tsx',
]

/** What most visits need, though fewer pages share it: a file of its own would weigh more than it does. */
export const SHARED_BY_FEW = ['src/ui/controls/prose.tsx']

/** The small parts of the tables and of what names their columns, which come in one file. */
export const TABLE_PARTS = [
  'src/data/known-names.ts',
  'src/domain/cited-lines.ts',
  'src/domain/comparing/row-groups.ts',
  'src/ui/marks/scale-bar.tsx',
  'src/ui/table/use-stuck-head.ts',
]

/** The layers whose modules six pages or more may share. */
const SHARED_LAYERS = 'app|data|domain|ui'

/** One file that the client build makes of several modules, as rolldown takes it. */
export interface ChunkGroup {
  name: string
  test: RegExp
  minShareCount?: number
}

/**
 * What comes in one file: what six pages or more share comes with the libraries, since many small files compress worse and
 * ask more often; the small parts of the tables come in one file for the same reason. Of TanStack’s packages the one for
 * large matrices stays apart. Modules are named by their paths, and a test holds that each is there: a pattern that no
 * longer matches would change the weight of every page without a word.
 */
export function chunkGroups(): ChunkGroup[] {
  return [
    {
      name: 'atlas',
      test: /\/node_modules\/(@tanstack\/(react-query|query-core)|react|react-dom|react-router|scheduler)\//,
    },
    {
      name: 'atlas',
      test: new RegExp(`/(?!${anyOf(KEPT_APART)}$)src/(?:${SHARED_LAYERS})/.*\\.tsx?$`),
      minShareCount: 6,
    },
    { name: 'atlas', test: new RegExp(`/(?:${anyOf(SHARED_BY_FEW)})$`) },
    { name: 'table', test: new RegExp(`/(?:${anyOf(TABLE_PARTS)})$`) },
  ]
}

function anyOf(paths: readonly string[]): string {
  return paths.map((path) => path.replaceAll('.', '\\.')).join('|')
}
