import { escapedHtml } from '../../domain/share/share-escapes.ts'
import { embedPolicy } from '../policy.ts'
import { classesIn, usableRules, usedVariables } from '../usable-rules.ts'
import { EMBED_SCRIPT, LOST_SCRIPT } from './embed-scripts.ts'
import type { RenderedEmbed, RenderedEmbeds } from './render-embeds.tsx'

/** The files of a site's embeds. */
export interface EmbedPages {
  /** Path below the output -> HTML. */
  files: Map<string, string>
  /** The policy of all of them, as a header says it. */
  policy: string
}

/**
 * Puts embeds into pages of their own: whole without a script and without another file. Those of a kind share one style, of the
 * rules that any of them can use.
 */
export function embedPages({ embeds, lost, sheet }: RenderedEmbeds): EmbedPages {
  const all = [...embeds, lost]
  const kinds = new Set(all.map(({ kind }) => kind))
  const styles = new Map(
    [...kinds].map((kind) => [
      kind,
      styleOf(
        sheet,
        all.filter((embed) => embed.kind === kind),
      ),
    ]),
  )
  const files = new Map<string, string>()
  for (const embed of all)
    files.set(fileOf(embed), pageOf(embed, styles.get(embed.kind) ?? '', embed === lost ? LOST_SCRIPT : EMBED_SCRIPT))
  return { files, policy: embedPolicy({ styles: [...styles.values()], scripts: [EMBED_SCRIPT, LOST_SCRIPT] }) }
}

function styleOf(sheet: string, embeds: readonly RenderedEmbed[]): string {
  const classes = new Set(embeds.flatMap(({ body }) => [...classesIn(body)]))
  const bodies = embeds.map(({ body }) => body).join('')
  return usedVariables(
    usableRules(sheet, (name) => classes.has(name)),
    bodies,
  )
}

/** One file each, where a page has two: every host that our recipes are for finds it, and there are thousands. */
function fileOf({ path }: Pick<RenderedEmbed, 'path'>): string {
  return `${path.slice(1)}.html`
}

function pageOf({ title, page, body }: RenderedEmbed, style: string, script: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="${embedPolicy({ styles: [style], scripts: [script] })}">
    <title>${escapedHtml(title)}</title>
    <meta name="robots" content="noindex">
    ${page === undefined ? '' : `<link rel="canonical" href="${escapedHtml(page)}">\n    `}<style>${style}</style>
  </head>
  <body>
    <i id="light" hidden></i><i id="dark" hidden></i>
    ${body}
    <script>${script}</script>
  </body>
</html>
`
}
