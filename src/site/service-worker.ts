import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'

/**
 * The script of a service worker in one file that every browser takes: `service-worker` keeps the site, `service-worker-off`
 * takes that back. It reads what it keeps from `KEPT`, which is to be written in front with `withKept`.
 */
export async function buildServiceWorker(
  root: string,
  entry: 'service-worker' | 'service-worker-off',
): Promise<string> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      rolldownOptions: { input: resolve(root, `src/data/offline/${entry}.ts`), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  const [script, ...rest] = built.output
  if (rest.length > 0) throw new Error(`The service worker came in ${rest.length + 1} files; it must be one.`)
  return script.code
}

/** The script with what it keeps. */
export function withKept(script: string, kept: object): string {
  return `const KEPT=${JSON.stringify(kept)};\n${script}`
}
