import { type DeepLink, type Page, plainLink } from '../links/page-kinds.ts'
import type { SearchFile } from '../model.ts'

/** A page of the atlas itself, and the words by which people may look for it. */
export interface SearchablePage {
  link: DeepLink
  name: string
  words: string
  /** What the page finds, in short, where it finds something. */
  inShort?: string
}

/** How each kind of page is looked for, where it is looked for as such: the others are found by what they are about. */
const WORDS: Record<Page, Omit<SearchablePage, 'link'> | undefined> = {
  compare: { name: 'Compare', words: 'Set two to five organisations side by side.' },
  models: {
    name: 'Organisations',
    words: 'All companies, public bodies, open source projects, kinds of company and guides.',
  },
  themes: { name: 'Questions', words: 'All themes: what every organisation is asked.' },
  duties: { name: 'Who does what', words: 'All duties: the responsibilities of each role, in every document.' },
  paths: {
    name: 'Career paths',
    words: 'Careers: where tech leads come from, levels, promotion and what is handed over.',
  },
  agreement: {
    name: 'Who agrees with whom',
    words:
      'Agreement: the nearest neighbours of each organisation, and how similar or different every two are, as a matrix.',
  },
  check: {
    name: 'Questions to ask',
    words: 'What to ask an employer before you take the role: a job offer, an interview, a checklist.',
  },
  yours: {
    name: 'Your own role',
    words:
      'Write or draft your own tech lead role, a job description, from a template or a blank sheet, private in this browser.',
  },
  fit: {
    name: 'Who fits',
    words:
      'Which organisation fits or matches what you want of a tech lead: your wishes counted against every definition.',
  },
  news: {
    name: 'What is new',
    words:
      'News and changes: new organisations and editions, corrections, an Atom feed to follow or subscribe to (RSS).',
  },
  about: {
    name: 'About',
    words: 'How the atlas is made: method, stances, legend, sources, authors, licences and data download.',
  },
  reading: {
    name: 'Read a role description',
    words:
      'Paste or open a job description, an offer or a role of your own, and see what each sentence says, in this browser.',
  },
  sheet: undefined,
  beside: undefined,
  home: undefined,
  search: undefined,
  model: undefined,
  changes: undefined,
  statement: undefined,
  theme: undefined,
  comparison: undefined,
  duty: undefined,
  row: undefined,
  'two-roles': undefined,
}

const SEARCHABLE_PAGES: readonly SearchablePage[] = (Object.keys(WORDS) as Page[]).flatMap((page) => {
  const [link, words] = [plainLink(page), WORDS[page]]
  return link && words ? [{ link, ...words }] : []
})

/** The pages that are about no one model or theme, those on what changed between the editions of one, and those of two roles. */
export function searchablePages({
  changes,
  models,
  pairs,
}: Pick<SearchFile, 'changes' | 'models' | 'pairs'>): SearchablePage[] {
  return [
    ...SEARCHABLE_PAGES,
    ...changes.flatMap(([place, name, found]): SearchablePage[] => {
      const [id] = models[place] ?? []
      if (id === undefined) return []
      return [{ link: { page: 'changes', model: id, show: 'changes' }, name, words: CHANGES_WORDS, inShort: found }]
    }),
    ...pairs.map(
      ([role, name, otherNames, found]): SearchablePage => ({
        link: { page: 'two-roles', role },
        name,
        words: [...PAIR_WORDS, ...otherNames].join(', '),
        inShort: found,
      }),
    ),
  ]
}

const CHANGES_WORDS = 'Two editions of one page: what was kept, reworded, new and dropped.'

const PAIR_WORDS = ['Two roles side by side, compared: the difference, who has which responsibilities, TL versus (vs)']
