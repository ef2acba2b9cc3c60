import { readdirSync } from 'node:fs'

/**
 * The files of the pages that a build has made, by their path below `dir`: each page once, without the one for what is not there,
 * and without embeds, which are made for other people's pages and tested apart.
 */
export function builtPages(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.html') && !file.endsWith('/index.html') && file !== '404.html' && !file.startsWith('embed/'),
  )
}
