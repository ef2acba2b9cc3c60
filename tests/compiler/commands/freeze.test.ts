import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { runFreeze } from '../../../src/compiler/commands/freeze.ts'
import { checkContent } from '../../../src/compiler/compile.ts'
import { fixtureFolder } from '../support/fixture.ts'

const read = (folder: string) => readFileSync(join(folder, 'published-ids.yaml'), 'utf8')

test('writes down every id there is, keeps those that were there, and is done the second time', () => {
  const contentDir = fixtureFolder()
  expect(runFreeze({ contentDir }).failed).toBe(false)
  const once = read(contentDir)
  const { themes, values, duties, models } = parse(once)
  expect(values).toEqual({ scope: ['one-team', 'several-teams'] })
  expect(themes).toEqual(['delivery', 'mentoring', 'people-management', 'quality', 'scope', 'success'])
  expect(duties).toEqual(['hold-one-to-ones', 'mentor-engineers', 'plan-work', 'review-code'])
  expect(Object.keys(models)).toEqual(['acme', 'acme-anvils', 'zenith'])
  expect(models.zenith).toEqual(['manager-manages', 'mentoring-to-come', 'several-teams'])
  expect(models['acme-anvils']).toEqual(['one-team'])
  expect(checkContent(contentDir).faults).toEqual([])
  expect(runFreeze({ contentDir }).lines).toEqual(['content/published-ids.yaml: 24 ids, 0 of them new'])
  expect(read(contentDir)).toBe(once)
})

test('leaves the list alone while the content has faults: a retired id would be forgotten', () => {
  const contentDir = fixtureFolder(['models/acme.yaml', '- id: no-pay', '- id: leaves-pay'])
  const before = read(contentDir)
  expect(runFreeze({ contentDir })).toEqual({
    lines: ['The content has faults; `npm run content:check` tells them. Nothing was written.'],
    failed: true,
  })
  expect(read(contentDir)).toBe(before)
})

test('keeps an id that was retired with a redirect', () => {
  const contentDir = fixtureFolder()
  runFreeze({ contentDir })
  const acme = join(contentDir, 'models/acme.yaml')
  writeFileSync(acme, readFileSync(acme, 'utf8').replaceAll('no-pay', 'leaves-pay'))
  const redirects = join(contentDir, 'redirects.yaml')
  const entry = '  - { from: /models/acme/no-pay, to: /models/acme/leaves-pay, since: 2026-03-01 }\n'
  writeFileSync(redirects, readFileSync(redirects, 'utf8') + entry)
  expect(runFreeze({ contentDir }).lines).toEqual(['content/published-ids.yaml: 25 ids, 1 of them new'])
  expect(parse(read(contentDir)).models.acme).toEqual(expect.arrayContaining(['leaves-pay', 'no-pay']))
})
