import { describe, expect, test } from 'vitest'
import { ACME, DATASET, ZENITH } from '../fixtures/acme-and-zenith.ts'
import { prerenderFloor } from './floor/prerender.tsx'
import { floorContent } from './floor-content.ts'

const CONTENT = floorContent(DATASET, [ACME, ZENITH])
const [acme, zenith] = CONTENT.columns
const row = (theme: string) => CONTENT.atlas.themes.findIndex(({ id }) => id === theme)

describe('the content of the floor', () => {
  test('has every theme as a row and an answer of every model to each', () => {
    expect(CONTENT.atlas.themes.map(({ id }) => id)).toEqual(DATASET.vocabulary.themes.map(({ id }) => id))
    for (const { answers } of CONTENT.columns) expect(answers).toHaveLength(CONTENT.atlas.themes.length)
  })

  test('names a column and where it comes from', () => {
    expect(acme).toMatchObject({ id: 'acme', name: 'Acme Anvils', origin: expect.stringMatching(/, 2023$/) })
  })

  test.each([
    ['a fact by its value', 'scope', { stance: 'One team', answer: 'One team.' }],
    ['a fact without a value by its answer alone', 'success', { answer: 'Judged by what the team ships.' }],
    ['a duty by its terms', 'delivery', { stance: expect.stringMatching(/^Shared with /), answer: expect.any(String) }],
  ])('words %s', (_, theme, answer) => {
    expect(acme?.answers[row(theme)]).toEqual(answer)
  })

  test('says silence and no answer', () => {
    expect(zenith?.answers[row('delivery')]).toEqual({ stance: 'Says nothing' })
  })
})

describe('a page of the floor', () => {
  const TEMPLATE = '<div id="root"><!--floor-html--></div><!--floor-state-->'
  const page = prerenderFloor(TEMPLATE, CONTENT.atlas, CONTENT.columns)
  const [text = '', state = ''] = page.split('<script')

  test('shows every theme, stance and answer', () => {
    const shown = text.replaceAll(/<!--.*?-->/g, '').replaceAll('&#x27;', "'")
    for (const { name, question } of CONTENT.atlas.themes) expect(shown).toContain(`${name}<p>${question}</p>`)
    for (const { stance, answer } of CONTENT.columns.flatMap(({ answers }) => answers))
      expect(shown).toContain(`<td>${stance ? `<b>${stance}</b>` : ''}${answer ? `<p>${answer}</p>` : ''}</td>`)
  })

  test('brings along what it was made from', () => {
    expect(state).toContain('id="page-state"')
    for (const { id } of CONTENT.columns) expect(state).toContain(`"queryKey":["model","${id}"]`)
  })
})
