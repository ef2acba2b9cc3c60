import type { ComponentType } from 'react'
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
  yours: page<'yours'>(() => import('../pages/yours/yours-page.tsx').then((m) => m.YoursPage)),
  sheet: page<'sheet'>(() => import('../pages/yours/sheet-page.tsx').then((m) => m.SheetPage)),
  check: page<'check'>(() => import('../pages/yours/check-page.tsx').then((m) => m.CheckPage)),
  fit: page<'fit'>(() => import('../pages/yours/fit-page.tsx').then((m) => m.FitPage)),
  reading: page<'reading'>(() => import('../pages/yours/reading-page.tsx').then((m) => m.ReadingPage)),
  beside: page<'beside'>(() => import('../pages/yours/beside-page.tsx').then((m) => m.BesidePage)),
  duty: page<'duty'>(() => import('../pages/duty/duty-page.tsx').then((m) => m.DutyPage)),
  duties: page<'duties'>(() => import('../pages/duties/duties-page.tsx').then((m) => m.DutiesPage)),
  'two-roles': page<'two-roles'>(() => import('../pages/duties/two-roles-page.tsx').then((m) => m.TwoRolesPage)),
  paths: page<'paths'>(() => import('../pages/paths/paths-page.tsx').then((m) => m.PathsPage)),
  news: page<'news'>(() => import('../pages/news/news-page.tsx').then((m) => m.NewsPage)),
  search: page<'search'>(() => import('../pages/search/search-page.tsx').then((m) => m.SearchPage)),
  about: page<'about'>(() => import('../pages/about/about-page.tsx').then((m) => m.AboutPage)),
}

/** What a page that keeps its markup needs besides, where it was not made ahead. */
const DRAWN: { [P in Page]?: () => Promise<void> } = {
  model: () => import('../pages/model/model-page.tsx').then((m) => m.prepareModel()),
}

const loaded = new Map<Page, ComponentType<PageProps>>()

/** The component of a page, where it has been fetched. */
export function loadedPage(page: Page): ComponentType<PageProps> | undefined {
  return loaded.get(page)
}

/** Fetches the component of a page that is gone to, and what styles it. Rejects where a file is gone or the connection is. */
export async function loadPage(page: Page): Promise<ComponentType<PageProps>> {
  const [component] = await Promise.all([styled(PAGES[page]()), DRAWN[page]?.()])
  return keep(page, component)
}

/** Fetches the component of the page that was prerendered, which carries all the rules that it can use. */
export async function loadOwnPage(page: Page): Promise<ComponentType<PageProps>> {
  return keep(page, await PAGES[page]())
}

function keep(page: Page, component: ComponentType<PageProps>): ComponentType<PageProps> {
  loaded.set(page, component)
  return component
}
