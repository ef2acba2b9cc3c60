// It comes when something is fetched ahead: each page brings its own queries along.

import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query'
import { agreementQuery } from '../data/agreement-query.ts'
import { answersQuery } from '../data/answers-query.ts'
import { changesQuery } from '../data/changes-query.ts'
import { checkQuery } from '../data/check-query.ts'
import { dutiesQuery } from '../data/duties-query.ts'
import { dutyQuery } from '../data/duty-query.ts'
import { dutyTableQuery } from '../data/duty-table-query.ts'
import { homeQuery } from '../data/home-query.ts'
import { modelHeadQuery } from '../data/model-head-query.ts'
import { modelQuery } from '../data/model-query.ts'
import { modelsQuery } from '../data/models-query.ts'
import { newsQuery } from '../data/news-query.ts'
import { onThemeQuery } from '../data/on-theme-query.ts'
import { pairedQuery } from '../data/paired-query.ts'
import { pathsQuery } from '../data/paths-query.ts'
import { sheetQuery } from '../data/sheet-query.ts'
import { sourcesQuery } from '../data/sources-query.ts'
import { startQuery } from '../data/start-query.ts'
import { statementQuery } from '../data/statement-query.ts'
import { themeQuery } from '../data/theme-query.ts'
import { themesQuery } from '../data/themes-query.ts'
import { twoRolesQuery } from '../data/two-roles-query.ts'
import { vocabularyQuery } from '../data/vocabulary-query.ts'
import { waysQuery } from '../data/ways-query.ts'
import type { DeepLink } from '../domain/links/page-kinds.ts'

/** A query of any kind: where its data stands, and how to have it. */
export interface PageQueryEntry {
  key: QueryKey
  ensure: (client: QueryClient) => Promise<unknown>
  /** Whether a prerendered page carries it. What it keeps as markup is only drawn from. */
  carried: boolean
}

/** Queries of many kinds in one list: what each one's data is, the page that shows it knows. */
function entry(query: { queryKey: QueryKey }): PageQueryEntry {
  return { key: query.queryKey, ensure: (client) => client.ensureQueryData(query as FetchQueryOptions), carried: true }
}

/** A query of what a page keeps as markup. */
function drawn(query: { queryKey: QueryKey }): PageQueryEntry {
  return { ...entry(query), carried: false }
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
    case 'check':
      return [entry(checkQuery)]
    case 'yours':
    case 'beside':
      return [entry(startQuery)]
    case 'sheet':
    case 'fit':
      return [entry(sheetQuery)]
    case 'duty':
      return [entry(dutyQuery(link.duty))]
    case 'duties':
      return [entry(dutyTableQuery(link))]
    case 'two-roles':
      return [entry(twoRolesQuery(link.role))]
    case 'paths':
      return [entry(pathsQuery(link.models))]
    case 'news':
      return [entry(newsQuery)]
    case 'reading':
    case 'search':
      return []
    case 'model':
      return [
        entry(modelHeadQuery(link.model)),
        drawn(modelQuery(link.model)),
        drawn(dutiesQuery(link.model)),
        drawn(waysQuery(link.model)),
        drawn(pairedQuery),
      ]
    case 'changes':
      return [entry(changesQuery(link))]
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
