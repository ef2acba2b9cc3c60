import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, inject, test } from 'vitest'
import { KINDS } from './setup/kinds.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes what means the same.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-case': 'off',
    // Tables say what they are, because some browsers forget it when the style changes their display.
    'no-redundant-role': 'off',
    // A list may have a name: readers who jump from list to list hear it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
})

test.each([...Object.entries(KINDS), ['page for unknown addresses', '/404']])(
  '%s (%s) is valid HTML',
  async (_kind, path) => {
    const file = path === '/' ? 'index.html' : `${path.slice(1)}.html`
    const { results } = await validator.validateString(readFileSync(join(inject('served').dir, file), 'utf8'))
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
    )
    expect(faults).toEqual([])
  },
)

test.each(Object.entries(KINDS))('%s (%s) has the drawing of every mark and icon that it shows', (_kind, path) => {
  const html = readFileSync(join(inject('served').dir, path === '/' ? 'index.html' : `${path.slice(1)}.html`), 'utf8')
  const used = new Set([...html.matchAll(/<use href="#([^"]+)"/g)].map(([, id]) => id))
  expect(used.size).toBeGreaterThan(1)
  expect([...used].filter((id) => !html.includes(` id="${id}"`))).toEqual([])
})
