import { renderToStaticMarkup } from 'react-dom/server'
import { compareAll } from '../../domain/comparing/compare-all.ts'
import { allModels, type Dataset } from '../../domain/dataset.ts'
import { comparisonHead, rowHead } from '../../domain/heads/comparison-heads.ts'
import { modelHead } from '../../domain/heads/model-heads.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import { EMBED_FOLDER, type EmbedLink, embedPath } from '../../domain/links/embed-link.ts'
import { type PagesMade, sharedLink } from '../../domain/links/pages-made.ts'
import type { ModelId, RoleModel } from '../../domain/model.ts'
import type { AddressOf } from '../../domain/share/share-content.ts'
import { answersOf, onTheme } from '../../domain/slices.ts'
import { counted } from '../../domain/words.ts'
import { Sprites } from '../../ui/marks/sprites.tsx'
import { ComparisonEmbed } from './comparison-embed.tsx'
import sheet from './embed.css?inline'
import { EmbedFrame } from './embed-frame.tsx'
import { LostEmbed } from './lost-embed.tsx'
import { ModelEmbed } from './model-embed.tsx'
import { RowEmbed } from './row-embed.tsx'

/** An embed before it is put into its page. */
export interface RenderedEmbed {
  /** What it shows: those of a kind look alike. */
  kind: EmbedLink['page'] | 'lost'
  /** Its path below the site: `/embed/models/acme`. */
  path: string
  title: string
  /** The absolute address of the page that it shows; none where there is nothing to show. */
  page: string | undefined
  /** Its markup, with the drawings that it refers to. */
  body: string
}

/** Every embed of a site, and the sheet of all of them. */
export interface RenderedEmbeds {
  embeds: RenderedEmbed[]
  /** What stands in the frame of an address that has none. */
  lost: RenderedEmbed
  sheet: string
}

/** Renders the embeds of links. `site` is where they will stand, `made` how far its pages got: no link of theirs leads past them. */
export function renderEmbeds(
  links: readonly EmbedLink[],
  dataset: Dataset,
  { site, made }: { site: string; made: PagesMade | undefined },
): RenderedEmbeds {
  const { vocabulary } = dataset
  const { themes, roles } = vocabulary
  const models = new Map(allModels(dataset).map((model) => [model.id, model]))
  const modelOf = (id: ModelId): RoleModel => {
    const model = models.get(id)
    if (!model) throw new Error(`The dataset has no model “${id}” to embed.`)
    return model
  }
  const addressOf: AddressOf = (link) => site + sharedLink(link, made).slice(1)
  const sprites = renderToStaticMarkup(<Sprites themes={themes} />)
  const frameOf = (link: EmbedLink, open: string, named: readonly ModelId[]) => ({
    kind: link.page,
    read: named.map((id) => modelOf(id).reading.date),
    home: site,
    page: addressOf(link),
    open,
  })

  const contentOf = (link: EmbedLink) => {
    if (link.page === 'model') {
      const model = modelOf(link.model)
      return {
        title: modelHead(model, vocabulary).title,
        frame: frameOf(link, 'Open the model', [link.model]),
        content: <ModelEmbed model={model} vocabulary={vocabulary} />,
      }
    }
    if (link.page === 'comparison') {
      const compared = link.models.map((id) => answersOf(modelOf(id), vocabulary))
      return {
        title: comparisonHead(compared, compareAll(themes, compared)).title,
        frame: frameOf(link, `All ${counted(themes.length, 'theme')}`, link.models),
        content: (
          <ComparisonEmbed
            models={compared}
            sourceOf={(id) => modelOf(id).source}
            vocabulary={vocabulary}
            addressOf={addressOf}
          />
        ),
      }
    }
    const theme = themes.find(({ id }) => id === link.theme)
    if (!theme) throw new Error(`The dataset has no theme “${link.theme}” to embed.`)
    const on = link.models.map((id) => onTheme(modelOf(id), theme.id, vocabulary))
    return {
      title: rowHead(theme, on, roles).title,
      frame: frameOf(link, 'Open this row', link.models),
      content: <RowEmbed theme={theme} models={on} roles={roles} addressOf={addressOf} />,
    }
  }

  const embeds = links.map((link): RenderedEmbed => {
    try {
      const { title, frame, content } = contentOf(link)
      const body = renderToStaticMarkup(<EmbedFrame {...frame}>{content}</EmbedFrame>)
      return {
        kind: link.page,
        path: embedPath(link),
        title,
        page: addressOf(link),
        body: drawn(body, sprites),
      }
    } catch (cause) {
      throw new Error(`The embed of ${formatDeepLink(link)} could not be made.`, { cause })
    }
  })
  const lost: RenderedEmbed = {
    kind: 'lost',
    path: `/${EMBED_FOLDER}/404`,
    title: 'Nothing to show here · Role Atlas',
    page: undefined,
    body: renderToStaticMarkup(<LostEmbed home={site} />),
  }
  return { embeds, lost, sheet }
}

/** A body with those of the drawings that it refers to, and those that these do. */
function drawn(body: string, sprites: string): string {
  const symbols = [...sprites.matchAll(/<symbol id="([^"]+)".*?<\/symbol>/g)].map(([text, id = '']) => ({ id, text }))
  const refers = (html: string, id: string) => html.includes(`href="#${id}"`)
  // The shield of a letter stands in the mark of a fact without one.
  const has = ({ text }: { text: string }, html: string) =>
    [...html.matchAll(/href="#([^"]+)"/g)].some(([, id]) => text.includes(`id="${id}"`))
  const used = symbols.filter(({ id }) => refers(body, id))
  const usedText = used.map(({ text }) => text).join('')
  const more = symbols.filter((symbol) => !used.includes(symbol) && has(symbol, usedText))
  return `<svg class="hidden" aria-hidden="true">${[...more, ...used].map(({ text }) => text).join('')}</svg>${body}`
}
