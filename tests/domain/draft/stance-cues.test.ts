import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roleFinder } from '../../../src/domain/draft/roles-in-text.ts'
import { partnersNamed, type StanceSuggestion, stanceSuggestion } from '../../../src/domain/draft/stance-cues.ts'
import type { RoleId } from '../../../src/domain/model.ts'

const ROLES = [
  { id: 'engineering-manager', names: ['Engineering manager', 'EM'] },
  { id: 'product-manager', names: ['Product manager', 'PM'] },
  { id: 'designer', names: ['Designers'] },
  { id: 'team', names: ['The team', 'squad'] },
  { id: 'client', names: ['The client', 'customer'] },
] as { id: RoleId; names: string[] }[]
const KNOWLEDGE = { findRoles: roleFinder(ROLES), verbs: new Set(['hire', 'plan', 'keep', 'review']) }

interface Around {
  lead?: string
  heading?: string
  isFact?: boolean
}

function said(text: string, { lead = '', heading, isFact = false }: Around = {}): StanceSuggestion {
  const passage = { text, lead, headings: heading === undefined ? [] : [heading], from: 1, to: 1 }
  return stanceSuggestion(passage, isFact, KNOWLEDGE)
}

/** What a suggestion says, the words of its cues in place of where they stand. */
function told(text: string, around?: Around) {
  const { cues, ...rest } = said(text, around)
  return { ...rest, cues: cues.map(({ start, end }) => text.slice(start, end)) }
}

describe('a duty', () => {
  test.each<[text: string, suggestion: object]>([
    ['Plans every sprint', { stance: 'does', cues: [] }],
    ['You may plan a sprint', { stance: 'does', hedged: true, cues: ['may'] }],
    [
      'Plan the road together with the product manager and designers',
      {
        stance: 'shared',
        with: ['product-manager', 'designer'],
        cues: ['together with the product manager', 'designers'],
      },
    ],
    ['Plan jointly with the EM', { stance: 'shared', with: ['engineering-manager'], cues: ['jointly with the EM'] }],
    ['Jointly keeps the books', { stance: 'shared', cues: ['Jointly'] }],
    [
      'You and the product manager plan the sprint together',
      { stance: 'shared', with: ['product-manager'], cues: ['You and the product manager'] },
    ],
    ['Our tech lead and EM hire', { stance: 'shared', with: ['engineering-manager'], cues: ['Our tech lead and EM'] }],
    [
      'Each lead of a squad and the client plan together',
      { stance: 'shared', with: ['client'], cues: ['Each lead of a squad and the client'] },
    ],
    ['The EM and you hire', { stance: 'shared', with: ['engineering-manager'], cues: ['EM and you'] }],
    ['On Fridays, you and the PM plan', { stance: 'shared', with: ['product-manager'], cues: ['you and the PM'] }],
    ['Brings designers and the product manager together', { stance: 'does', cues: [] }],
    ['You and the team keep the books', { stance: 'does', cues: [] }],
    ['You and the team keep the books together', { stance: 'shared', with: ['team'], cues: ['You and the team'] }],
    ['Works with the team every day', { stance: 'does', cues: [] }],
    ['Keeps the books alongside the team', { stance: 'shared', with: ['team'], cues: ['alongside the team'] }],
    ['If the EM agrees, you hire', { stance: 'conditional', when: 'the EM agrees', cues: ['If'] }],
    ['Hire people when needed', { stance: 'conditional', when: 'needed', cues: ['when needed'] }],
    ['You hire, unless money is short', { stance: 'conditional', cues: ['unless'] }],
    ['When all is quiet, hire', { stance: 'conditional', when: 'all is quiet', cues: ['When'] }],
    ['See if it works', { stance: 'does', cues: [] }],
    ['If the wind turns, everything rests', { stance: 'does', cues: [] }],
    ['The tech lead does not hire', { stance: 'does-not', cues: ['not'] }],
    ['You don’t hire', { stance: 'does-not', cues: ['don’t'] }],
    ['No hiring', { stance: 'does-not', cues: ['No'] }],
    [
      'Priorities are set by the product manager',
      { stance: 'other-role', instead: 'product-manager', cues: ['set by the product manager'] },
    ],
    ['You have no direct reports', { stance: 'does-not', cues: ['no'] }],
    ['Not only hires, but pays', { stance: 'does', cues: [] }],
    ['You can’t hire everybody', { stance: 'does', cues: [] }],
    [
      'The engineering manager is responsible for pay',
      { stance: 'other-role', instead: 'engineering-manager', cues: ['engineering manager is'] },
    ],
    ['Pay is up to the client', { stance: 'other-role', instead: 'client', cues: ['up to the client'] }],
    ['Pay is the PM’s job', { stance: 'other-role', instead: 'product-manager', cues: ['PM’s job'] }],
    ['The team is happy', { stance: 'does', cues: [] }],
    [
      'You never pay: that is the EM’s job',
      { stance: 'does-not', instead: 'engineering-manager', cues: ['never', 'EM’s job'] },
    ],
  ])('%s', (text, suggestion) => {
    expect(told(text)).toEqual(suggestion)
  })

  test.each<[what: string, text: string, around: Around, suggestion: object]>([
    [
      'is denied by the line before its list',
      'Hiring',
      { lead: 'A tech lead is not there for:' },
      { stance: 'does-not', cues: [] },
    ],
    ['is denied by its heading', 'Hiring', { heading: 'What a tech lead is not' }, { stance: 'does-not', cues: [] }],
    ['is not denied by a heading that asks', 'Hiring', { heading: 'Why not hire?' }, { stance: 'does', cues: [] }],
    [
      'is not denied by a heading where it is a sentence',
      'You hire',
      { heading: 'What a tech lead is not' },
      { stance: 'does', cues: [] },
    ],
    [
      'is on the condition of its heading',
      'Hiring',
      { heading: 'Hiring (if agreed)' },
      { stance: 'conditional', when: 'agreed', cues: [] },
    ],
    [
      'is shared by the line before its list',
      'Hiring',
      { lead: 'Work with the PM on:' },
      { stance: 'shared', with: ['product-manager'], cues: [] },
    ],
  ])('%s', (_what, text, around, suggestion) => {
    expect(told(text, around)).toEqual(suggestion)
  })
})

test.each<[text: string, suggestion: object]>([
  ['The tech lead is a senior engineer', { stance: 'states', cues: [] }],
  ['Works closely with the product manager', { stance: 'states', cues: [] }],
  ['The role is not a title', { stance: 'does-not', cues: ['not'] }],
  ['It could be a title', { stance: 'states', hedged: true, cues: ['could'] }],
])('a fact: %s', (text, suggestion) => {
  expect(told(text, { isFact: true })).toEqual(suggestion)
})

test.each<[text: string, named: string[]]>([
  ['Plans with the EM what designers and the team do', ['engineering-manager', 'designer']],
  ['Plans what the team does for the customer and the squad', ['team', 'client']],
  ['Plans', []],
])('names whom it may be shared with, those in particular first: %s', (text, named) => {
  expect(partnersNamed(text, KNOWLEDGE.findRoles)).toEqual(named)
})

test('any text gets one, with cues in order and apart, within it', () => {
  const words = fc.constantFrom(
    'if',
    'not',
    'the',
    'EM',
    'is',
    'may',
    'with',
    'together',
    ',',
    'PM',
    'you',
    'hire',
    '’s',
    'job',
    '.',
    'unless',
    'up to',
    ':',
    'When',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 15 }).map((each) => each.join(' ')),
  )
  fc.assert(
    fc.property(texts, texts, texts, fc.boolean(), (text, lead, heading, isFact) => {
      let last = 0
      for (const { start, end } of said(text, { lead, heading, isFact }).cues) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 500 },
  )
})
