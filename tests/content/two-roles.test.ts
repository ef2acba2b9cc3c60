import { describe, expect, it } from 'vitest'
import { lineFigures } from '../../src/domain/citation.ts'
import { citedLines } from '../../src/domain/cited-lines.ts'
import { twoRoles } from '../../src/domain/duties/two-roles.ts'
import { twoRolesTitle } from '../../src/domain/duties/two-roles-names.ts'
import { citesOf, holderInFull } from '../../src/domain/duties/two-roles-words.ts'
import { twoRolesHead } from '../../src/domain/heads/two-roles-head.ts'
import type { RoleId } from '../../src/domain/model.ts'
import { countedContent } from './support/real-content.ts'

// Read off the documents by hand, as `who-does-what.test.ts` is.

const content = countedContent()
const { roles, themes, paired = [] } = content.vocabulary

function pairOf(id: RoleId) {
  const [file, role] = [twoRoles(content, id), roles.find((each) => each.id === id)]
  if (!file || !role) throw new Error(`The tech lead does not stand beside ${id}.`)
  return { file, role }
}

/** What a model says of a theme, on which side: “other: hire (…): 20”. */
function said(of: string, theme: string, model: string): string {
  const { file, role } = pairOf(of as RoleId)
  const told = file.themes.find((each) => each.theme === theme)
  const here = told?.sides.find(({ models }) => models.some(({ id }) => id === model))
  const holder = here?.models.find(({ id }) => id === model)
  if (!told || !here || !holder) return 'nothing'
  const lines = citedLines(citesOf(holder)).map((cite) => lineFigures(cite.lines))
  return `${here.side}: ${holderInFull(here.side, holder, told, role, roles)}: ${lines.join(', ')}`
}

describe('the tech lead beside another role in the real documents', () => {
  it('has a page for each role that two organisations or more give a duty', () => {
    expect(paired).toEqual([
      'engineering-manager',
      'product-manager',
      'product-owner',
      'team',
      'tech-leads',
      'designer',
      'product',
    ])
  })

  it.each([
    ['soundcloud', 'people-management', 'other: manage people (explicitly not the tech lead’s), hire: 20, 30, 33'],
    [
      'loadsmart',
      'people-management',
      'divided: tech lead: manage people (only if it is agreed beforehand with the engineering manager, hedged in the source), hold one-to-ones (only if they have direct reports), give people feedback (only if they have direct reports), plan for performance issues (with HR, only if they have direct reports), approve time off (only if they have direct reports), support promotion cases (only if they have direct reports); engineering manager: prepare promotion cases: 12, 31, 32, 33, 34, 35',
    ],
    [
      'general-guide',
      'delivery',
      'divided: tech lead: help to estimate effort, help the team deliver, see to well-designed project plans; both: plan sprints (with the product manager too): 10, 19, 21',
    ],
    ['brax', 'people-management', 'neither: manage careers (the manager): 7'],
    ['govuk', 'people-management', 'nothing'],
  ])('the engineering manager: %s on %s', (model, theme, words) => {
    expect(said('engineering-manager', theme, model)).toBe(words)
  })

  it.each(paired.map((id) => [id]))('%s: title and finding fit what chats show', (id) => {
    const { file, role } = pairOf(id)
    const { title, description } = twoRolesHead(file, role, themes)
    expect(title).toContain(`${twoRolesTitle(role)}: who does what`)
    expect(description).toMatch(/^\w+ of \w+ gives? .* a duty: .*\.$/)
  })
})
