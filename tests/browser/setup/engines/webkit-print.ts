import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Paper } from './driver.ts'
import { isAlive } from './in-page.ts'

const SCRIPT = fileURLToPath(new URL('./webkit-print.mjs', import.meta.url))
const READY = `(${isAlive})() && document.fonts.status === 'loaded'`

/** The page at an address on paper, as a PDF: opened anew, in a window of WebKitGTK’s that remembers nothing. */
export async function printAt(address: string, { format, landscape }: Paper, env: NodeJS.ProcessEnv): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'role-atlas-print-'))
  const file = join(folder, 'page.pdf')
  try {
    const orientation = landscape ? 'landscape' : 'portrait'
    await promisify(execFile)('gjs', ['-m', SCRIPT, address, READY, file, format, orientation], { env })
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}
