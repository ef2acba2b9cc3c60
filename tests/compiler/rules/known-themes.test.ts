import { expect, test } from 'vitest'
import { knownThemes } from '../../../src/compiler/rules/known-themes.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(knownThemes)).toBe('')
})

test('in statements, answers, duties, phrases and the themes’ own areas', () => {
  expect(
    told(
      knownThemes,
      ['models/acme.yaml', 'theme: mentoring', 'theme: mentorship'],
      ['models/acme.yaml', 'also: [mentoring]', 'also: [astronomy]'],
      ['models/acme.yaml', '  quality:', '  qualitty:'],
      ['phrases.yaml', '  delivery:', '  deliveries:'],
      ['duties.yaml', 'theme: delivery', 'theme: delivry'],
      ['themes.yaml', 'area: people', 'area: poeple'],
    ),
  ).toBe(`content/duties.yaml:3:29 (known-themes)  unknown theme "delivry"
  Themes line organisations up; they come from content/themes.yaml.
  Did you mean "delivery"?  \`npm run fix\` changes it.

content/models/acme.yaml:29:3 (known-themes)  unknown theme "qualitty"
  Themes line organisations up; they come from content/themes.yaml.
  Did you mean "quality"?  \`npm run fix\` changes it.

content/models/acme.yaml:55:12 (known-themes)  unknown theme "astronomy"
  Themes line organisations up; they come from content/themes.yaml.
  content/themes.yaml lists the themes.

content/models/acme.yaml:70:12 (known-themes)  unknown theme "mentorship"
  Themes line organisations up; they come from content/themes.yaml.
  Did you mean "mentoring"?  \`npm run fix\` changes it.

content/phrases.yaml:5:3 (known-themes)  unknown theme "deliveries"
  Themes line organisations up; they come from content/themes.yaml.
  Did you mean "delivery"?  \`npm run fix\` changes it.

content/themes.yaml:45:11 (known-themes)  unknown area "poeple"
  A theme stands in one of the areas at the top of this file.
  Did you mean "people"?  \`npm run fix\` changes it.`)
})

test('in corrections', () => {
  expect(
    told(knownThemes, [
      'models/acme.yaml',
      'statement: plans-with-product, text: Said',
      'themes: [delivery, mentorin], text: Said',
    ]),
  ).toBe(`content/models/acme.yaml:22:46 (known-themes)  unknown theme "mentorin"
  Themes line organisations up; they come from content/themes.yaml.
  Did you mean "mentoring"?  \`npm run fix\` changes it.`)
})
