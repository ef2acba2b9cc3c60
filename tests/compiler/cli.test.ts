import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const PROJECT = resolve(import.meta.dirname, '../..')

/** Runs the command line as `npm run` does, without the content: none of these get that far. */
function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(PROJECT, 'node_modules/tsx/dist/cli.mjs'), resolve(PROJECT, 'src/compiler/cli.ts'), ...words],
    { encoding: 'utf8', env: { PATH: process.env.PATH } },
  )
  return { status, stdout, stderr }
}

test.each([
  [
    [],
    'Which command?\n  The commands are check, new, verify, fix, schema, freeze.\n  content/README.md says when to use which.\n',
  ],
  [
    ['chekc'],
    'There is no command "chekc".\n  The commands are check, new, verify, fix, schema, freeze.\n  Did you mean "check"?\n',
  ],
  [
    ['constructor'],
    'There is no command "constructor".\n  The commands are check, new, verify, fix, schema, freeze.\n  content/README.md says when to use which.\n',
  ],
  [
    ['new', 'acme', 'acme.md'],
    '"acme.md" is one word too many for "new".\n  npm keeps options for itself unless two dashes stand before them.\n  Type `npm run content:new -- …` with the options after the dashes.\n',
  ],
  [['new', 'On'], expect.stringContaining('"On" cannot be an id.')],
  [['new', 'acme', '--sorce', 'x'], expect.stringContaining("Unknown option '--sorce'")],
])('%s ends as a failure that says what to type', (words, stderr) => {
  expect(run(...words)).toEqual({ status: 1, stdout: '', stderr })
})
