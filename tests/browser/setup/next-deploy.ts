import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The word of the content that the next deploy says otherwise, and how. */
export const WORD = 'Loadsmart'
export const NEXT_WORD = 'Loadsmart (renewed)'

const TEXT = /\.(?:html|js|json|txt)$/

/**
 * Makes of a build, in another folder, what the next deploy could be: the named pages with other scripts, other data and another
 * service worker, all under other names, and one word of the content said otherwise. A second build would take its time to do
 * the same. `off` is its service worker where it is another.
 */
export function nextDeploy(from: string, to: string, paths: readonly string[], off?: string): void {
  const worker = readFileSync(join(from, 'sw.js'), 'utf8')
  const { version, shell, data } = JSON.parse(/^const KEPT=(.*);$/m.exec(worker)?.[1] ?? '{}')
  const scripts = readdirSync(join(from, 'assets')).filter((name) => name.endsWith('.js'))
  const hash = data.split('/')[1]
  const names: [string, string][] = [
    ...scripts.map((name): [string, string] => [name, name.replace(/\.js$/, '.next.js')]),
    [shell, shell.replace(/\.txt$/, '0.txt')],
    [hash, [...hash].reverse().join('')],
    [version, [...version].reverse().join('')],
  ]
  const renamed = (text: string) => names.reduce((changed, [old, next]) => changed.replaceAll(old, next), text)
  const folders = ['assets', data, 'data/v1'].flatMap((folder) => filesBelow(from, folder))
  const pages = paths.map((path) => (path === '/' ? 'index.html' : `${path.slice(1)}.html`))
  rmSync(to, { recursive: true, force: true })
  for (const file of [
    ...folders,
    ...pages,
    '404.html',
    'embed/404.html',
    'sw.js',
    '_headers',
    '_redirects',
    'icon.svg',
    'site.webmanifest',
  ]) {
    const target = join(to, renamed(file))
    mkdirSync(dirname(target), { recursive: true })
    if (!TEXT.test(file) && file !== '_headers') copyFileSync(join(from, file), target)
    else writeFileSync(target, renamed(readFileSync(join(from, file), 'utf8')).replaceAll(WORD, NEXT_WORD))
  }
  if (off !== undefined) writeFileSync(join(to, 'sw.js'), off)
}

function filesBelow(dir: string, folder: string): string[] {
  return readdirSync(join(dir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1))
}
