import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Pictures of earlier builds, by what they were made from. */
export interface ImageCache {
  /** The picture, where it was made before and is whole. */
  find: (key: string) => Buffer | undefined
  keep: (key: string, picture: Uint8Array) => void
  /** Throws out what this build had no use for, once there is too much of it. */
  tidy: () => void
}

/** Every PNG ends with this: a file without it was cut off while it was written. */
const PNG_END = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])

/** More than the largest build makes, several times over. */
const MOST_KEPT = 20_000

/** A cache in a folder. Several builds may use it at the same time: a file appears whole or not at all. */
export function imageCache(folder: string, mostKept = MOST_KEPT): ImageCache {
  mkdirSync(folder, { recursive: true })
  const used = new Set<string>()
  const fileOf = (key: string) => {
    used.add(`${key}.png`)
    return join(folder, `${key}.png`)
  }
  return {
    find(key) {
      const file = fileOf(key)
      if (!existsSync(file)) return undefined
      const picture = readFileSync(file)
      return picture.subarray(-PNG_END.length).equals(PNG_END) ? picture : undefined
    },
    keep(key, picture) {
      const file = fileOf(key)
      const part = `${file}.${process.pid}`
      writeFileSync(part, picture)
      renameSync(part, file)
    },
    tidy() {
      const kept = readdirSync(folder)
      if (kept.length <= mostKept) return
      for (const file of kept) if (!used.has(file)) rmSync(join(folder, file), { force: true })
    },
  }
}
