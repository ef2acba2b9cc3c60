import { expect, test } from 'vitest'
import * as paths from '../../src/domain/data-paths.ts'

// Others read these addresses: a change is a new version beside the old one.
test('the published names stay', () => {
  expect(paths.publicIndexPath()).toBe('data/v1/index.json')
  expect(paths.publicModelPath('acme')).toBe('data/v1/models/acme.json')
  expect(paths.publicSchemaPath()).toBe('data/v1/schema.json')
})

test('the copies of one deploy stand below its hash', () => {
  expect(paths.hashedIndexPath('f00d')).toBe('data/f00d/index.json')
  expect(paths.hashedModelPath('f00d', 'acme')).toBe('data/f00d/models/acme.json')
})
