import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { agreementQuery } from '../data/agreement-query.ts'
import { answersQuery } from '../data/answers-query.ts'
import { changesQuery } from '../data/changes-query.ts'
import { dutiesQuery } from '../data/duties-query.ts'
import { dutyQuery } from '../data/duty-query.ts'
import { dutyTableQuery } from '../data/duty-table-query.ts'
import { homeQuery } from '../data/home-query.ts'
import { modelQuery } from '../data/model-query.ts'
import { modelsQuery } from '../data/models-query.ts'
import { onThemeQuery } from '../data/on-theme-query.ts'
import { pathsQuery } from '../data/paths-query.ts'
import { sourcesQuery } from '../data/sources-query.ts'
import { statementQuery } from '../data/statement-query.ts'
import { themeQuery } from '../data/theme-query.ts'
import { themesQuery } from '../data/themes-query.ts'
import { vocabularyQuery } from '../data/vocabulary-query.ts'
import { waysQuery } from '../data/ways-query.ts'
import type { DeepLink, Page, PageLink } from '../domain/links/page-kinds.ts'
import { styled } from '../ui/whole-sheets.ts'

/** What a page is given: the part of the address that is its own. */
export interface PageProps {
  link: DeepLink
}

type Loader = () => Promise<ComponentType<PageProps>>

/** A page that takes one kind of link, as a page of any: the table below pairs them. */
function page<P extends Page>(load: () => Promise<ComponentType<{ link: PageLink<P> }>>): Loader {
  return load as Loader
}

/** Every page, fetched when it is first needed. */
const PAGES: { [P in Page]: Loader } = {
  home: page<'home'>(() => import('../pages/home/home-page.tsx').then((m) => m.HomePage)),
  models: page<'models'>(() => import('../pages/models/models-page.tsx').then((m) => m.ModelsPage)),
  model: page<'model'>(() => import('../pages/model/model-page.tsx').then((m) => m.ModelPage)),
  changes: page<'changes'>(() => import('../pages/changes/changes-page.tsx').then((m) => m.ChangesPage)),
  statement: page<'statement'>(() => import('../pages/statement/statement-page.tsx').then((m) => m.StatementPage)),
  themes: page<'themes'>(() => import('../pages/themes/themes-page.tsx').then((m) => m.ThemesPage)),
  theme: page<'theme'>(() => import('../pages/theme/theme-page.tsx').then((m) => m.ThemePage)),
  compare: page<'compare'>(() => import('../pages/compare/compare-page.tsx').then((m) => m.ComparePage)),
  comparison: page<'comparison'>(() => import('../pages/comparison/comparison-page.tsx').then((m) => m.ComparisonPage)),
  row: page<'row'>(() => import('../pages/row/row-page.tsx').then((m) => m.RowPage)),
  agreement: page<'agreement'>(() => import('../pages/agreement/agreement-page.tsx').then((m) => m.AgreementPage)),
  duty: page<'duty'>(() => import('../pages/duty/duty-page.tsx').then((m) => m.DutyPage)),
  duties: page<'duties'>(() => import('../pages/duties/duties-page.tsx').then((m) => m.DutiesPage)),
  paths: page<'paths'>(() => import('../pages/paths/paths-page.tsx').then((m) => m.PathsPage)),
  search: page<'search'>(() => import('../pages/search/search-page.tsx').then((m) => m.SearchPage)),
  about: page<'about'>(() => import('../pages/about/about-page.tsx').then((m) => m.AboutPage)),
}

const loaded = new Map<Page, ComponentType<PageProps>>()

/** The component of a page, where it has been fetched. */
export function loadedPage(page: Page): ComponentType<PageProps> | undefined {
  return loaded.get(page)
}

/** Fetches the component of a page that is gone to, and what styles it. Rejects where a file is gone or the connection is. */
export async function loadPage(page: Page): Promise<ComponentType<PageProps>> {
  return keep(page, await styled(PAGES[page]()))
}

/** Fetches the component of the page that was prerendered, which carries all the rules that it can use. */
export async function loadOwnPage(page: Page): Promise<ComponentType<PageProps>> {
  return keep(page, await PAGES[page]())
}

function keep(page: Page, component: ComponentType<PageProps>): ComponentType<PageProps> {
  loaded.set(page, component)
  return component
}

/** A query of any kind: where its data stands, and how to have it. */
export interface PageQueryEntry {
  key: QueryKey
  ensure: (client: QueryClient) => Promise<unknown>
}

/** Queries of many kinds in one list: what each one's data is, the page that shows it knows. */
function entry(query: { queryKey: QueryKey }): PageQueryEntry {
  return { key: query.queryKey, ensure: (client) => client.ensureQueryData(query as FetchQueryOptions) }
}

/** The queries a page shows at first: what its prerendered form carries, and what is fetched ahead. */
export function queriesOf(link: DeepLink): PageQueryEntry[] {
  return [entry(vocabularyQuery), ...ownQueries(link)]
}

function ownQueries(link: DeepLink): PageQueryEntry[] {
  switch (link.page) {
    case 'home':
      return [entry(homeQuery)]
    case 'themes':
      return [entry(themesQuery)]
    case 'models':
    case 'compare':
      return [entry(modelsQuery)]
    case 'about':
      return [entry(sourcesQuery)]
    case 'agreement':
      return [entry(agreementQuery)]
    case 'duty':
      return [entry(dutyQuery(link.duty))]
    case 'duties':
      return [entry(dutyTableQuery(link))]
    case 'paths':
      return [entry(pathsQuery(link.models))]
    case 'search':
      return []
    case 'model':
      return [entry(modelQuery(link.model)), entry(dutiesQuery(link.model)), entry(waysQuery(link.model))]
    case 'changes':
      return [entry(changesQuery(link.model))]
    case 'statement':
      return [entry(statementQuery(link.model, link.statement))]
    case 'theme':
      return [entry(themeQuery(link.theme))]
    case 'comparison':
      return link.models.map((model) => entry(answersQuery(model)))
    case 'row':
      return link.models.map((model) => entry(onThemeQuery(model, link.theme)))
  }
}

/** Fetches what a page shows. Rejects with the first `DataProblem`. */
export async function loadQueries(client: QueryClient, link: DeepLink): Promise<void> {
  await Promise.all(queriesOf(link).map(({ ensure }) => ensure(client)))
}
