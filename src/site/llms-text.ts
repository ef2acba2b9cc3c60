import { dateInWords } from '../domain/citation.ts'
import { INDEX_PATH, modelPath, NEWS_FEED, publicPath, publicSchemaPath } from '../domain/data-paths.ts'
import { allModels, type Dataset } from '../domain/dataset.ts'
import { twoRolesTitle } from '../domain/duties/two-roles-names.ts'
import { absoluteUrl } from '../domain/heads/social-card.ts'
import { formatPath } from '../domain/links/deep-link.ts'
import { type DeepLink, plainLink } from '../domain/links/page-kinds.ts'
import type { ModelId, RoleModel, ThemeId } from '../domain/model.ts'
import { pageTextPath } from '../domain/share/page-text.ts'
import { escapedMarkdown, markdownLink } from '../domain/share/share-escapes.ts'
import { firstModels } from '../domain/slices.ts'
import { counted, listInProse } from '../domain/words.ts'
import type { SiteUrl } from './site-url.ts'

/** What stands in `llms.txt`: what the atlas is, what address has what as a text, and how to cite it. */
export function llmsText(dataset: Dataset, { url }: SiteUrl): string {
  const { models, vocabulary } = dataset
  const [one, another] = firstModels(dataset)
  const [theme] = vocabulary.themes
  const textOf = (link: DeepLink) => url + pageTextPath(formatPath(link))
  const listed = (links: readonly [words: string, link: DeepLink | undefined, says: string][]) =>
    links.flatMap(([words, link, says]) => (link ? [`- ${markdownLink(words, textOf(link))}: ${says}`] : [])).join('\n')
  const pair = [one, another].flatMap((model) => model?.id ?? []).sort()
  return `${[
    '# Role Atlas',
    `> How ${counted(models.length, 'published source')} define the tech lead role, side by side. Every statement is in the atlas’s own words and tied to the lines of its document. Silence is shown as silence, never as a no.`,
    `Each source answers the same ${counted(vocabulary.themes.length, 'question')}: yes, shared, only if, in part, explicitly not, another role does, a fact, or says nothing. Each page names the sources behind it with their dates and cautions; some are drafts, or superseded.`,
    '## How to read it',
    [
      'Every page stands as Markdown at its own address with `.md` behind it; home is `index.md`. Of a very large atlas the rarest comparisons have none.',
      ...(pair.length === 2 && theme ? [schemeOf(pair, theme.id, url)] : []),
      `The data as JSON: ${url}${publicPath(INDEX_PATH)}, and of one source ${url}${publicPath(modelPath('<id>'))}; its schema: ${url}${publicSchemaPath()}.`,
      `What is new, as Atom: ${url}${NEWS_FEED}.`,
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    '## How to cite it',
    `Name the source and its date first, then “Role Atlas”, and the address without \`.md\`${one ? `: ${citedAs(one, url)}` : ''}. Quote the words of a statement as the atlas’s paraphrase, not as the source’s own: only the phrases in quotation marks are the source’s. Do not say that a source denies what it does not speak of. The atlas’s words are licensed CC BY 4.0.`,
    '## Pages',
    listed([
      ['All questions', plainLink('themes'), 'each with how the sources answer'],
      ['Who does what', plainLink('duties'), 'duties, and who has them where'],
      ...vocabulary.roles
        .filter(({ id }) => vocabulary.paired?.includes(id))
        .map((role): [string, DeepLink, string] => [
          twoRolesTitle(role),
          { page: 'two-roles', role: role.id },
          'who has what, theme by theme',
        ]),
      ['Who agrees with whom', plainLink('agreement'), 'the nearest and the furthest of each source'],
      ['Career paths', plainLink('paths'), 'where tech leads come from and where the role leads'],
      ['Questions to ask', plainLink('check'), 'before taking the role'],
      ['What is new', plainLink('news'), 'what came and what was corrected, by date'],
      ['About', plainLink('about'), 'how it is made, and all documents with their licences'],
    ]),
    '## Sources',
    listed(
      allModels(dataset).map((model) => [
        model.name,
        { page: 'model', model: model.id },
        escapedMarkdown([model.definition.text, ...cautionsOf(model)].join(' ')),
      ]),
    ),
    '## Questions',
    listed(
      vocabulary.themes.map(({ id, ref, name, question }) => [
        `${ref} ${name}`,
        { page: 'theme', theme: id },
        escapedMarkdown(question),
      ]),
    ),
  ].join('\n\n')}\n`
}

/** “Acme, “Leading at Acme”, 2 November 2023 (caution: Superseded), as paraphrased in Role Atlas, https://…/models/acme” */
function citedAs({ id, name, source: { title, version, caveats } }: RoleModel, url: string): string {
  const caution = caveats.slice(0, 1).map(({ short }) => ` (caution: ${short})`)
  return `${escapedMarkdown(`${name}, “${title}”, ${dateInWords(version)}${caution}`)}, as paraphrased in Role Atlas, ${absoluteUrl(url, { page: 'model', model: id })}`
}

/** What limits a document first of all. */
function cautionsOf({ source }: RoleModel): string[] {
  return source.caveats.slice(0, 1).map(({ short }) => `Caution: ${short}.`)
}

/** The forms of the addresses that take ids, each with an example. */
function schemeOf(models: readonly ModelId[], theme: ThemeId, url: string): string {
  const [model] = models
  const set = models.join('/')
  return `Addresses: ${listInProse([
    `\`${url}models/${model}.md\` (one source, every statement with its lines)`,
    `\`${url}themes/${theme}.md\` (one question across all)`,
    `\`${url}compare/${set}.md\` (two to five sources, their ids in the order of the alphabet)`,
    `\`${url}compare/${set}/on/${theme}.md\` (one question of it)`,
    `\`${url}models/${model}/<statement>.md\` (one statement)`,
    `\`${url}duties/on/<duty>.md\` (one duty)`,
  ])}.`
}
