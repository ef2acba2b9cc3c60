import { beforeAll, describe, expect, test } from 'vitest'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import { referenceQuery } from '../../src/data/reference-query.ts'
import { shareQuery } from '../../src/data/share-query.ts'
import { allModels, type Dataset, summaryOf } from '../../src/domain/dataset.ts'
import { modelHead, statementHead } from '../../src/domain/heads/model-heads.ts'
import { absoluteUrl } from '../../src/domain/heads/social-card.ts'
import { formatPath, modelsOf } from '../../src/domain/links/deep-link.ts'
import { isEmbeddable } from '../../src/domain/links/embed-link.ts'
import type { DeepLink } from '../../src/domain/links/page-kinds.ts'
import type { RoleModel } from '../../src/domain/model.ts'
import { isCitable } from '../../src/domain/share/reference.ts'
import { bibtexReference, plainReference, risReference } from '../../src/domain/share/reference-forms.ts'
import { csvText } from '../../src/domain/share/share-csv.ts'
import { chatText, markdownText, richText } from '../../src/domain/share/share-text.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { renderEmbeds } from '../../src/site/embeds/render-embeds.tsx'
import { feeds } from '../../src/site/feeds.ts'
import { llmsText } from '../../src/site/llms-text.ts'
import { pageTexts } from '../../src/site/page-texts.ts'
import { prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { siteUrl } from '../../src/site/site-url.ts'
import { cardsOf } from '../../src/site/social-images/card-of.ts'
import { createTypesetter, type Typesetter } from '../../src/site/social-images/typesetter.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { WITH_EDITION } from '../fixtures/acme-later.ts'
import { SEVEN } from '../fixtures/many-models.ts'

const SITE = siteUrl({ SITE_URL: 'https://example.org/atlas/' })
const addressOf = (link: DeepLink) => absoluteUrl(SITE.url, link)

/** A name that no other text holds, another name least of all, and what limits its document: as long as the content may have it. */
const nameOf = ({ id }: RoleModel) => `${id}-as-called`
const shortOf = ({ id }: RoleModel) => `Kept in short for ${id}, in few words more`
const wholeOf = ({ id }: RoleModel) => `Kept whole for ${id}.`

/** The dataset with a name and a caveat of its own for every model. */
function limited(dataset: Dataset): Dataset {
  const withCaveat = (model: RoleModel): RoleModel => ({
    ...model,
    name: nameOf(model),
    shortName: nameOf(model),
    inProse: nameOf(model),
    source: { ...model.source, caveats: [{ short: shortOf(model), text: wholeOf(model) }] },
  })
  return { ...dataset, models: dataset.models.map(withCaveat), editions: dataset.editions.map(withCaveat) }
}

/**
 * Counts of the whole atlas: who agrees with whom, or answers what among all. They tell no document's words, and their address
 * leads to where each is told with its caution.
 */
const COUNTS = ['agreement', 'check']

let type: Typesetter
beforeAll(async () => {
  type = await createTypesetter()
})

describe.each([
  ['four', limited(DATASET)],
  ['four and another edition', limited(WITH_EDITION)],
  ['seven', limited(SEVEN)],
])('of an atlas of %s', (_what, dataset) => {
  const links = prerenderedLinks(dataset, 160)
  const models = allModels(dataset)

  /** Which models a text names whose caution it does not hold. */
  const left = (text: string, among = models) =>
    among
      .filter(
        (model) => text.includes(nameOf(model)) && !text.includes(shortOf(model)) && !text.includes(wholeOf(model)),
      )
      .map(({ id }) => id)
  const each = async (made: (link: DeepLink) => Promise<Record<string, string>> | Record<string, string>) => {
    const faulty: string[] = []
    let told = 0
    for (const link of links)
      for (const [form, text] of Object.entries(await made(link))) {
        if (models.some((model) => text.includes(nameOf(model)))) told += 1
        for (const id of left(text)) faulty.push(`${formatPath(link)} as ${form}: ${id}`)
      }
    expect(faulty).toEqual([])
    expect(told).toBeGreaterThan(5)
  }
  const headOf = (link: DeepLink) => {
    const model = 'model' in link ? models.find(({ id }) => id === link.model) : undefined
    if (model && link.page === 'model') return modelHead(model, dataset.vocabulary)
    const statement = link.page === 'statement' && model?.statements.find(({ id }) => id === link.statement)
    const theme = statement && dataset.vocabulary.themes.find(({ id }) => id === statement.theme)
    if (!model || !statement || !theme) return { title: '', description: '' }
    return statementHead(summaryOf(model, dataset.vocabulary), statement, theme, dataset.vocabulary.roles)
  }

  test('what is copied names no document without its caution, in any form', async () => {
    const client = createAtlasClient(datasetReader(dataset))
    await each(async (link) => {
      if (COUNTS.includes(link.page)) return {}
      const content = await client.ensureQueryData(shareQuery(link, addressOf))
      const { title, description: finding } = headOf(link)
      const subject = { address: addressOf(link), title, finding, content }
      const [chat, rich] = [chatText(subject), richText(subject)]
      return {
        ...{ chat: chat.plain, 'chat in HTML': chat.html, Markdown: markdownText(subject) },
        ...{ 'rich text': rich.html, 'plain text': rich.plain },
        ...(content.kind === 'table' && content.rows.length > 0 && { CSV: csvText({ ...subject, content }) }),
      }
    })
  })

  test('what is cited', async () => {
    const client = createAtlasClient(datasetReader(dataset))
    await each(async (link) => {
      if (!isCitable(link)) return {}
      const reference = await client.ensureQueryData(referenceQuery(link, addressOf))
      const forms = { text: plainReference, BibTeX: bibtexReference, RIS: risReference }
      return Object.fromEntries(Object.entries(forms).map(([form, make]) => [form, make(reference, '2026-03-04')]))
    })
  })

  test('what machines read of a page', async () => {
    const textOf = pageTexts(dataset, SITE.url)
    await each((link) => ({ text: textOf(link, '<title>T</title>') }))
    expect(left(llmsText(dataset, SITE))).toEqual([])
  })

  test('what search engines and chats are told of a model or a statement, which is never cut there', async () => {
    await each((link) => {
      const model = models.find(({ id }) => 'model' in link && id === link.model)
      const { title, description } = headOf(link)
      return { description: model && title !== '' ? `${nameOf(model)}: ${description}` : '' }
    })
  })

  test('what stands in other people’s pages', async () => {
    const { embeds } = renderEmbeds(links.filter(isEmbeddable), dataset, { site: SITE.url, made: undefined })
    const texts = new Map(embeds.map(({ page, body }) => [page, body]))
    await each((link) => ({ embed: texts.get(addressOf(link)) ?? '' }))
  })

  test('what feeds tell of a model, item by item', () => {
    const entries = [...feeds(dataset, SITE).values()].flatMap((feed) => feed.split('<entry>').slice(1))
    expect(entries.length).toBeGreaterThan(models.length)
    expect(entries.flatMap((entry) => left(entry))).toEqual([])
  })

  test('what the picture of a page shows of those whom the page is about', async () => {
    const drawnOf = cardsOf(dataset, type)
    const faulty: string[] = []
    for (const link of links) {
      const about = models.filter(({ id }) => modelsOf(link).includes(id))
      const picture = JSON.stringify(await drawnOf(link))
      for (const model of about) if (!picture.includes(shortOf(model))) faulty.push(`${formatPath(link)}: ${model.id}`)
    }
    expect(faulty).toEqual([])
  })
})
