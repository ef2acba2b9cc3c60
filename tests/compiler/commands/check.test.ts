import { expect, test } from 'vitest'
import { runCheck } from '../../../src/compiler/commands/check.ts'
import { FIXTURE, fixtureFolder } from '../support/fixture.ts'

/** A clock that is read twice, 12 ms apart. */
const clock = () => {
  let time = 100
  return () => {
    time += 12
    return time
  }
}
const check = (contentDir: string, id?: string) => runCheck({ contentDir, id, now: clock() })

test('no faults: one line that counts', () => {
  expect(check(FIXTURE)).toEqual({ lines: ['2 models, 10 statements, no faults in 12 ms'], failed: false })
  expect(check(FIXTURE, 'zenith')).toEqual({
    lines: ['zenith: 1 model, 3 statements, no faults in 12 ms'],
    failed: false,
  })
})

test('faults: all of them, and how many', () => {
  const { lines, failed } = check(
    fixtureFolder(
      ['models/acme.yaml', 'theme: mentoring', 'theme: mentorship'],
      ['models/zenith.yaml', 'Several teams.', 'Several'],
    ),
  )
  expect(failed).toBe(true)
  expect(lines.join('\n')).toMatch(
    /^content\/models\/acme\.yaml:70:12 \(known-themes\) {2}unknown theme "mentorship"\n/,
  )
  expect(lines.at(-1)).toBe('2 faults; `npm run fix` changes what says so')
})

test('one model: its faults and those of the shared files; others are only counted', () => {
  const folder = fixtureFolder(
    ['models/acme.yaml', 'anvils., ', 'anvils, '],
    ['models/zenith.yaml', 'licence: none-stated', 'licence: secret'],
    ['duties.yaml', 'theme: quality', 'theme: qualities'],
  )
  const { lines, failed } = check(folder, 'acme')
  expect(failed).toBe(true)
  expect(lines.join('\n').match(/^content\/\S+/gm)).toEqual([
    'content/duties.yaml:2:31',
    'content/models/acme.yaml:5:21',
  ])
  expect(lines.at(-1)).toBe('Other models have 1 fault; `npm run content:check` tells them.')
})

test('a model without faults among others that have some', () => {
  expect(check(fixtureFolder(['models/zenith.yaml', 'licence: none-stated', 'licence: secret']), 'acme')).toEqual({
    lines: [
      'acme: 1 model, 7 statements, no faults in 12 ms',
      '',
      'Other models have 1 fault; `npm run content:check` tells them.',
    ],
    failed: false,
  })
})

test('an unknown model is named, with what was meant', () => {
  expect(check(FIXTURE, 'zenyth')).toEqual({
    lines: [
      'There is no model "zenyth".',
      '  A model is checked by its id, the name of its file in content/models.',
      '  Did you mean "zenith"?',
    ],
    failed: true,
  })
  expect(check(FIXTURE, 'globex').lines[2]).toBe(
    '  The models are acme, zenith. `npm run content:new globex` begins a new one.',
  )
})
