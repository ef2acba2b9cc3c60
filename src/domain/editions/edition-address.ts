import type { Edition } from './editions.ts'

/** What names an edition in an address: as much of its date as tells it from the others: “2021”, “2022-06”. */
export function editionWord({ id, version }: Edition, editions: readonly Edition[]): string {
  const parts = version.split('-')
  const words = parts.map((_, place) => parts.slice(0, place + 1).join('-'))
  const isAlone = (word: string) => editions.every((other) => other.id === id || !other.version.startsWith(word))
  return words.find(isAlone) ?? version
}

/** The edition that a word of an address names, the earliest where several are of that date; undefined where none is. */
export function editionNamed<Of extends Edition>(editions: readonly Of[], word: string | undefined): Of | undefined {
  return word === undefined ? undefined : editions.find(({ version }) => `${version}-`.startsWith(`${word}-`))
}
