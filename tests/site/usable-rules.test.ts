import { describe, expect, it, test } from 'vitest'
import { classesIn, namedClasses, usableRules, withoutFaces } from '../../src/site/usable-rules.ts'

/** What is left of a sheet where elements may have the classes `here` and `there`. */
const left = (css: string) => usableRules(css, (name) => name === 'here' || name === 'there')

describe('usableRules', () => {
  it.each([
    '.here{a:b}',
    '.here.there{a:b}',
    '.here>.there a{a:b}',
    '.gone,.here{a:b}',
    ':is(.gone,.here) b{a:b}',
    '.here:not(.gone){a:b}',
    '.here:where(.gone .there,.there){a:b}',
    '.here:has(>.there){a:b}',
  ])('keeps %s: elements may have all its classes', (css) => {
    expect(left(css)).toBe(css)
  })

  it.each([
    '.gone{a:b}',
    '.here.gone{a:b}',
    '.here .gone:hover{a:b}',
    ':is(.gone,.lost) b{a:b}',
    '.here:has(.gone){a:b}',
    'a:where(.gone){a:b}',
    '.gone::before,.lost:is(.here){a:b}',
  ])('leaves %s out: no element has all its classes', (css) => {
    expect(left(css)).toBe('')
  })

  it.each([
    '[data-open] a{a:b}',
    'dialog::backdrop{a:b}',
    '.here[aria-current]:popover-open{a:b}',
    ':root[data-theme=dark]{--a:b}',
    '@media print{.here{a:b}}',
    '@supports (a:b){@media (forced-colors:active){a{a:b}}}',
  ])('keeps %s: states, attributes, media and kinds of element may come', (css) => {
    expect(left(css)).toBe(css)
  })

  it.each([
    '@font-face{font-family:a;src:url(a.woff2)}',
    '@keyframes gone{0%{a:b}to{a:c}}',
    '@property --gone{syntax:"*";inherits:false}',
    '@layer base,components;',
    '@layer components{}',
    '.here{&:hover{a:b}}',
  ])('keeps %s: it is no rule for classes, or cannot be read', (css) => {
    expect(left(css)).toBe(css)
  })

  it('keeps the order of what it keeps, and no comments or rules for nothing', () => {
    const css =
      '/*! a */@layer a{.here{a:b}.gone{a:b}@media print{.gone{a:b}}}@media print{@media screen{.gone{}}}.there{a:b}'
    expect(left(css)).toBe('@layer a{.here{a:b}}.there{a:b}')
  })

  it('reads escaped names as markup has them', () => {
    const css = '.lg\\:mt-0\\.5{a:b}.\\[\\&\\>p\\]\\:mt-1>p{a:b}'
    expect(usableRules(css, (name) => ['lg:mt-0.5', '[&>p]:mt-1'].includes(name))).toBe(css)
    expect(left(css)).toBe('')
  })
})

test('withoutFaces leaves out the faces and nothing else', () => {
  expect(withoutFaces('@layer a;@font-face{font-family:a}a{b:c}@media print{@font-face{font-family:a}}')).toBe(
    '@layer a;a{b:c}@media print{}',
  )
})

describe('classesIn', () => {
  it('finds the classes of markup as React writes it', () => {
    const html = '<p class="a lg:b"><b class="[&amp;&gt;p]:c content-[&#x27;-&#x27;]">class=&quot;no&quot;</b></p>'
    expect([...classesIn(html)]).toEqual(['a', 'lg:b', '[&>p]:c', "content-['-']"])
  })
})

describe('namedClasses', () => {
  const named = namedClasses(['e("p",{className:"a lg:b"})', `x=\`mark mark-\${e} \${e?'c':''} end\``, 'f(i-j,"-")'])
  it.each(['a', 'lg:b', 'mark', 'mark-yes', 'c', 'end'])('finds “%s” in texts of scripts', (name) => {
    expect(named(name)).toBe(true)
  })
  it.each(['b', 'marked', 'd', '-mt-1', 'lg:c'])('finds no “%s” where no text has it', (name) => {
    expect(named(name)).toBe(false)
  })
  it('takes a class for given that a text cannot hold as it is', () => {
    expect(named("content-['x']")).toBe(true)
  })
})
