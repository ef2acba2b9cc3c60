import { expect, test } from 'vitest'
import { fileNameOf } from '../../../src/domain/draft/draft-file-name.ts'

test.each([
  ['Tech lead at Acme', 'tech-lead-at-acme'],
  ['Žižkov: L3+', 'zizkov-l3'],
  ['技術', 'draft'],
  ['../../etc', 'etc'],
])('the file of %s is %s', (name, file) => expect(fileNameOf({ name })).toBe(file))
