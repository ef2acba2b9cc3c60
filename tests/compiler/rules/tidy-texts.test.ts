import { expect, test } from 'vitest'
import { tidyTexts } from '../../../src/compiler/rules/tidy-texts.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(tidyTexts)).toBe('')
})

test('spaces a machine can delete', () => {
  expect(
    told(
      tidyTexts,
      ['models/acme.yaml', 'answer: One team.', 'answer: " One team."'],
      ['models/acme.yaml', 'text: A tech lead leads one team.', 'text: A tech lead  leads one team.'],
      ['roles.yaml', 'otherNames: [EM]', 'otherNames: ["EM "]'],
    ),
  ).toBe(`content/models/acme.yaml:27:13 (tidy-texts)  a space before a text: " One team."
  It shows on the page, or makes two texts differ that look the same.
  Delete it.  \`npm run fix\` changes it.

content/models/acme.yaml:51:11 (tidy-texts)  two spaces in a row: "A tech lead  leads one team."
  It shows on the page, or makes two texts differ that look the same.
  Delete it.  \`npm run fix\` changes it.

content/roles.yaml:2:106 (tidy-texts)  a space after a text: "EM "
  It shows on the page, or makes two texts differ that look the same.
  Delete it.  \`npm run fix\` changes it.`)
})

test('what a person has to look at', () => {
  expect(
    told(
      tidyTexts,
      ['models/acme.yaml', 'name: Acme Anvils', 'name: "Acme\\u202eAnvils"'],
      [
        'models/zenith.yaml',
        'text: The engineering manager holds the one-to-ones.',
        'text: >\n      The engineering manager holds the one-to-ones.',
      ],
    ),
  ).toBe(`content/models/acme.yaml:2:7 (tidy-texts)  an invisible or damaged character in a text: "Acme<U+202E>Anvils"
  It shows on the page, or makes two texts differ that look the same.
  Delete it, or type the text again.

content/models/zenith.yaml:42:11 (tidy-texts)  a line break in a text: "The engineering manager holds the one-to-ones.\\n"
  It shows on the page, or makes two texts differ that look the same.
  Write the text on one line, or fold it with ">-" (not ">" or "|").`)
})
