import { createHash } from 'node:crypto'
import type { Dataset } from '../../domain/dataset.ts'
import { SOCIAL_IMAGE, socialImagePath } from '../../domain/heads/social-card.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { cardsOf } from './card-of.ts'
import type { ImageCache } from './image-cache.ts'
import { createTypesetter } from './typesetter.ts'

/** What making the images needs from outside. */
export interface ImageBuild {
  dataset: Dataset
  /** The links that have a page: each gets its image. */
  links: readonly DeepLink[]
  cache: ImageCache
  write: (path: string, picture: Uint8Array) => void
  log: (line: string) => void
}

/** What tells the picture at a path from those that stood there before: path -> `3fa94c10`. */
export type PictureVersions = ReadonlyMap<string, string>

/** Some chats show no image that is larger. */
export const MOST_BYTES = 200 * 1024

/** Each is painted by a thread of its own; more of them than processors only wait. */
const AT_ONCE = 4

/**
 * Makes the social image of every link, and takes over unchanged ones from the cache: an image is known by its drawing,
 * so that a change of content or design makes a new one by itself. Gives the version of each, which follows from its bytes.
 * Rejects with the path of the first that fails or is too large for a chat.
 */
export async function makeSocialImages({ dataset, links, cache, write, log }: ImageBuild): Promise<PictureVersions> {
  const type = await createTypesetter()
  const drawnOf = cardsOf(dataset, type)
  const byPath = new Map(links.map((link) => [socialImagePath(link), link]))
  const waiting = [...byPath].entries()
  const total = { bytes: 0, made: 0, done: 0 }
  const versions = new Map<string, string>()
  let largest = { path: '', bytes: 0 }
  const step = Math.max(1, Math.floor(byPath.size / 5))

  const pictureOf = async (link: DeepLink): Promise<Uint8Array> => {
    const drawn = await drawnOf(link)
    const key = createHash('sha256').update(type.version).update(JSON.stringify(drawn)).digest('hex')
    const known = cache.find(key)
    if (known) return known
    const picture = await type.picture(drawn, SOCIAL_IMAGE.width, SOCIAL_IMAGE.height)
    cache.keep(key, picture)
    total.made += 1
    return picture
  }
  const work = async () => {
    for (const [, [path, link]] of waiting) {
      const picture = await pictureOf(link).catch((cause: Error) => {
        throw new Error(`The image ${path} could not be made: ${cause.message}`, { cause })
      })
      if (picture.length > MOST_BYTES)
        throw new Error(`The image ${path} has ${picture.length} bytes; chats show none over ${MOST_BYTES}.`)
      write(path, picture)
      versions.set(path, createHash('sha256').update(picture).digest('hex').slice(0, 8))
      if (picture.length > largest.bytes) largest = { path, bytes: picture.length }
      total.bytes += picture.length
      total.done += 1
      if (total.done % step === 0) log(`  ${total.done} of ${byPath.size} images`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  cache.tidy()
  log(
    `${byPath.size} social images, ${total.made} of them new, ${kilobytes(total.bytes)}; the largest is ${largest.path} with ${kilobytes(largest.bytes)}.`,
  )
  return versions
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KiB`
}
