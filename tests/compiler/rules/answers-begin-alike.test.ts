import { expect, test } from 'vitest'
import { answersBeginAlike } from '../../../src/compiler/rules/answers-begin-alike.ts'
import { told } from '../support/fixture.ts'

const answering = (words: string) =>
  told(answersBeginAlike, [
    'models/acme.yaml',
    'Reviews the code of the forge.\n    statements',
    `${words}\n    statements`,
  ])

test('passes: the fixture, a modal verb, and what is not said', () => {
  expect(told(answersBeginAlike)).toBe('')
  expect(answering('May review code.')).toBe('')
  expect(answering('Who reviews code is not said.')).toBe('')
})

test('an adverb where others have a verb', () => {
  expect(
    answering('Constantly reviews code.'),
  ).toBe(`content/models/acme.yaml:31:13 (answers-begin-alike)  the answer to "quality" begins unlike the others: "Constantly reviews code. …"
  Answers to one question stand beside each other and are read aloud: the first word answers it.
  Begin with what the tech lead does ("Reviews …", "May mentor …"), or with "The" and who does it instead.`)
})

test('a fact whose theme says how its answers open', () => {
  expect(
    told(answersBeginAlike, [
      'themes.yaml',
      'What does one tech lead cover?',
      'What does one tech lead cover?\n    opens: For',
    ]),
  ).toBe(`content/models/acme.yaml:27:13 (answers-begin-alike)  the answer to "scope" begins unlike the others: "One team. …"
  Answers to one question stand beside each other and are read aloud: the first word answers it.
  Begin with "For".

content/models/zenith.yaml:24:13 (answers-begin-alike)  the answer to "scope" begins unlike the others: "Several teams. …"
  Answers to one question stand beside each other and are read aloud: the first word answers it.
  Begin with "For".`)
})

test('passes: a fact that opens as its theme says', () => {
  expect(
    told(
      answersBeginAlike,
      ['themes.yaml', 'What does one tech lead cover?', 'What does one tech lead cover?\n    opens: For'],
      ['models/acme.yaml', 'answer: One team.', 'answer: For one team.'],
      ['models/zenith.yaml', 'answer: Several teams.', 'answer: For several teams.'],
    ),
  ).toBe('')
})
