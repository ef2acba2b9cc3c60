import { expect, it } from 'vitest'
import { fitHead, sheetHead, yoursHead } from '../../../src/domain/heads/yours-head.ts'
import { byteLength } from '../../../src/domain/shortened.ts'

it.each([
  ['start', yoursHead],
  ['sheet', sheetHead],
  ['who fits', fitHead],
])('the head of the %s fits, names how many there are, and says where it is kept', (_what, headOf) => {
  const { title, description } = headOf(13, 27)
  expect(byteLength(title)).toBeLessThanOrEqual(65)
  expect(description).toContain('13 published definitions')
  expect(description).toContain('27')
  expect(description).toMatch(/sent nowhere\.$/)
})
