import { expect, it } from 'vitest'
import { dutyTableSlice } from '../../../src/domain/duties/duty-table.ts'
import { formatDeepLink } from '../../../src/domain/links/deep-link.ts'
import type { PageLink } from '../../../src/domain/links/page-kinds.ts'
import { csvText } from '../../../src/domain/share/share-csv.ts'
import { dutiesToShare } from '../../../src/domain/share/share-duties.ts'
import { ACME, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { CORVID } from '../../fixtures/corvid-and-small-studio.ts'
import { VOCABULARY } from '../../fixtures/invented-vocabulary.ts'

const link: PageLink<'duties'> = { page: 'duties', role: undefined, models: [] }
const content = dutiesToShare(
  link,
  dutyTableSlice([ACME, CORVID, ZENITH], 3, VOCABULARY),
  VOCABULARY,
  (to) => `https://a.example${formatDeepLink(to)}`,
)

it('shares who has each duty, with its theme, how the models stand to each other and the lines', () => {
  expect(content.rows.find(({ question }) => question === 'Manage people')).toEqual({
    ref: 'C2',
    theme: 'People management',
    question: 'Manage people',
    relation: 'Differ',
    address: 'https://a.example/duties#manage-people',
    answers: [
      {
        stance: 'Explicitly not',
        answer: 'Explicitly not the tech lead; the engineering manager does',
        places: [{ section: '', lines: '24', address: 'https://a.example/models/acme/manages-nobody' }],
      },
      { stance: 'Not placed', answer: undefined, places: [] },
      {
        stance: 'Another role does',
        answer: 'HR',
        places: [{ section: '', lines: '13', address: 'https://a.example/models/zenith/hr-manages' }],
      },
    ],
  })
  expect(content.highlights).toEqual([
    'Manage people. Acme: Explicitly not the tech lead; the engineering manager does; Zenith: HR.',
  ])
})

it('has words in every cell of its table, and lines without a section', () => {
  const csv = csvText({ address: 'https://a.example/duties', title: 'Who does what', finding: 'So it is.', content })
  const row = csv.split('\r\n').find((line) => line.includes('Set technical direction')) ?? ''
  expect(row).toBe(
    'B1,Technical direction,Set technical direction,All three agree,Does it,Tech lead,"line 18; line 21",Does it,Tech lead (the passage is unfinished),line 9,Does it,Tech lead,line 8,https://a.example/duties#set-direction',
  )
})

it('leads with the duty that the link leads to', () => {
  const slice = dutyTableSlice([ACME, CORVID, ZENITH], 3, VOCABULARY)
  const { highlights } = dutiesToShare(link, slice, VOCABULARY, formatDeepLink, 'set-direction')
  expect(highlights[0]).toMatch(/^Set technical direction\. Acme: /)
  expect(highlights[1]).toMatch(/^Manage people\./)
  expect(dutiesToShare(link, slice, VOCABULARY, formatDeepLink, 'no-such-duty').highlights).toEqual(content.highlights)
})
