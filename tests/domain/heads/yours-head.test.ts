import { expect, it } from 'vitest'
import { fitHead, readingHead, sheetHead, yoursHead } from '../../../src/domain/heads/yours-head.ts'
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

it('the head of the reading desk fits, says how many themes there are, and where the text is read', () => {
  const { title, description } = readingHead(27)
  expect(byteLength(title)).toBeLessThanOrEqual(65)
  expect(description).toContain('27 themes')
  expect(description).toMatch(/sent nowhere\.$/)
})
