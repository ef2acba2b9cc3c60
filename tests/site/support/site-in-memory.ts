import { socialImagePath } from '../../../src/domain/heads/social-card.ts'
import { formatPath } from '../../../src/domain/links/deep-link.ts'
import { embedPath } from '../../../src/domain/links/embed-link.ts'
import type { RenderedPage } from '../../../src/site/page-template.ts'
import type { SiteBuild } from '../../../src/site/prerender-site.ts'
import { prerenderedLinks } from '../../../src/site/prerendered-links.ts'
import { siteUrl } from '../../../src/site/site-url.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'

export const TEMPLATE = `<head><!--app-head--><link rel="stylesheet" href="/atlas/assets/style-1.css"></head>
<!--app-sprites--><div id="root"><!--app-html--></div><!--app-state--><script type="module" src="/atlas/assets/index-1.js"></script><!--app-scripts-->`

export const MANIFEST = {
  // What comes later has a sheet of its own, which is not the page's.
  'src/app/share/share-dialog.tsx': { file: 'assets/share-dialog-1.js', css: ['assets/modal-1.css'] },
  'index.html': {
    file: 'assets/index-1.js',
    isEntry: true,
    imports: ['_shared.js'],
    css: ['assets/style-1.css'],
    assets: ['assets/gelasio-1.woff2'],
  },
  'src/pages/model/model-page.tsx': {
    file: 'assets/model-page-1.js',
    imports: ['index.html', '_shared.js', '_answer.js'],
  },
  ...Object.fromEntries(
    [...new Set(prerenderedLinks(DATASET).map(({ page }) => page)), 'not-found']
      .filter((page) => page !== 'model')
      .map((page) => [
        `src/pages/${page}/${page}-page.tsx`,
        { file: `assets/${page}-page-1.js`, imports: ['_shared.js'] },
      ]),
  ),
  '_shared.js': { file: 'assets/shared-1.js' },
  '_answer.js': { file: 'assets/answer-1.js' },
}

/** A build in memory: what was written, what was said, and what the page of a path is made of. */
export function inMemory(changes: Partial<SiteBuild> = {}, manifest: object = MANIFEST) {
  const files = new Map<string, string>([
    ['index.html', TEMPLATE],
    ['.vite/manifest.json', JSON.stringify(manifest)],
    ['assets/style-1.css', 'p{}\n'],
    ['assets/modal-1.css', 'dialog{}\n'],
  ])
  const said: string[] = []
  const build: SiteBuild = {
    dataset: DATASET,
    hash: 'abc123',
    site: siteUrl({ SITE_URL: 'https://example.org/atlas' }),
    makeImages: async (links) => new Map(links.map((link) => [socialImagePath(link), '3fa94c10'])),
    renderPage: async (link, _reader, { hash }): Promise<RenderedPage> => {
      const path = link ? formatPath(link) : '/404'
      return { head: `<title>${path}</title>`, body: `<h1>${path}</h1>`, state: { path, hash, queries: [] } }
    },
    renderEmbeds: (links) => {
      const rendered = (path: string, kind: 'row' | 'lost') => ({
        kind,
        path,
        title: path,
        page: undefined,
        body: `<p>${path}`,
      })
      return {
        embeds: links.map((link) => rendered(embedPath(link), 'row')),
        lost: rendered('/embed/404', 'lost'),
        sheet: 'p{}',
      }
    },
    renderSprites: (themes) => `<svg class="sprites" data-themes="${themes.length}"></svg>`,
    read: (path) => files.get(path) ?? `no ${path}`,
    write: (path, text) => void files.set(path, text),
    remove: (path) => {
      for (const file of files.keys()) if (file.startsWith(`${path}/`)) files.delete(file)
    },
    log: (line) => said.push(line),
    ...changes,
  }
  return { build, files, said }
}
