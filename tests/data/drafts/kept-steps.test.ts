import 'fake-indexeddb/auto'
import { createStore, get, set } from 'idb-keyval'
import { expect, it } from 'vitest'
import { forgetSteps, keepSteps, stepsOf } from '../../../src/data/drafts/kept-steps.ts'
import { withNote } from '../../../src/domain/draft/asking.ts'
import { withStance, withWords } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type Draft } from '../../../src/domain/draft/draft.ts'
import { type History, NO_HISTORY, recorded, stepBetween, undone } from '../../../src/domain/draft/history.ts'
import { withDocument } from '../../../src/domain/draft/reader-document.ts'
import { DELIVERY } from '../../fixtures/invented-vocabulary.ts'

const BLANK = blankDraft('mine', 'My draft')
const PLACE = createStore('role-atlas-steps', 'steps')

/** The history of some changes, and the draft that they lead to. */
function after(...changes: ((draft: Draft) => Draft)[]): { draft: Draft; history: History } {
  return changes.reduce<{ draft: Draft; history: History }>(
    ({ draft, history }, to) => {
      const step = stepBetween(draft, to(draft), 'A step', 'one visit')
      return { draft: to(draft), history: step ? recorded(history, { ...step, visit: undefined }) : history }
    },
    { draft: BLANK, history: NO_HISTORY },
  )
}

const WHOLE = after(
  (draft) => withWords(withStance(draft, DELIVERY.id, 'does'), DELIVERY.id, 'Plans.'),
  (draft) => withNote(draft, 'not-said:scope', 'Ask Ana.'),
  (draft) => ({ ...draft, name: 'Lead at Acme' }),
  (draft) => withDocument(draft, { name: 'Lead', text: 'Plans the sprints.', added: 1, passages: 1 }),
)

it('the steps of a draft are found again, and lead back all the way', async () => {
  await keepSteps('mine', WHOLE.history, 7)
  let now = { draft: WHOLE.draft, history: (await stepsOf('mine', 7)) ?? NO_HISTORY }
  for (let back = undone(now.draft, now.history); back; back = undone(now.draft, now.history)) now = back
  expect(now.draft).toEqual(BLANK)
})

it('they are not those of a draft that was changed at another time, nor of another one', async () => {
  await keepSteps('mine', WHOLE.history, 7)
  expect(await stepsOf('mine', 8)).toBeUndefined()
  expect(await stepsOf('yours', 7)).toBeUndefined()
})

it.each([
  ['an earlier form', { format: 1 }],
  ['no steps', { past: 'all of them' }],
  [
    'a step that would put back what a draft cannot hold',
    { past: [{ name: 'x', before: { decisions: { delivery: { stance: 'sings' } } }, after: { decisions: {} } }] },
  ],
  [
    'a step with a key that no passage has',
    { past: [{ name: 'x', before: { decisions: {}, read: { line: null } }, after: { decisions: {} } }] },
  ],
])('of %s nothing is read, and it stays where it is', async (_what, damage) => {
  await keepSteps('mine', WHOLE.history, 7)
  const kept = { ...(await get<object>('mine', PLACE)), ...damage }
  await set('mine', kept, PLACE)
  expect(await stepsOf('mine', 7)).toBeUndefined()
  expect(await get('mine', PLACE)).toEqual(kept)
})

it('they are forgotten one by one, or all', async () => {
  for (const id of ['mine', 'yours', 'theirs']) await keepSteps(id, WHOLE.history, 7)
  await forgetSteps('mine')
  expect(await stepsOf('mine', 7)).toBeUndefined()
  expect(await stepsOf('yours', 7)).toBeDefined()
  await forgetSteps()
  expect(await stepsOf('yours', 7)).toBeUndefined()
})
