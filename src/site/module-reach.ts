/** What the bundler knows of its modules, as far as it is asked here. Its plugin context is one. */
export interface ModuleGraph {
  getModuleIds(): Iterable<string>
  getModuleInfo(
    id: string,
  ): { isEntry: boolean; importedIds: readonly string[]; dynamicImporters: readonly string[] } | null
}

/**
 * How far a module is needed: by the site’s own entry, which every visit begins with, by how many entries in all, and by how many
 * of the workbench. These are one entry of all: most visits see none of them, and who sees one sees the others.
 */
export interface Reach {
  always: boolean
  entries: number
  workbench: number
}

/** The folder of the pages of the workbench. */
const WORKBENCH = /\/src\/pages\/yours\//

/**
 * Tells, module by module, which of the entries need it at once: those the build begins with, and what is asked for with
 * `import()`. A module that nothing needs is not in it.
 */
export function moduleReach(graph: ModuleGraph): Map<string, Reach> {
  const reach = new Map<string, Reach>()
  for (const entry of graph.getModuleIds()) {
    const info = graph.getModuleInfo(entry)
    if (!info || (!info.isEntry && info.dynamicImporters.length === 0)) continue
    for (const id of neededAtOnce(graph, entry)) {
      const { always = false, entries = 0, workbench = 0 } = reach.get(id) ?? {}
      const isOfWorkbench = WORKBENCH.test(entry)
      reach.set(id, {
        always: always || info.isEntry,
        entries: entries + (isOfWorkbench && workbench > 0 ? 0 : 1),
        workbench: workbench + (isOfWorkbench ? 1 : 0),
      })
    }
  }
  return reach
}

function neededAtOnce(graph: ModuleGraph, entry: string): Set<string> {
  const needed = new Set([entry])
  for (const id of needed) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(next)
  return needed
}
