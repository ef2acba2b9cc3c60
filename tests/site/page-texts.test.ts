import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as plainText } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { formatPath } from '../../src/domain/links/deep-link.ts'
import type { DeepLink } from '../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { pageTextPath } from '../../src/domain/share/page-text.ts'
import { llmsText } from '../../src/site/llms-text.ts'
import { pageTexts } from '../../src/site/page-texts.ts'
import { prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { siteUrl } from '../../src/site/site-url.ts'
import { ACME, DATASET, ZENITH } from '../fixtures/acme-and-zenith.ts'
import { modelId } from '../fixtures/ids.ts'
import { manyModels } from '../fixtures/many-models.ts'

const SITE = 'https://example.org/atlas/'
const HEAD =
  '<title>What it is &amp; says · Role Atlas</title><meta name="description" content="The finding &quot;at once&quot;."><meta name="twitter:description" content="No.">'

/** With another edition of Acme, and with words that would be more than words in Markdown. */
const HOSTILE: Dataset = {
  ...DATASET,
  models: DATASET.models.map((model) =>
    model.id === ZENITH.id
      ? {
          ...model,
          name: '<b>Zenith</b> | *co*',
          statements: model.statements.map((statement) => ({
            ...statement,
            text: '# [x](javascript:alert(1)) <script>|',
          })),
        }
      : model,
  ),
  editions: [{ ...ACME, id: modelId('acme-2026'), name: 'Acme 2026', edition: { of: ACME.id } }],
}

const linkOf = (path: string) => parseDeepLink(path).link as DeepLink
const textOf = (path: string, dataset = DATASET) => pageTexts(dataset, SITE)(linkOf(path), HEAD)
const parsed = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

describe.each([
  ['the invented organisations', DATASET],
  ['hostile words and an edition', HOSTILE],
  ['seven', manyModels(7)],
])('the text of every page of %s', (_what, dataset) => {
  const make = pageTexts(dataset, SITE)
  const texts = prerenderedLinks(dataset, 200).map((link) => ({ path: formatPath(link), text: make(link, HEAD) }))

  it('begins with the heading and the finding, and ends with its licence and its address', () => {
    for (const { path, text } of texts) {
      const [heading, finding, ...rest] = parsed(text).children
      expect([heading?.type, heading && plainText(heading)], path).toEqual(['heading', 'What it is & says'])
      expect(finding && plainText(finding), path).toBe('The finding "at once".')
      expect(plainText(rest.at(-2)), path).toMatch(/^From Role Atlas, under CC BY 4\.0/)
      expect(plainText(rest.at(-1)), path).toBe(SITE + path.slice(1))
    }
  })

  it('has words as words, and leads to nothing but web pages', () => {
    for (const { path, text } of texts) {
      const tree = parsed(text)
      visit(tree, 'html', ({ value }) => expect.fail(`${path} has HTML in it: ${value}`))
      visit(tree, 'link', ({ url }) => expect(url, path).toMatch(/^https?:\/\//))
      visit(tree, 'heading', ({ depth }, index) => expect(depth === 1, path).toBe(index === 0))
    }
  })
})

describe('the text of a page', () => {
  it('of a model has every statement with its line, and names the document with its licence and its caution', () => {
    const text = textOf('/models/acme')
    for (const statement of ACME.statements)
      expect(text).toContain(`https://example.org/atlas/models/acme/${statement.id}`)
    expect(text).toMatch(/\[line 5\]\(https:\/\/acme\.example\/raw\/tech-lead#L5-L5\): “what the team ships”/)
    expect(text).toContain(
      `- [Acme Anvils](${SITE}models/acme): [Leading at Acme](${ACME.source.url}), ${ACME.source.author}, 2 November 2023. Licence: CC BY 4.0, credit required. Caution: A later page says less about people.`,
    )
    expect(text).toContain(
      `- 1 February 2026, [Plans delivery with the product owner.](${SITE}models/acme/plans-with-owner): Said that it was done alone.`,
    )
  })

  it.each(['/compare/acme/zenith', '/compare/acme/zenith/on/mentoring'])('of %s has both documents', (path) => {
    const sources = textOf(path).split('## Sources')[1] ?? ''
    expect(sources).toContain(`- [Acme Anvils](${SITE}models/acme)`)
    expect(sources).toContain(`- [${ZENITH.name}](${SITE}models/zenith)`)
  })

  it('of the workbench has no more than its general words', () => {
    for (const path of ['/yours', '/yours/sheet', '/yours/reading', '/yours/beside', '/yours/fit'])
      expect(
        parsed(textOf(path)).children.map(({ type }) => type),
        path,
      ).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'paragraph'])
  })

  it('stands beside its page', () => {
    expect(['/', '/about', '/models/acme/changes'].map(pageTextPath)).toEqual([
      'index.md',
      'about.md',
      'models/acme/changes.md',
    ])
  })
})

describe('llms.txt', () => {
  const text = llmsText(DATASET, siteUrl({ SITE_URL: SITE }))
  const made = new Set(prerenderedLinks(DATASET).map((link) => SITE + pageTextPath(formatPath(link))))

  it('begins with the name and what it is', () => {
    const [name, about] = parsed(text).children
    expect(name).toMatchObject({ type: 'heading', depth: 1 })
    expect(about?.type).toBe('blockquote')
  })

  it('leads to texts that there are, those of all sources and questions among them', () => {
    const linked: string[] = []
    visit(parsed(text), 'link', ({ url }) => void (url.endsWith('.md') && linked.push(url)))
    expect(linked.filter((url) => !made.has(url))).toEqual([])
    for (const model of DATASET.models) expect(linked).toContain(`${SITE}models/${model.id}.md`)
    for (const theme of DATASET.vocabulary.themes) expect(linked).toContain(`${SITE}themes/${theme.id}.md`)
  })

  it('gives the scheme of addresses by examples that there are', () => {
    const examples = [...text.matchAll(/`(https:[^`<]*\.md)`/g)].map(([, url]) => url)
    expect(examples.length).toBeGreaterThan(3)
    expect(examples.filter((url) => !made.has(url ?? ''))).toEqual([])
  })

  it('says how to cite', () => {
    expect(text).toContain(
      `Acme Anvils, “Leading at Acme”, 2 November 2023 (caution: Superseded), as paraphrased in Role Atlas, ${SITE}models/acme`,
    )
  })
})
