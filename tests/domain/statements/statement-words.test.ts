import { expect, test } from 'vitest'
import { statementHead } from '../../../src/domain/heads/model-heads.ts'
import type { Statement, Theme } from '../../../src/domain/model.ts'
import type { StanceTerms } from '../../../src/domain/statements/stance.ts'
import { statementWords, takesYesOrNo } from '../../../src/domain/statements/statement-words.ts'
import { statementId } from '../../fixtures/ids.ts'
import { MENTORING, SUCCESS, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { cited } from '../../fixtures/invented-writing.ts'

const { roles } = VOCABULARY
const CODING: Theme = { ...SUCCESS, name: 'Coding time', question: 'How much code does the tech lead write?' }
const STANDING: Theme = { ...SUCCESS, name: 'Formal standing', question: 'Is it a formal position?' }

test.each<[Theme, StanceTerms, string | undefined]>([
  [MENTORING, { stance: 'does-not' }, 'Explicitly not'],
  [MENTORING, { stance: 'does' }, 'Does it'],
  [STANDING, { stance: 'does-not' }, 'Explicitly not'],
  [CODING, { stance: 'does-not' }, undefined],
  [CODING, { stance: 'other-role' }, undefined],
  [CODING, { stance: 'states' }, undefined],
  [MENTORING, { stance: 'states' }, undefined],
])('behind $name, $stance', (theme, said, words) => {
  expect(statementWords(said, theme, roles)).toBe(words)
})

test.each([
  ['Does the tech lead manage people?', true],
  ['Is it a formal position?', true],
  ['How much code does the tech lead write?', false],
  ['Who becomes one, and where does it lead?', false],
])('%s takes a yes or a no: %s', (question, yes) => {
  expect(takesYesOrNo({ question })).toBe(yes)
})

test('no page says “Coding time: explicitly not” of one who codes', () => {
  const statement: Statement = {
    id: statementId('not-all-code'),
    theme: CODING.id,
    stance: 'does-not',
    text: 'Does not write all of the code.',
    cite: cited('Duties', 4, 'all of the code'),
  }
  const named = { name: 'Acme', shortName: 'Acme', inProse: 'Acme', kind: 'company', version: '2023' } as const
  const { description } = statementHead(named, statement, CODING, roles)
  expect(description).toBe('Does not write all of the code. Coding time. Duties, line 4. Text of 2023.')
})
