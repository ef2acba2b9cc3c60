import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearest } from '../domain/similarity.ts'
import { runCheck } from './commands/check.ts'
import { runFix } from './commands/fix.ts'
import { runFreeze } from './commands/freeze.ts'
import { runNew } from './commands/new.ts'
import type { Report } from './commands/report.ts'
import { runSchema } from './commands/schema.ts'
import { runVerify } from './verify/run-verify.ts'

// The content's commands: the only place of the compiler that knows arguments, the clock and where it was started.

const project = resolve(import.meta.dirname, '../..')
const contentDir = resolve(project, 'content')

/** A path as the person typed it: npm runs scripts in the project, wherever they were started. */
const typed = (path: string | undefined) =>
  path === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), path)

const COMMANDS: Record<string, (id: string | undefined, options: Options) => Report | Promise<Report>> = {
  check: (id) => runCheck({ contentDir, id, now: () => performance.now() }),
  new: (id, { source, name, draft }) =>
    runNew({
      contentDir,
      id,
      source: typed(source),
      name,
      draft: typed(draft),
      today: new Date().toISOString().slice(0, 10),
    }),
  verify: (id, { sources = process.env.SOURCES_DIR }) =>
    runVerify({ contentDir, sourcesDir: typed(sources || undefined), id, ci: Boolean(process.env.CI) }),
  fix: () => runFix({ contentDir }),
  schema: () => runSchema({ contentDir }),
  freeze: () => runFreeze({ contentDir }),
}

interface Options {
  source?: string | undefined
  name?: string | undefined
  draft?: string | undefined
  sources?: string | undefined
}

/** How many words each command takes after its name. */
const MOST_WORDS: Record<string, number> = { check: 1, new: 1, verify: 1 }

async function run(): Promise<Report> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      name: { type: 'string' },
      draft: { type: 'string' },
      sources: { type: 'string' },
    },
  })
  const [word = '', ...words] = positionals
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined
  if (!command) return unknownCommand(word)
  const extra = words[MOST_WORDS[word] ?? 0]
  if (extra !== undefined) return tooManyWords(word, extra)
  return command(words[0], values)
}

function unknownCommand(word: string): Report {
  const meant = nearest(word, Object.keys(COMMANDS))
  return {
    lines: [
      word === '' ? 'Which command?' : `There is no command "${word}".`,
      `  The commands are ${Object.keys(COMMANDS).join(', ')}.`,
      meant ? `  Did you mean "${meant}"?` : '  content/README.md says when to use which.',
    ],
    failed: true,
  }
}

function tooManyWords(word: string, extra: string): Report {
  return {
    lines: [
      `"${extra}" is one word too many for "${word}".`,
      '  npm keeps options for itself unless two dashes stand before them.',
      `  Type \`npm run content:${word} -- …\` with the options after the dashes.`,
    ],
    failed: true,
  }
}

function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

try {
  const { lines, failed } = await run()
  const print = failed ? console.error : console.log
  print(lines.join('\n'))
  process.exitCode = failed ? 1 : 0
} catch (error) {
  // Whatever else is thrown is our own bug, and its stack says where.
  if (!isUsageError(error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
