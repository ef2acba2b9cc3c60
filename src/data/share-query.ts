import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { allModels } from '../domain/dataset.ts'
import { formatDeepLink } from '../domain/links/deep-link.ts'
import type { DeepLink, PageLink } from '../domain/links/page-kinds.ts'
import {
  type AddressOf,
  answersToShare,
  comparisonToShare,
  rowToShare,
  statementToShare,
} from '../domain/share/share-content.ts'
import { acrossToShare, dutiesToShare } from '../domain/share/share-duties.ts'
import { shareSource } from '../domain/share/share-source.ts'
import type { ShareContent, ShareSource } from '../domain/share/share-subject.ts'
import { twoRolesToShare } from '../domain/share/share-two-roles.ts'
import { kindInWords } from '../domain/statements/model-kind.ts'
import { answersQuery } from './answers-query.ts'
import { changesQuery } from './changes-query.ts'
import { dutyQuery } from './duty-query.ts'
import { dutyTableQuery } from './duty-table-query.ts'
import { indexQuery } from './index-query.ts'
import { onThemeQuery } from './on-theme-query.ts'
import { pathsQuery } from './paths-query.ts'
import { statementQuery } from './statement-query.ts'
import { themeQuery } from './theme-query.ts'
import { twoRolesQuery } from './two-roles-query.ts'
import { vocabularyQuery } from './vocabulary-query.ts'

/**
 * What a page has to share, at a `place` of it where one is named. It is made of what the page shows, so on the page itself
 * nothing is fetched; but for who does what of many and for two roles, which do not carry what limits a document: the index does.
 */
export function shareQuery(link: DeepLink, addressOf: AddressOf, place?: string) {
  return queryOptions({
    queryKey: ['share', formatDeepLink(link), place ?? ''],
    queryFn: ({ client }) => contentOf(client, link, addressOf, place),
  })
}

async function contentOf(
  client: QueryClient,
  link: DeepLink,
  addressOf: AddressOf,
  place?: string,
): Promise<ShareContent> {
  const vocabulary = await client.ensureQueryData(vocabularyQuery)
  switch (link.page) {
    case 'comparison': {
      const models = await Promise.all(link.models.map((id) => client.ensureQueryData(answersQuery(id))))
      return comparisonToShare(link, models, vocabulary, addressOf)
    }
    case 'row': {
      const theme = vocabulary.themes.find(({ id }) => id === link.theme)
      if (!theme) return ALL_OF_IT
      const models = await Promise.all(link.models.map((id) => client.ensureQueryData(onThemeQuery(id, link.theme))))
      return rowToShare(link, models, theme, vocabulary, addressOf)
    }
    case 'theme': {
      const theme = vocabulary.themes.find(({ id }) => id === link.theme)
      if (!theme) return ALL_OF_IT
      const slice = await client.ensureQueryData(themeQuery(link.theme))
      return 'models' in slice
        ? rowToShare(link, slice.models, theme, vocabulary, addressOf)
        : answersToShare(link, slice, theme, vocabulary, addressOf)
    }
    case 'statement':
      return statementToShare(
        await client.ensureQueryData(statementQuery(link.model, link.statement)),
        vocabulary,
        addressOf,
      )
    case 'duties': {
      const slice = await client.ensureQueryData(dutyTableQuery(link))
      if (slice.rows.length === 0) return ALL_OF_IT
      return 'counts' in slice
        ? acrossToShare(link, slice, allModels(await client.ensureQueryData(indexQuery)), vocabulary, addressOf, place)
        : dutiesToShare(link, slice, vocabulary, addressOf, place)
    }
    case 'changes':
    case 'duty':
    case 'paths':
      return { kind: 'page', sources: await sourcesOf(client, link, addressOf) }
    case 'two-roles': {
      const role = vocabulary.roles.find(({ id }) => id === link.role)
      if (!role) return ALL_OF_IT
      const file = await client.ensureQueryData(twoRolesQuery(link.role))
      const listed = allModels(await client.ensureQueryData(indexQuery))
      return twoRolesToShare(link, file, role, listed, vocabulary, addressOf)
    }
    case 'home':
    case 'models':
    case 'model':
    case 'themes':
    case 'compare':
    case 'agreement':
    case 'check':
    case 'yours':
    case 'sheet':
    case 'fit':
    case 'reading':
    case 'beside':
    case 'news':
    case 'search':
    case 'about':
      return ALL_OF_IT
  }
}

/** Pages whose finding is of the whole atlas or of nothing in it, or says itself what it was compiled from, as a model's does. */
const ALL_OF_IT: ShareContent = { kind: 'page', sources: [] }

/** The documents that a page's finding was compiled from. */
async function sourcesOf(
  client: QueryClient,
  link: PageLink<'changes' | 'duty' | 'paths'>,
  addressOf: AddressOf,
): Promise<ShareSource[]> {
  switch (link.page) {
    case 'changes': {
      const { leading, editions, pair } = await client.ensureQueryData(changesQuery(link))
      const shown = pair ? [pair.before.id, pair.after.id] : [leading.id]
      return editions
        .filter(({ id }) => shown.includes(id))
        .map((edition) => shareSource({ ...edition, name: leading.name }, kindInWords(leading), addressOf))
    }
    case 'duty': {
      const { said } = await client.ensureQueryData(dutyQuery(link.duty))
      return said.map(({ model }) => shareSource(model, kindInWords(model), addressOf))
    }
    case 'paths': {
      const { models } = await client.ensureQueryData(pathsQuery(link.models))
      return models.map(({ summary }) => shareSource(summary, summary.byline, addressOf))
    }
  }
}
