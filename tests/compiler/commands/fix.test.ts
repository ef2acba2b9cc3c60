import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runFix } from '../../../src/compiler/commands/fix.ts'
import { compileContent } from '../../../src/compiler/compile.ts'
import { type Change, FIXTURE, fixtureFolder } from '../support/fixture.ts'

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

test('puts right what a machine can, and nothing else', () => {
  const changes: Change[] = [
    ['models/zenith.yaml', 'id: zenith', 'id: zenith   # a comment that stays'],
    ['models/zenith.yaml', 'theme: mentoring', 'theme: "mentorship"'],
    ['models/zenith.yaml', 'answer: Several teams.', "answer: 'Several  teams '"],
    [
      'models/zenith.yaml',
      'The engineering manager holds the one-to-ones.',
      'The engineering manager\n      holds the one-to-ones',
    ],
    ['models/acme.yaml', 'kind: company', 'knd: company'],
    ['models/acme.yaml', 'status: elsewhere', 'status: elsewere'],
    ['roles.yaml', 'otherNames: [EM]', 'otherNames: [" EM"]'],
  ]
  const folder = fixtureFolder(...changes)
  expect(runFix({ contentDir: folder })).toEqual({
    lines: [
      'content/models/acme.yaml:4:1  fixed: unknown field "knd"',
      'content/models/acme.yaml:92:13  fixed: unknown status "elsewere"',
      'content/models/zenith.yaml:24:13 (full-stops)  fixed: no full stop at the end: "Several  teams"',
      'content/models/zenith.yaml:42:11 (full-stops)  fixed: no full stop at the end: "manager holds the one-to-ones"',
      'content/models/zenith.yaml:46:12 (known-themes)  fixed: unknown theme "mentorship"',
      'content/roles.yaml:2:106 (tidy-texts)  fixed: a space before a text: " EM"',
      // Two cures of one text take two rounds.
      'content/models/zenith.yaml:24:13 (tidy-texts)  fixed: a space after a text: "Several  teams. "',
    ],
    failed: false,
  })
  expect(compileContent(folder)).toMatchObject({ ok: true })
  const zenith = read(folder, 'models/zenith.yaml')
  expect(zenith).toContain('id: zenith   # a comment that stays\n')
  expect(zenith).toContain('theme: "mentoring"\n')
  expect(zenith).toContain("answer: 'Several teams.'\n")
  expect(zenith).toContain('text: The engineering manager\n      holds the one-to-ones.\n')
  expect(read(folder, 'models/acme.yaml')).toBe(read(FIXTURE, 'models/acme.yaml'))
})

test('does not choose where two could be meant, or where it would double an answer', () => {
  const folder = fixtureFolder(
    ['duties.yaml', 'duties:', 'duties:\n  - { id: review-codes, theme: quality, label: Review codes }'],
    ['models/acme.yaml', 'duty: review-code', 'duty: reviews-code'],
    [
      'models/zenith.yaml',
      'answers:\n',
      'answers:\n  scoop:\n    stance: does\n    answer: Yes.\n    statements: [manager-manages]\n',
    ],
  )
  const before = read(folder, 'models/acme.yaml') + read(folder, 'models/zenith.yaml')
  expect(runFix({ contentDir: folder }).lines).toEqual([
    'Nothing in the content for a machine to fix.',
    expect.stringMatching(/^\d left that need a person; `npm run content:check` tells them\.$/),
  ])
  expect(read(folder, 'models/acme.yaml') + read(folder, 'models/zenith.yaml')).toBe(before)
})

test('nothing to fix', () => {
  expect(runFix({ contentDir: fixtureFolder() })).toEqual({
    lines: ['Nothing in the content for a machine to fix.'],
    failed: false,
  })
})

test('a file with damaged bytes is left as it is', () => {
  const folder = fixtureFolder(['models/acme.yaml', 'answer: One team.', 'answer: One team'])
  const path = join(folder, 'models/acme.yaml')
  const damaged = Buffer.concat([readFileSync(path), Buffer.from([0x23, 0xff, 0x0a])])
  writeFileSync(path, damaged)
  runFix({ contentDir: folder })
  expect(readFileSync(path)).toEqual(damaged)
})
