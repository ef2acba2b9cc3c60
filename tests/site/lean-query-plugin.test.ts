import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { STAND_INS } from '../../src/site/lean-query-plugin.ts'

const require = createRequire(createRequire(import.meta.url).resolve('@tanstack/react-query'))
const core = join(dirname(require.resolve('@tanstack/query-core')), '../modern')
const source = (name: string) => readFileSync(join(core, `${name}.js`), 'utf8')

test('the stand-in has everything that the client asks of its mutations', () => {
  const asked = [...source('queryClient').matchAll(/#mutationCache\.(\w+)\(/g)].map(([, name]) => name)
  expect(new Set(asked)).toEqual(new Set(['findAll', 'resumePausedMutations', 'clear']))
  for (const name of asked) expect(STAND_INS.mutationCache).toMatch(new RegExp(`^ {2}${name}\\(`, 'm'))
})

test('nothing that is built in asks for more of the modules that are left out', () => {
  const imports = ['queryClient', 'query', 'queryObserver', 'queriesObserver', 'queryCache'].flatMap((name) =>
    [...source(name).matchAll(/import \{([^}]*)\} from "\.\/(mutation\w*|infinite\w*)\.js"/g)].map(
      ([, names = '', file]) => `${file}: ${names.trim()}`,
    ),
  )
  expect(imports.sort()).toEqual(['infiniteQueryBehavior: infiniteQueryBehavior', 'mutationCache: MutationCache'])
})
