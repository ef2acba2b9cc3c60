import { describe, expect, it } from 'vitest'
import { themesSlice } from '../../../src/domain/comparing/themes-slice.ts'
import { indexOf } from '../../../src/domain/dataset.ts'
import { dutiesAcross } from '../../../src/domain/duties/duties-across.ts'
import { acrossSlice } from '../../../src/domain/duties/duties-slice.ts'
import { formatDeepLink } from '../../../src/domain/links/deep-link.ts'
import type { DeepLink } from '../../../src/domain/links/page-kinds.ts'
import { newsFileOf } from '../../../src/domain/news/news.ts'
import { pathsSlice } from '../../../src/domain/paths/career-paths.ts'
import { dutyFileOf } from '../../../src/domain/search/duty-file.ts'
import { dutyBlocks } from '../../../src/domain/share/duty-text.ts'
import {
  acrossBlocks,
  modelsBlocks,
  neighboursBlocks,
  newsBlocks,
  pathsBlocks,
  themesBlocks,
} from '../../../src/domain/share/list-texts.ts'
import { modelBlocks } from '../../../src/domain/share/model-text.ts'
import { ACME, DATASET } from '../../fixtures/acme-and-zenith.ts'
import { ACME_PATH, ZENITH_PATH } from '../../fixtures/career-paths.ts'
import { SCOPE, SET_DIRECTION } from '../../fixtures/invented-vocabulary.ts'

const at = (link: DeepLink) => `https://a.example${formatDeepLink(link)}`
const { vocabulary } = DATASET
const INDEX = indexOf(DATASET)

describe('as blocks of Markdown', () => {
  it('a duty says who has it, on which lines, and what limits that', () => {
    const file = dutyFileOf(DATASET, SET_DIRECTION.id)
    const text = file ? dutyBlocks(file, vocabulary.roles, at).join('\n') : ''
    expect(text).toContain('- **Tech lead**, [Zenith](https://a.example/models/zenith): Tech lead')
    expect(text).toContain(
      '- [Takes the technical choices.](https://a.example/models/zenith/takes-choices) Work, [line 8](https://zenith.example/tech-lead#:~:text=takes%20the%20choices): “takes the choices”',
    )
    expect(text).toMatch(
      /the passage breaks off\.\]\([^)]*\) \((?:hedged in the source; )?the passage is unfinished\) /,
    )
  })

  it('a list of models says what each is', () => {
    expect(modelsBlocks(INDEX.models.slice(0, 1), at)).toEqual([
      '- [Acme Anvils](https://a.example/models/acme): Leads the technical work of one team. (A company; The engineering team; 2 November 2023; Superseded)',
    ])
  })

  it('the themes say how all stand on them, area by area', () => {
    const [area, themes] = themesBlocks(themesSlice(INDEX), vocabulary, at)
    expect(area).toBe('## A The role')
    expect(themes?.split('\n')[0]).toBe(
      '- [A1 Scope](https://a.example/themes/scope): What does one tech lead cover? One team: 2; Several teams: 1; Says nothing: 1',
    )
  })

  it('duties of very many say how many have each where', () => {
    const file = dutiesAcross(DATASET, undefined)
    const [text] = file ? acrossBlocks(acrossSlice(file, 'one'), at) : []
    expect(text).toContain(`- [${SET_DIRECTION.label}](https://a.example/duties/on/${SET_DIRECTION.id}): Tech lead: 4`)
  })

  it('career paths have their conditions and their lines', () => {
    const blocks = pathsBlocks(pathsSlice([ACME_PATH, ZENITH_PATH], 2).models, at)
    expect(blocks.slice(0, 2)).toEqual([
      '## [Acme Anvils](https://a.example/models/acme)',
      '- Comes from: Senior smith (Level 3; line 31)\n- Leads to: Engineering manager (line 33)\n- Handed over on leaving: The plans (when the team splits; lines 14 to 16)',
    ])
    expect(modelBlocks(ACME_PATH, vocabulary, at).join('\n')).toContain('The plans when the team splits')
  })

  it('a correction names what it was of', () => {
    const later = { date: '2026-03-01', themes: [SCOPE.id], text: 'Read as two teams.' }
    const corrected = { ...ACME.reading, changes: [...ACME.reading.changes, later] }
    expect(modelBlocks({ ...ACME, reading: corrected }, vocabulary, at).at(-1)).toBe(
      [
        '- 1 February 2026, [Plans delivery with the product owner.](https://a.example/models/acme/plans-with-owner): Said that it was done alone.',
        `- 1 March 2026, ${SCOPE.name}: Read as two teams.`,
      ].join('\n'),
    )
  })

  it('what is new stands under its day, with links to what was corrected', () => {
    expect(newsBlocks(newsFileOf([ACME]).items, vocabulary.themes, at)).toEqual([
      '## 1 February 2026',
      '- [Corrected: Acme Anvils](https://a.example/models/acme)\n  - Said that it was done alone. [Plans delivery with the product owner.](https://a.example/models/acme/plans-with-owner)',
      '## 5 January 2026',
      '- [New organisation: Acme Anvils](https://a.example/models/acme). Leads the technical work of one team. (Leading at Acme, The engineering team, 2 November 2023) Caution: A later page says less about people.',
    ])
  })

  it('neighbours are a row each, and nothing where there are none', () => {
    const near = { model: ACME.id, name: 'Zenith', agree: 2, comparable: 3, more: 1 }
    expect(
      neighboursBlocks([{ ...ACME, neighbours: { nearest: [near], unranked: 0 } }], at)[0]
        ?.split('\n')
        .at(-1),
    ).toBe('| [Acme Anvils](https://a.example/models/acme) | Zenith, 2 of 3 (and 1 more) |  |')
    expect(neighboursBlocks([{ id: ACME.id, name: ACME.name }], at)).toEqual([])
  })
})
