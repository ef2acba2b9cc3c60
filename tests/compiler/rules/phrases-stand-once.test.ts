import { expect, test } from 'vitest'
import { phrasesStandOnce } from '../../../src/compiler/rules/phrases-stand-once.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(phrasesStandOnce)).toBe('')
})

test('a sentence that already stands, under its theme or another, however it is punctuated', () => {
  expect(
    told(
      phrasesStandOnce,
      ['phrases.yaml', 'Takes newcomers by the hand.', 'your juniors learn, the craft, from you'],
      [
        'phrases.yaml',
        'You see to it that the anvils leave the forge in time.',
        'Your juniors learn the craft from you!',
      ],
    ),
  ).toBe(`content/phrases.yaml:4:7 (phrases-stand-once)  "your juniors learn, the craft, from you" is there twice
  It already stands at content/phrases.yaml:3; under one theme it weighs double, under two it points nowhere.
  Delete one of the two, or say it in other words.

content/phrases.yaml:6:7 (phrases-stand-once)  "Your juniors learn the craft from you!" is there twice
  It already stands at content/phrases.yaml:3; under one theme it weighs double, under two it points nowhere.
  Delete one of the two, or say it in other words.`)
})
