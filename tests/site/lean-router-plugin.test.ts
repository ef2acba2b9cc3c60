import { expect, test } from 'vitest'
import { markPure } from '../../src/site/lean-router-plugin.ts'

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
