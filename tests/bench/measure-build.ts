import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MOST_PAGES } from '../../src/site/prerendered-links.ts'
import { buildSite, pageFile } from './built-site.ts'

/** A file with its size in bytes. */
export interface Sized {
  path: string
  bytes: number
}

/** What a whole build of the real content makes, and how long it takes in milliseconds. */
export interface BuildFigures {
  pages: number
  images: number
  /** With every image made anew, and with those of the build before. */
  time: { fresh: number; kept: number }
  /** All pages together: each stands in two places, and is counted once. */
  html: number
  pictures: number
  largestPage: Sized
  largestImage: Sized
}

/** Where the social images of a build are kept from one build to the next. */
export function imagesOf(dir: string): string {
  return `${dir}-images`
}

/** Builds the site twice into a folder, as `npm run build` does, and weighs what is there. Throws where a build fails. */
export async function measureBuild(dir: string): Promise<BuildFigures> {
  const images = imagesOf(dir)
  rmSync(images, { recursive: true, force: true })
  const build = async () => {
    const start = performance.now()
    await buildSite(dir, 'content', MOST_PAGES, { IMAGE_CACHE: images })
    return performance.now() - start
  }
  const time = { fresh: await build(), kept: await build() }
  return { ...weighed(dir), time }
}

/** The pages that the sitemap of a built site names, and its social images. */
function weighed(dir: string): Omit<BuildFigures, 'time'> {
  const addresses = [...readFileSync(join(dir, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)]
  const pages = addresses.map(([, address = '']): Sized => {
    const path = new URL(address).pathname
    return { path, bytes: statSync(pageFile(dir, path)).size }
  })
  const images = readdirSync(join(dir, 'social'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file): Sized => ({ path: `/social/${file}`, bytes: statSync(join(dir, 'social', file)).size }))
  return {
    pages: pages.length,
    images: images.length,
    html: together(pages),
    pictures: together(images),
    largestPage: largest(pages),
    largestImage: largest(images),
  }
}

function together(files: readonly Sized[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** The largest of some files. Throws where there is none: then the build made nothing. */
function largest([first, ...rest]: readonly Sized[]): Sized {
  if (!first) throw new Error('The build made no pages or no images.')
  return rest.reduce((most, each) => (each.bytes > most.bytes ? each : most), first)
}
