import type { Reach } from './module-reach.ts'

/**
 * Modules that stay out of the shared file, because only some visits need them: the one large drawing, the heads of lists, the
 * changes to a comparison, and what a theme's page shows kind by kind.
 */
export const KEPT_APART = [
  'src/domain/comparing/standings.ts',
  'src/domain/links/comparison-link.ts',
  'src/domain/statements/fingerprint.ts',
  'src/domain/statements/kind-groups.ts',
  'src/domain/heads/list-heads.ts',
  'src/domain/name-filter.ts',
  'src/domain/share/share-escapes.ts',
  'src/ui/controls/name-search.tsx',
  'src/ui/controls/sheet.tsx',
  'src/ui/marks/fingerprint.tsx',
]

/** What most visits need, though fewer pages share it: a file of its own would weigh more than it does. */
export const SHARED_BY_FEW = ['src/domain/links/answer-place.ts', 'src/ui/controls/prose.tsx']

/** The small parts of the tables and of what names their columns, which come in one file. */
export const TABLE_PARTS = [
  'src/data/answers-query.ts',
  'src/data/known-names.ts',
  'src/data/use-queries-of.ts',
  'src/domain/cited-lines.ts',
  'src/domain/comparing/compare-all.ts',
  'src/domain/comparing/comparison.ts',
  'src/domain/comparing/reason.ts',
  'src/domain/comparing/row-groups.ts',
  'src/domain/heads/comparison-heads.ts',
  'src/ui/marks/later-legend.tsx',
  'src/ui/marks/scale-bar.tsx',
  'src/ui/table/cell-lines.tsx',
  'src/ui/table/model-heads.tsx',
  'src/ui/table/row-links.tsx',
  'src/ui/table/use-stuck-head.ts',
]

/** How a statement is drawn, which a comparison, the heaviest page, asks for only when a row is opened. */
export const STATEMENT_PARTS = [
  'src/domain/links/correction-link.ts',
  'src/domain/statements/statement-status.ts',
  'src/ui/statement/citations.tsx',
  'src/ui/statement/something-wrong.tsx',
  'src/ui/statement/statement-item.tsx',
  'src/ui/statement/statement-tags.tsx',
]

/**
 * What places duties and words that, which only some visits need, and most of those several parts of it: in one file, since the
 * name of each stands in the start of the app.
 */
export const DUTY_PARTS = [
  'src/data/duty-query.ts',
  'src/data/two-roles-query.ts',
  'src/domain/duties/duty-page.ts',
  'src/domain/duties/duty-page-words.ts',
  'src/domain/duties/duty-roles.ts',
  'src/domain/duties/duty-terms.ts',
  'src/domain/duties/duty-words.ts',
  'src/domain/duties/list-of-parts.ts',
  'src/domain/duties/statement-duties.ts',
]

/** How all stand on a theme, which a comparison of some shows nothing of: small parts in one file, for the same reason. */
export const SPREAD_PARTS = [
  'src/domain/comparing/answer-at.ts',
  'src/domain/comparing/spread.ts',
  'src/domain/comparing/spread-groups.ts',
  'src/domain/comparing/spread-words.ts',
  'src/domain/comparing/standing-words.ts',
]

/** What asks for the data of a list, a few lines each. */
export const LIST_QUERIES = ['src/data/news-query.ts', 'src/data/sources-query.ts']

/** What few pages of the workbench need, and too small for a file: it is in theirs. */
export const WORKBENCH_BITS = [
  'src/domain/draft/draft-file-name.ts',
  'src/domain/draft/left-out.ts',
  'src/domain/draft/reading-limits.ts',
]

/** What so many entries need comes to every visit. */
const MOST = 6

/** What so many entries of the workbench need is in its file. */
const MOST_OF_WORKBENCH = 4

/** The layers whose modules may. */
const SHAREABLE = /\/src\/(?:app|data|domain|ui)\/.*\.tsx?$/

/**
 * What the pages of the workbench share: they are many by now, but no other visit needs it. One file of it, as these pages need nearly
 * all.
 */
const WORKBENCH = /\/src\/(?:data\/drafts|domain\/draft)\/|\/src\/domain\/heads\/yours-head\.ts$/

const LIBRARIES = /\/node_modules\/(?:@tanstack\/(?:react-query|query-core)|react|react-dom|react-router|scheduler)\//

/** One file that the client build makes of several modules, as rolldown takes it. */
export interface ChunkGroup {
  name: string
  test: (id: string) => boolean
}

/**
 * What comes in one file, told from how far each module is needed: the whole start of the app, its libraries and what six
 * entries or more share, since many files compress worse and ask more often (docs/decisions/029); and the small parts of the
 * tables, for the same reason. Of TanStack’s packages the one for large matrices stays apart. Modules are named by their
 * paths, and a test holds that each is there: a name that is nobody’s any more would change the weight of every page without
 * a word.
 */
export function chunkGroups(reach: ReadonlyMap<string, Reach>): ChunkGroup[] {
  const apart = among([
    ...KEPT_APART,
    ...DUTY_PARTS,
    ...LIST_QUERIES,
    ...SPREAD_PARTS,
    ...STATEMENT_PARTS,
    ...TABLE_PARTS,
  ])
  const bits = among(WORKBENCH_BITS)
  const few = among(SHARED_BY_FEW)
  const isShared = (id: string) => SHAREABLE.test(id) && !apart(id) && (reach.get(id)?.entries ?? 0) >= MOST
  const isWorkbench = (id: string) => {
    const { always = false, workbench = 0 } = reach.get(id) ?? {}
    return WORKBENCH.test(id) && !always && (workbench >= MOST_OF_WORKBENCH || bits(id))
  }
  return [
    {
      name: 'atlas',
      test: (id) =>
        reach.get(id)?.always === true || LIBRARIES.test(id) || few(id) || (isShared(id) && !WORKBENCH.test(id)),
    },
    { name: 'workbench', test: isWorkbench },
    { name: 'table', test: among(TABLE_PARTS) },
    { name: 'statement', test: among(STATEMENT_PARTS) },
    { name: 'duty', test: among(DUTY_PARTS) },
    { name: 'spread', test: among(SPREAD_PARTS) },
    { name: 'lists', test: among(LIST_QUERIES) },
  ]
}

function among(paths: readonly string[]): (id: string) => boolean {
  return (id) => paths.some((path) => id.endsWith(`/${path}`))
}
