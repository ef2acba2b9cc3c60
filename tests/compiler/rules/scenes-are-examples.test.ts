import { expect, test } from 'vitest'
import { scenesAreExamples } from '../../../src/compiler/rules/scenes-are-examples.ts'
import { told } from '../support/fixture.ts'

const telling = (text: string, status = '') =>
  told(scenesAreExamples, [
    'models/acme.yaml',
    'text: Reviews the code of the forge.\n    cite',
    `${status}text: ${text}\n    cite`,
  ])

test('passes: the fixture, a scene that is marked as one, and what is no hour', () => {
  expect(told(scenesAreExamples)).toBe('')
  expect(telling('Mends the anvil at 6pm.', 'status: example\n    ')).toBe('')
  expect(telling('Mends one anvil at a time, two in the morning shift.')).toBe('')
})

test('an hour of the day', () => {
  expect(
    telling('Mends the anvil at six in the evening.'),
  ).toBe(`content/models/acme.yaml:58:11 (scenes-are-examples)  the statement "reviews-code" tells a scene: "at six in the evening"
  Told as the document’s own, one vivid hour reads as a rule of the role.
  Say what it shows without the hour, or add "status: example" or "status: anecdote".`)
})

test.each(['at 6pm', 'at 18:30 am', 'at ten at night', 'at 9 o’clock'])('also: %s', (hour) => {
  expect(telling(`Mends the anvil ${hour}.`)).toContain(`tells a scene: "${hour}"`)
})
