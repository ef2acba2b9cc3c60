import type { DeepLink } from '../links/deep-link.ts'

/** A page of the atlas itself, and the words by which people may look for it. */
export interface SearchablePage {
  link: DeepLink
  name: string
  words: string
}

/** The pages that are about no one model or theme. */
export const SEARCHABLE_PAGES: readonly SearchablePage[] = [
  { link: { page: 'compare' }, name: 'Compare', words: 'Set two to five organisations side by side.' },
  { link: { page: 'models' }, name: 'Organisations', words: 'All companies, kinds of company and guides.' },
  { link: { page: 'themes' }, name: 'Themes', words: 'The questions that every model is asked.' },
  {
    link: { page: 'duties', role: undefined, models: [] },
    name: 'Duties',
    words: 'Who does what: the responsibilities of each role, in every document.',
  },
  {
    link: { page: 'paths', models: [] },
    name: 'Paths',
    words: 'Careers: where tech leads come from, levels, promotion and what is handed over.',
  },
  {
    link: { page: 'agreement' },
    name: 'Agreement',
    words: 'Who agrees with whom: how similar or different every two models are, as a matrix.',
  },
  {
    link: { page: 'about' },
    name: 'About',
    words: 'How the atlas is made: method, stances, legend, sources, authors, licences and data download.',
  },
]
