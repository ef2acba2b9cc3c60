import { expect, test } from 'vitest'
import { type Fault, formatFaults, sortFaults } from '../../src/compiler/fault.ts'

const fault = (file: string, line: number, column: number, what = 'a fault'): Fault => ({
  file,
  line,
  column,
  what,
  why: 'It matters.',
  fix: 'Type something else.',
})

test('a fault says where, what, why and what to type', () => {
  expect(
    formatFaults([
      {
        file: 'content/models/acme.yaml',
        line: 18,
        column: 12,
        what: 'unknown theme "mentorship"',
        why: 'Themes line organisations up; they come from content/themes.yaml.',
        fix: 'Did you mean "mentoring"?  `npm run fix` changes it.',
      },
    ]),
  ).toBe(
    [
      'content/models/acme.yaml:18:12  unknown theme "mentorship"',
      '  Themes line organisations up; they come from content/themes.yaml.',
      '  Did you mean "mentoring"?  `npm run fix` changes it.',
    ].join('\n'),
  )
})

test('the rule that found it is named behind the place', () => {
  expect(formatFaults([{ ...fault('content/models/acme.yaml', 18, 12), rule: 'known-themes' }])).toMatch(
    /^content\/models\/acme\.yaml:18:12 \(known-themes\) {2}a fault\n/,
  )
})

test('all at once, by file, line and column as numbers', () => {
  const faults = [fault('b', 1, 1), fault('a', 10, 1), fault('a', 9, 20), fault('a', 9, 3)]
  expect(formatFaults(faults).match(/^\w:\d+:\d+/gm)).toEqual(['a:9:3', 'a:9:20', 'a:10:1', 'b:1:1'])
})

test('the same fault found twice is told once', () => {
  expect(sortFaults([fault('a', 1, 1), fault('a', 1, 2), fault('a', 1, 1)])).toHaveLength(2)
  expect(sortFaults([fault('a', 1, 1, 'one'), fault('a', 1, 1, 'other')])).toHaveLength(2)
})

test('what a file hides is named, and cannot move the cursor of a terminal', () => {
  expect(formatFaults([fault('a', 1, 1, 'unknown theme "\u001b[2J\u202eme\nx"')])).toBe(
    'a:1:1  unknown theme "<U+001B>[2J<U+202E>me x"\n  It matters.\n  Type something else.',
  )
})

test('no faults, no text', () => {
  expect(formatFaults([])).toBe('')
})
