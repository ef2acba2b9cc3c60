import { describe, expect, it } from 'vitest'
import { type ModuleGraph, moduleReach } from '../../src/site/module-reach.ts'

/** A graph of modules: what each imports, and what it asks for later. The entry is `entry`. */
function graph(imports: Record<string, { at: string[]; later?: string[] }>): ModuleGraph {
  return {
    getModuleIds: () => Object.keys(imports),
    getModuleInfo: (id) =>
      imports[id]
        ? {
            isEntry: id === 'entry',
            importedIds: imports[id].at,
            dynamicImporters: Object.keys(imports).filter((other) => imports[other]?.later?.includes(id)),
          }
        : null,
  }
}

describe('moduleReach', () => {
  const reach = moduleReach(
    graph({
      entry: { at: ['shell'], later: ['home', 'about'] },
      shell: { at: ['react'] },
      react: { at: [] },
      home: { at: ['react', 'card'], later: ['dialog'] },
      about: { at: ['react', 'card'] },
      card: { at: ['marks', 'not-of-this-graph'] },
      marks: { at: ['card'] },
      dialog: { at: ['react'] },
      nowhere: { at: ['card'] },
    }),
  )

  it('counts by how many entries a module is needed at once, through others too', () => {
    expect(reach.get('react')).toEqual({ always: true, entries: 4, workbench: 0 })
    expect(reach.get('marks')).toEqual({ always: false, entries: 2, workbench: 0 })
  })

  it('tells what every visit begins with from what is asked for later', () => {
    expect([...reach].filter(([, { always }]) => always).map(([id]) => id)).toEqual(['entry', 'shell', 'react'])
    expect(reach.get('home')).toEqual({ always: false, entries: 1, workbench: 0 })
  })

  it('counts the pages of the workbench as one entry, and how many of them there are', () => {
    const of = (page: string) => `/a/src/pages/yours/${page}-page.tsx`
    const ofPages = moduleReach(
      graph({
        entry: { at: [], later: [of('sheet'), of('fit'), 'home'] },
        [of('sheet')]: { at: ['keeper', 'icons'] },
        [of('fit')]: { at: ['keeper'] },
        home: { at: ['icons'] },
        keeper: { at: [] },
        icons: { at: [] },
      }),
    )
    expect(ofPages.get('keeper')).toEqual({ always: false, entries: 1, workbench: 2 })
    expect(ofPages.get('icons')).toEqual({ always: false, entries: 2, workbench: 1 })
  })

  it('leaves out what nothing leads to', () => {
    expect(reach.has('nowhere')).toBe(false)
  })
})
