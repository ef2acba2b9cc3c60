/** What the bundler knows of its modules, as far as it is asked here. Its plugin context is one. */
export interface ModuleGraph {
  getModuleIds(): Iterable<string>
  getModuleInfo(
    id: string,
  ): { isEntry: boolean; importedIds: readonly string[]; dynamicImporters: readonly string[] } | null
}

/** How far a module is needed: by the site’s own entry, which every visit begins with, and by how many entries in all. */
export interface Reach {
  always: boolean
  entries: number
}

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
      const { always = false, entries = 0 } = reach.get(id) ?? {}
      reach.set(id, { always: always || info.isEntry, entries: entries + 1 })
    }
  }
  return reach
}

function neededAtOnce(graph: ModuleGraph, entry: string): Set<string> {
  const needed = new Set([entry])
  for (const id of needed) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(next)
  return needed
}
