import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { BELOW_SITE, build, FEW_PAGES } from './setup/served-build.ts'

function fingerprints(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dir, file)).isFile(),
  )
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest('hex'),
    ]),
  )
}

test('two builds are the same to the byte', async () => {
  const again = '.cache/site-again'
  // Images kept from the first build would prove nothing: these are all made again.
  const IMAGE_CACHE = '.cache/images-again'
  rmSync(IMAGE_CACHE, { recursive: true, force: true })
  await build(again, BELOW_SITE, { ...FEW_PAGES, IMAGE_CACHE })
  expect(fingerprints(again)).toEqual(fingerprints(inject('served').belowDir))
})
