import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BASIC_FONT, basicFont } from '../../src/site/subset-font.ts'

test('the small font is the one that `npm run font` makes', async () => {
  expect(readFileSync(BASIC_FONT).equals(await basicFont())).toBe(true)
})
