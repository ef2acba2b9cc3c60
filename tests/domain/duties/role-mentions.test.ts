import { describe, expect, it } from 'vitest'
import { mentions } from '../../../src/domain/duties/role-mentions.ts'
import type { FullRole, Statement } from '../../../src/domain/model.ts'
import { roleId } from '../../fixtures/ids.ts'

const role = (id: string, name: string, ...otherNames: string[]): FullRole => ({
  id: roleId(id),
  name,
  inProse: name,
  otherNames,
})
const MANAGER = role('engineering-manager', 'Engineering manager', 'EM', 'line manager')
const TEAM = role('team', 'The team', 'squad')
const LEADS = role('tech-leads', 'Other tech leads', 'tech lead collective')
const HR = role('human-resources', 'HR')

describe('whether a statement names a role', () => {
  it.each<[string, FullRole, Partial<Statement>, boolean]>([
    ['as partner', MANAGER, { with: [MANAGER.id] }, true],
    ['as stand-in', TEAM, { instead: TEAM.id }, true],
    ['in its words', MANAGER, { text: 'Is no engineering manager on a smaller scale.' }, true],
    ['in the plural', MANAGER, { text: 'Separate engineering managers look after people.' }, true],
    ['by another name', MANAGER, { text: 'Is no Line Manager.' }, true],
    ['by its initials', MANAGER, { text: 'Plans with the EM.' }, true],
    ['in its condition', MANAGER, { text: 'Has reports.', when: 'the engineering manager agrees' }, true],
    ['not inside other words', HR, { text: 'Looks after CHROME.' }, false],
    ['not by small letters that are no initials', MANAGER, { text: 'Helps em.' }, false],
    ['not by a common word', TEAM, { text: 'Leads the team; asks its squad.' }, false],
    ['by a name of several words', LEADS, { text: 'Meets the other tech leads.' }, true],
    ['not where it says nothing of it', MANAGER, { text: 'Answers to a manager.' }, false],
  ])('%s', (_what, named, fields, expected) => {
    expect(mentions({ text: '', ...fields }, named)).toBe(expected)
  })
})
