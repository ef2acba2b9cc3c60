import { resolve } from 'node:path'
import { build, type Plugin, type Rollup } from 'vite'
import { expect, test } from 'vitest'
import { leanRouterPlugin, markPure } from '../../src/site/lean-router-plugin.ts'

test('a component made at the top level is marked as free of side effects', () => {
  expect(markPure('var Link = React10.forwardRef(\n  function Link() {}\n);')).toBe(
    'var Link = /* @__PURE__ */ React10.forwardRef(\n  function Link() {}\n);',
  )
})

test('an effect, and a call inside a function, is left alone', () => {
  const code = 'React10.useLayoutEffect(() => listen());\nfunction f() {\n  var Form2 = React10.forwardRef(g);\n}'
  expect(markPure(code)).toBe(code)
})

test('a name for debugging is left out, so that it does not keep a component', () => {
  expect(markPure('var A = React.memo(B);\nA.displayName = "A";\nA.shown = 1;')).toBe(
    'var A = /* @__PURE__ */ React.memo(B);\n\nA.shown = 1;',
  )
})

/** What is left of the installed router where somebody takes from it what the app takes: its components made at the top level. */
async function leftOver(...plugins: Plugin[]): Promise<string[]> {
  const entry = 'virtual:app'
  const app: Plugin = {
    name: 'test:app',
    resolveId: (id) => (id === entry ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${entry}`
        ? "export { BrowserRouter, useHref, useLinkClickHandler, useLocation, useNavigate, useNavigationType } from 'react-router'"
        : undefined,
  }
  const [bundle] = (await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [app, ...plugins],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      rollupOptions: { input: entry, external: /^react(?:-dom)?(?:\/|$)/ },
    },
  })) as Rollup.RollupOutput[]
  const code = bundle?.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n') ?? ''
  return [...code.matchAll(/(\w+) = (?:\/\*.*?\*\/ )?React\d*\.(?:createContext|forwardRef|memo)\(/g)].map(
    ([, name = '']) => name,
  )
}

test('of the installed router, forms and its framework are left out, and nothing that is used', async () => {
  const used = ['DataRouterContext', 'LocationContext', 'NavigationContext', 'RouteContext', 'RouteErrorContext']
  expect((await leftOver(leanRouterPlugin())).toSorted()).toEqual([...used, 'RSCRouterContext'].toSorted())
})

test('the installed router does not mark them itself: where it does, the plugin can go', async () => {
  expect(await leftOver()).toEqual(expect.arrayContaining(['Form', 'FrameworkContext', 'Link', 'NavLink']))
})
