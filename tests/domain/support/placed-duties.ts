import type { Duty, FullVocabulary, RoleModel, Statement, Theme } from '../../../src/domain/model.ts'
import { dutyId, roleId, themeId } from '../../fixtures/ids.ts'
import { VOCABULARY } from '../../fixtures/invented-vocabulary.ts'

const QUALITY = themeId('quality')
const PEOPLE = themeId('people')

/** Roles beside the tech lead: one person, another, and several. */
export const ROLES = [
  {
    id: roleId('engineering-manager'),
    name: 'Engineering manager',
    inProse: 'the engineering manager',
    otherNames: ['EM'],
  },
  { id: roleId('product-owner'), name: 'Product owner', inProse: 'the product owner', otherNames: ['PO'] },
  { id: roleId('engineer'), name: 'Engineers', inProse: 'the engineers', plural: true as const, otherNames: ['ICs'] },
]

/** Four duties on two themes. */
export const DUTIES: Duty[] = [
  { id: dutyId('review-code'), theme: QUALITY, label: 'Review code' },
  { id: dutyId('set-standards'), theme: QUALITY, label: 'Set standards' },
  { id: dutyId('hire'), theme: PEOPLE, label: 'Hire' },
  { id: dutyId('set-pay'), theme: PEOPLE, label: 'Set pay' },
]

/** The words that these duties need. */
export const WORDS: FullVocabulary = {
  ...VOCABULARY,
  themes: [{ id: QUALITY }, { id: PEOPLE }] as Theme[],
  roles: ROLES,
  duties: DUTIES,
}

/** A statement of `id`, on line `line`: the tech lead does `duty`, unless `more` says otherwise. */
export function saying(id: string, duty: string, more: object = {}, line = 1): Statement {
  const cite = [{ section: 'Duties', lines: [line, line], phrase: 'so it says' }]
  return { id, theme: QUALITY, duty, stance: 'does', text: 'Says so.', cite, ...more } as unknown as Statement
}

/** A model called `id` that says so. */
export function modelSaying(id: string, ...statements: Statement[]): RoleModel {
  const source = { author: 'A. Nother', version: '2024', url: `https://${id}.example/`, caveats: [] }
  return { id, name: id, shortName: id, inProse: id, source, answers: {}, statements } as unknown as RoleModel
}
