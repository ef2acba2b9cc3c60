import { dateInWords, LICENCE_NAMES } from '../citation.ts'
import type { RoleModel } from '../model.ts'
import { escapedMarkdown, markdownLink } from './share-escapes.ts'

// A page as a text for whatever reads no pages: a model of language, a script, a note. The heading and the finding come first.

/** A document that a page rests on, and the page of its model. */
export interface PageSource {
  name: string
  address: string
  source: Pick<RoleModel['source'], 'title' | 'author' | 'url' | 'version' | 'licence' | 'caveats'>
}

/** What a page says, without a format but that of its blocks, which are Markdown. */
export interface PageText {
  title: string
  finding: string
  /** Where the page stands for people: absolute. */
  address: string
  blocks: readonly string[]
  sources: readonly PageSource[]
}

/** Where the text of a page stands below the site's base, by the path of the page: `models/acme.md`, and `index.md` for home. */
export function pageTextPath(path: string): string {
  return `${path === '/' ? 'index' : path.slice(1)}.md`
}

/** A page as Markdown: what it says, the documents behind it with their cautions, its licence, and where it stands. */
export function pageText({ title, finding, address, blocks, sources }: PageText): string {
  const parts = [
    `# ${escapedMarkdown(title)}`,
    escapedMarkdown(finding),
    ...blocks,
    ...(sources.length > 0 ? ['## Sources', sources.map(sourceLine).join('\n')] : []),
    '## Licence',
    'From Role Atlas, under CC BY 4.0: name it, this address, and the source that a statement comes from. The documents and the phrases quoted from them are their authors’.',
    `<${address}>`,
  ]
  return `${parts.join('\n\n')}\n`
}

function sourceLine({ name, address, source }: PageSource): string {
  const { title, author, url, version, licence, caveats } = source
  const cautions = caveats.map(({ text }) => ` Caution: ${escapedMarkdown(text)}`).join('')
  return `- ${markdownLink(name, address)}: ${markdownLink(title, url)}, ${escapedMarkdown(author)}, ${dateInWords(version)}. Licence: ${escapedMarkdown(LICENCE_NAMES[licence])}.${cautions}`
}
