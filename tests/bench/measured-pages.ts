import type { AtlasReader } from '../../src/data/atlas-reader.ts'
import { comparisonOf } from '../../src/domain/links/comparison-of.ts'
import { formatPath } from '../../src/domain/links/deep-link.ts'
import type { DeepLink } from '../../src/domain/links/page-kinds.ts'
import type { ModelId } from '../../src/domain/model.ts'
import { fillPage, type PageFrame } from '../../src/site/page-template.ts'
import { frameOf } from './built-frame.ts'
import { type BuiltSite, readPage } from './built-site.ts'

/** The kinds of page that are measured. */
export const KINDS = [
  'home',
  'models',
  'themes',
  'agreement',
  'model',
  'comparison of two',
  'comparison of five',
] as const
export type Kind = (typeof KINDS)[number]

/** The link of each kind, for the first models of a set. Throws where there are fewer than five. */
export function linksOf(ids: readonly ModelId[]): Record<Kind, DeepLink> {
  const [first] = ids
  if (first === undefined || ids.length < 5) throw new Error('Five models are needed to measure a comparison of five.')
  return {
    home: { page: 'home' },
    models: { page: 'models', kind: undefined, sort: 'kind' },
    themes: { page: 'themes' },
    agreement: { page: 'agreement' },
    model: { page: 'model', model: first },
    'comparison of two': comparisonOf(ids.slice(0, 2)),
    'comparison of five': comparisonOf(ids.slice(0, 5)),
  }
}

/** Content to make pages from. */
export interface PageSource {
  reader: AtlasReader
  hash: string
  ids: ModelId[]
}

/** Makes pages as the build does, from any content, in the frames of a site that was built. */
export type PageMaker = (source: PageSource, link: DeepLink) => Promise<string>

/**
 * A maker of pages from a site built from `source`. Throws where what it makes is not, byte for byte, what the build
 * made: then its measurements would be of something else.
 */
export async function pageMaker(site: BuiltSite, source: PageSource): Promise<PageMaker> {
  const links = linksOf(source.ids)
  const frames = new Map<string, PageFrame>()
  const make: PageMaker = async ({ reader, hash }, link) => {
    const frame = frames.get(link.page)
    if (!frame) throw new Error(`No page of the kind “${link.page}” was built.`)
    return fillPage(frame, await site.renderPage(link, reader, { base: '/', hash }))
  }
  for (const kind of KINDS) {
    if (kind === 'comparison of five') continue
    const link = links[kind]
    const built = readPage(site.dir, formatPath(link))
    frames.set(link.page, frameOf(built))
    if ((await make(source, link)) !== built)
      throw new Error(`The page ${formatPath(link)} made here differs from the one the build made.`)
  }
  return make
}
