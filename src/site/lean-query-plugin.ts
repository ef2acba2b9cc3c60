import type { Plugin } from 'vite'

/** What stands in for the parts of the query client that change things or page through them: the atlas only reads. */
export const STAND_INS: Record<string, string> = {
  mutationCache: `export class MutationCache {
  findAll() { return [] }
  resumePausedMutations() { return Promise.resolve() }
  clear() {}
}`,
  infiniteQueryBehavior: `function leftOut() { throw new Error('Left out: see lean-query-plugin.ts') }
export { leftOut as infiniteQueryBehavior, leftOut as hasNextPage, leftOut as hasPreviousPage }`,
}

/**
 * Leaves out of every first view what the query client brings along for writing and for endless lists. Its class holds on to
 * both, so the bundler cannot know that nothing here uses them. A version that needs more of them fails the build.
 */
export function leanQueryPlugin(): Plugin {
  return {
    name: 'role-atlas:lean-query',
    apply: 'build',
    transform: {
      filter: { id: new RegExp(`/query-core/.*/(?:${Object.keys(STAND_INS).join('|')})\\.js$`) },
      handler: (_, id) => STAND_INS[/(\w+)\.js$/.exec(id)?.[1] ?? ''],
    },
  }
}
