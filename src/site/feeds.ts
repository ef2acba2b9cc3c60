import { generateAtomFeed } from 'feedsmith'
import { dateInWords } from '../domain/citation.ts'
import { NEWS_FEED } from '../domain/data-paths.ts'
import { allModels, type Dataset } from '../domain/dataset.ts'
import { organisationOf } from '../domain/editions/editions.ts'
import { absoluteUrl } from '../domain/heads/social-card.ts'
import type { DeepLink } from '../domain/links/page-kinds.ts'
import type { ModelId, RoleModel, Theme } from '../domain/model.ts'
import { type NewsItem, newsFileOf, organisationNews } from '../domain/news/news.ts'
import { newsFeedOf } from '../domain/news/news-feed.ts'
import { correctedPlaces, documentInWords, NEWS_TITLE, newsTitle } from '../domain/news/news-words.ts'
import { escapedHtml } from '../domain/share/share-escapes.ts'
import type { SiteUrl } from './site-url.ts'

/** The type of a feed, as hosts send it. */
export const FEED_TYPE = 'application/atom+xml'

/** The year from which the names of entries are: RFC 4151 asks when whoever gives a name had the host. */
const NAMED_SINCE = '2026'

/** The feeds of a site: path relative to the output -> text. All dates are those of the content: the same content gives the same bytes. */
export function feeds(dataset: Dataset, site: SiteUrl): Map<string, string> {
  const models = allModels(dataset)
  const cautionOf = (id: ModelId) => models.find((model) => model.id === id)?.source.caveats[0]?.text
  const { themes } = dataset.vocabulary
  const all = feed({
    ...{ site, themes, cautionOf, path: NEWS_FEED, page: { page: 'news' } },
    title: `${NEWS_TITLE} in Role Atlas`,
    items: newsFileOf(models).items,
  })
  const ofOrganisations = new Map(
    models
      .filter((model) => organisationOf(model) === model.id)
      .map((model) => [
        model.id,
        feed({
          ...{ site, themes, cautionOf, path: newsFeedOf(model.id), page: { page: 'model', model: model.id } },
          title: `${NEWS_TITLE}: ${model.name} in Role Atlas`,
          items: organisationNews(models, model.id),
        }),
      ]),
  )
  return new Map([
    [NEWS_FEED, all],
    ...models.flatMap((model): [string, string][] => {
      const text = ofOrganisations.get(organisationOf(model))
      return text === undefined ? [] : [[newsFeedOf(model.id), text]]
    }),
  ])
}

interface Feed {
  site: SiteUrl
  themes: readonly Theme[]
  /** What limits the document of a model, where anything does. */
  cautionOf: (model: ModelId) => string | undefined
  /** Where it stands, below the site's base. */
  path: string
  /** The page that tells the same. */
  page: DeepLink
  title: string
  items: readonly NewsItem[]
}

function feed({ site, themes, cautionOf, path, page, title, items }: Feed): string {
  return generateAtomFeed({
    id: nameOf(path, site),
    title: { value: title, type: 'text' },
    updated: instantOf(items[0]?.date ?? `${NAMED_SINCE}-01-01`),
    authors: [{ name: 'Role Atlas', uri: site.url }],
    rights: { value: 'CC BY 4.0, with the sources named. Quoted phrases belong to their authors.', type: 'text' },
    links: [
      { rel: 'self', type: FEED_TYPE, href: site.url + path },
      { rel: 'alternate', type: 'text/html', href: absoluteUrl(site.url, page) },
    ],
    entries: items.map((item) => ({
      id: nameOf(nameInSite(item), site),
      title: { value: newsTitle(item), type: 'text' },
      published: instantOf(item.date),
      updated: instantOf(item.date),
      categories: [{ term: item.what }],
      links: [
        {
          rel: 'alternate',
          type: 'text/html',
          href: absoluteUrl(site.url, { page: 'model', model: item.model.id }),
        },
      ],
      content: { value: contentOf(item, themes, cautionOf(item.model.id), site.url), type: 'html' },
    })),
  })
}

/** The name of a feed or an entry, for ever: a tag, which no move of a page changes. Its host is that of the site. */
function nameOf(inSite: string, { url, base }: SiteUrl): string {
  return `tag:${new URL(url).hostname},${NAMED_SINCE}:${base}${inSite}`
}

/** What is new of one model on one day has one name, however its words are put later. */
function nameInSite({ what, date, model }: NewsItem): string {
  return what === 'corrections' ? `models/${model.id}/corrected/${date}` : `models/${model.id}/came`
}

function instantOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

/** An item as HTML: what came and its document, or each correction with links to what it changed. */
function contentOf(item: NewsItem, themes: readonly Theme[], caution: string | undefined, site: string): string {
  const cautioned = caution === undefined ? '' : `Caution: ${escapedHtml(caution)}`
  if (item.what !== 'corrections')
    return [
      `<p>${escapedHtml(item.definition)}</p>`,
      `<p>${[`${escapedHtml(documentInWords(item))}.`, cautioned].join(' ').trim()}</p>`,
      ...(item.what === 'edition' ? [`<p>${editionsLink(item.model, site)}</p>`] : []),
    ].join('')
  const listed = item.changes.map((change) => {
    const links = correctedPlaces(item, change, themes).map(({ link, place, words }) =>
      htmlLink(absoluteUrl(site, link) + (place === undefined ? '' : `#${place}`), words),
    )
    return `<li>${[...(links.length > 0 ? [`${links.join(', ')}<br>`] : []), escapedHtml(change.text)].join('')}</li>`
  })
  const from = escapedHtml(`Compiled from the text of ${dateInWords(item.model.version)}.`)
  return `<ul>${listed.join('')}</ul><p>${[from, cautioned].join(' ').trim()}</p>`
}

function editionsLink(model: Pick<RoleModel, 'id' | 'edition'>, site: string): string {
  const link: DeepLink = { page: 'changes', model: organisationOf(model), show: 'changes' }
  return htmlLink(absoluteUrl(site, link), 'What changed between the editions')
}

function htmlLink(address: string, words: string): string {
  return `<a href="${escapedHtml(address)}">${escapedHtml(words)}</a>`
}
