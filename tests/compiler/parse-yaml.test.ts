import { expect, test } from 'vitest'
import { formatFaults } from '../../src/compiler/fault.ts'
import { parseYaml } from '../../src/compiler/parse-yaml.ts'

const parse = (text: string) => {
  const { value, faults } = parseYaml({ path: 'acme.yaml', text })
  return { value, first: formatFaults(faults).split('\n')[0], count: faults.length }
}

test('reads plain YAML; dates stay text', () => {
  expect(parse('a: 2021-09-02\nb: [1, no]\n')).toEqual({
    value: { a: '2021-09-02', b: [1, 'no'] },
    first: '',
    count: 0,
  })
})

test.each([
  ['nothing', '', 'acme.yaml:1:1  the file is empty'],
  ['only a comment', '# to do\n', 'acme.yaml:1:1  the file is empty'],
  ['a tab', 'a:\n\tb: 1\n', 'acme.yaml:2:1  a tab indents this line'],
  ['a second colon', 'id: acme\nname: Acme: anvils\n', 'acme.yaml:2:7  a second colon and space on this line'],
  [
    'a bracket left open',
    'a: [1\nb: 2\n',
    'acme.yaml:2:1  not valid YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['a quote left open', 'a: "x\n', 'acme.yaml:2:1  not valid YAML: missing closing "quote'],
  ['a second document', 'a: 1\n---\nb: 2\n', 'acme.yaml:2:1  a second document begins here'],
  ['an anchor', 'a: &x [1]\n', 'acme.yaml:1:7  "&x" is an anchor or alias'],
  ['an alias', 'a: *x\n', 'acme.yaml:1:4  "*x" is an anchor or alias'],
  ['a list for a key', '? [a]\n: 1\n', 'acme.yaml:1:3  a field’s name must be a plain word'],
  ['a prototype', 'a:\n  __proto__: { admin: 1 }\n', 'acme.yaml:2:3  "__proto__" cannot be a name here'],
  ['a constructor', 'constructor: 1\n', 'acme.yaml:1:1  "constructor" cannot be a name here'],
])('%s is a fault', (_name, text, first) => {
  expect(parse(text)).toMatchObject({ value: undefined, first })
})

test('aliases that would grow beyond all memory are refused before they grow', () => {
  const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  for (let i = 1; i < 12; i++) bomb.push(`a${i}: &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ')}]`)
  const { value, faults } = parseYaml({ path: 'acme.yaml', text: bomb.join('\n') })
  expect(value).toBeUndefined()
  expect(faults).toHaveLength(12 + 11 * 9)
})

test.each([
  ['brackets', '['.repeat(50_000)],
  ['braces', '{a: '.repeat(50_000)],
  ['brackets on lines of their own', `a:\n${'  [\n'.repeat(50_000)}`],
  ['indentation', Array.from({ length: 5_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ['lists in lists', '- '.repeat(50_000)],
])('%s without end are one fault', (_name, text) => {
  expect(parse(text)).toEqual({
    value: undefined,
    first: 'acme.yaml:1:1  the file is nested too deeply to be read',
    count: 1,
  })
})

test('many brackets are no depth', () => {
  const list = Array.from({ length: 500 }, () => '{ a: [1] }').join(', ')
  expect(parse(`a: [${list}]`)).toMatchObject({ count: 0 })
})

test('a doubled field is a fault, and the rest is still read', () => {
  expect(parse('a: 1\nb: 2\na: 3\n')).toEqual({
    value: { a: 3, b: 2 },
    first: 'acme.yaml:3:1  this field stands here for the second time',
    count: 1,
  })
})

test('a tag is a fault', () => {
  expect(parse('a: !!set 1\n').first).toMatch(/^acme\.yaml:1:4 {2}/)
  expect(parse('a: !secret 1\n').first).toBe('acme.yaml:1:4  content has no use for tags ("!" at the start of a value)')
})
