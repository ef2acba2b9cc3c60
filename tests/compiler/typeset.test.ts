import { expect, test } from 'vitest'
import { typeset } from '../../src/compiler/typeset.ts'

test.each([
  ["The manager's own team.", 'The manager’s own team.'],
  ["Team members' work.", 'Team members’ work.'],
  ["Doesn't decide.", 'Doesn’t decide.'],
  ["5'10 and 'quoted", "5'10 and 'quoted"],
])('%s is printed as %s', (typed, printed) => {
  expect(typeset(typed)).toBe(printed)
})
