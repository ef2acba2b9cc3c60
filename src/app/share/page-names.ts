import type { Page } from '../../domain/links/page-kinds.ts'

/** What is shared, as the reader would call it. */
export const PAGE_NAMES: Record<Page, string> = {
  home: 'Role Atlas',
  models: 'the organisations',
  model: 'this organisation',
  changes: 'what changed',
  statement: 'this statement',
  themes: 'the questions',
  theme: 'this theme',
  compare: 'this page',
  comparison: 'this comparison',
  row: 'this row',
  agreement: 'who agrees with whom',
  yours: 'this page',
  sheet: 'the blank sheet',
  reading: 'the reading desk',
  beside: 'the others beside a blank sheet',
  check: 'the questions to ask',
  fit: 'who fits',
  duty: 'this duty',
  duties: 'who does what',
  'two-roles': 'these two roles',
  paths: 'the career paths',
  news: 'what is new',
  search: 'this search',
  about: 'this page',
}
