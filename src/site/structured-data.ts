import { citationUrl } from '../domain/citation.ts'
import { INDEX_PATH, publicPath, SEARCH_PATH } from '../domain/data-paths.ts'
import { allModels, type Dataset } from '../domain/dataset.ts'
import { twoRolesTitle } from '../domain/duties/two-roles-names.ts'
import { absoluteUrl, SITE_NAME } from '../domain/heads/social-card.ts'
import { type DeepLink, PAGE_KINDS } from '../domain/links/page-kinds.ts'
import type { Citation, RoleModel, StatementId } from '../domain/model.ts'
import { newsFileOf } from '../domain/news/news.ts'
import { counted } from '../domain/words.ts'
import { headWords } from './head-words.ts'

// Only what the page itself shows, and what is true whoever reads it: nobody knows whether the author of a document is a person
// or an organisation, so it is credited in words. Dates are those of the content, never of the build.

/** What a page says of itself in the words of schema.org, as JSON-LD: `{ '@context': 'https://schema.org', … }`. */
export type StructuredData = { '@context': 'https://schema.org' } & Record<string, unknown>

/** The licence of the atlas's own words. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'
/** As in LICENSE and CITATION.cff. */
const AUTHORS = { '@type': 'Organization', name: 'The Role Atlas authors' }

/**
 * Gives what a page says to search engines, by its link and its head; undefined where it says nothing more than that. Comparisons
 * and the pages for the reader's own role say nothing: they are many, or nobody's but theirs. `site` is the site's absolute address.
 * The function throws where a link names what is not there: such a link has no page.
 */
export function structuredData(
  dataset: Dataset,
  site: string,
): (link: DeepLink, head: string) => StructuredData | undefined {
  const models = new Map(allModels(dataset).map((model) => [model.id, model]))
  const urlOf = (link: DeepLink) => absoluteUrl(site, link)
  const trail = (...steps: readonly [name: string, link: DeepLink][]) => ({
    '@type': 'BreadcrumbList',
    itemListElement: [[SITE_NAME, { page: 'home' }] as const, ...steps].map(([name, link], place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: urlOf(link),
    })),
  })
  return (link, head) => {
    const page = (type: 'Article' | 'WebPage', rest: object = {}) => {
      const { title, finding, image } = headWords(head)
      return {
        '@type': type,
        url: urlOf(link),
        [type === 'Article' ? 'headline' : 'name']: title,
        description: finding,
        ...(image && { image }),
        inLanguage: 'en-GB',
        license: LICENCE,
        ...rest,
      }
    }
    switch (link.page) {
      case 'model': {
        const model = known(models.get(link.model), link.model)
        return graph(
          page('Article', { author: AUTHORS, ...datesOf(model), isBasedOn: documentOf(model) }),
          trail(LISTS.models, [model.name, link]),
        )
      }
      case 'statement': {
        const model = known(models.get(link.model), link.model)
        const { cite, text } = known(statementOf(model, link.statement), link.statement)
        return graph(
          page('WebPage', { isBasedOn: documentOf(model, cite[0]) }),
          trail(LISTS.models, [model.name, { page: 'model', model: model.id }], [text, link]),
        )
      }
      case 'theme': {
        const theme = known(
          dataset.vocabulary.themes.find(({ id }) => id === link.theme),
          link.theme,
        )
        return graph(page('WebPage'), trail(LISTS.themes, [theme.name, link]))
      }
      case 'two-roles': {
        const role = known(
          dataset.vocabulary.roles.find(({ id }) => id === link.role),
          link.role,
        )
        return graph(page('WebPage'), trail(LISTS.duties, [twoRolesTitle(role), link]))
      }
      case 'about':
        return { '@context': CONTEXT, ...datasetOf(dataset, site, urlOf(link)) }
      default:
        return undefined
    }
  }
}

/** The lists that pages stand in, called as in the header. */
const LISTS: Record<'models' | 'themes' | 'duties', [name: string, link: DeepLink]> = {
  models: [PAGE_KINDS.models.place ?? '', { page: 'models', kind: undefined, sort: 'kind' }],
  themes: [PAGE_KINDS.themes.place ?? '', { page: 'themes' }],
  duties: [PAGE_KINDS.duties.place ?? '', { page: 'duties', role: undefined, models: [] }],
}
const CONTEXT = 'https://schema.org'

function graph(...things: object[]): StructuredData {
  return { '@context': CONTEXT, '@graph': things }
}

/** When a model came, and the day of its last correction. */
function datesOf({ reading: { date, changes } }: RoleModel) {
  const last = [date, ...changes.map((change) => change.date)].sort().at(-1)
  return { datePublished: date, dateModified: last }
}

/** The document behind a model, at the lines that are cited, where some are and it has addresses for lines. */
function documentOf({ source }: RoleModel, cite?: Citation) {
  const { title, author, url, version } = source
  return {
    '@type': 'CreativeWork',
    name: title,
    creditText: author,
    // A link to words is for people: it names no document but the one at its address.
    url: cite && source.lineUrl ? citationUrl(source, cite.lines, []) : url,
    ...(version !== 'undated' && { version }),
  }
}

/** The published data, as the page about the site describes it. */
function datasetOf(dataset: Dataset, site: string, url: string) {
  const models = allModels(dataset)
  const statements = models.reduce((sum, model) => sum + model.statements.length, 0)
  const [latest] = newsFileOf(models).items
  const file = (path: string) => ({
    '@type': 'DataDownload',
    encodingFormat: 'application/json',
    contentUrl: site + publicPath(path),
  })
  return {
    '@type': 'Dataset',
    name: `${SITE_NAME}: how organisations define the tech lead role`,
    description: `What ${counted(dataset.models.length, 'published source')} answer to the same ${counted(dataset.vocabulary.themes.length, 'question')} about the tech lead role, in ${counted(statements, 'statement')} in the atlas’s own words, each tied to the lines of its document. Silence is recorded as silence, never as a no.`,
    url,
    license: LICENCE,
    creator: AUTHORS,
    isAccessibleForFree: true,
    inLanguage: 'en-GB',
    ...(latest && { dateModified: latest.date }),
    distribution: [file(INDEX_PATH), file(SEARCH_PATH)],
  }
}

function statementOf(model: RoleModel, id: StatementId) {
  return model.statements.find((statement) => statement.id === id)
}

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`There is no “${id}” to tell of.`)
  return found
}
