import { expect, test } from 'vitest'
import { hashedPath, INDEX_PATH, modelPath, publicPath, publicSchemaPath } from '../../src/domain/data-paths.ts'

// Others read these addresses: a change is a new version beside the old one.
test('the published names stay', () => {
  expect(publicPath(INDEX_PATH)).toBe('data/v1/index.json')
  expect(publicPath(modelPath('acme'))).toBe('data/v1/models/acme.json')
  expect(publicSchemaPath()).toBe('data/v1/schema.json')
})

test('the copies of one deploy stand below its hash', () => {
  expect(hashedPath('f00d', INDEX_PATH)).toBe('data/f00d/index.json')
  expect(hashedPath('f00d', modelPath('acme'))).toBe('data/f00d/models/acme.json')
})
