import type { Plugin } from 'vite'

/**
 * Marks the calls at the top of the router's modules that only make a component as free of side effects. Without being
 * told, the bundler keeps its forms and its framework's prefetching, seven kilobytes that nothing here uses.
 */
export function leanRouterPlugin(): Plugin {
  return {
    name: 'role-atlas:lean-router',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/react-router\// },
      handler: (code) => markPure(code),
    },
  }
}

/**
 * The code with each component that is made at the top level marked, `var Link = /* @__PURE__ *\/ React.forwardRef(…)`, and
 * without the names they are given for debugging: a name written to a component is reason enough to keep it.
 */
export function markPure(code: string): string {
  return code
    .replace(/^(var \w+ = )(React\d*\.(?:createContext|forwardRef|memo)\()/gm, '$1/* @__PURE__ */ $2')
    .replace(/^\w+\.displayName = "[^"\n]*";$/gm, '')
}
