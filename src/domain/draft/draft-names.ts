import { cutAt, LONGEST_NAME } from './draft-lengths.ts'

/** A name with something behind it, cut so that both fit: “Platform tech lead (from a link)”. */
export function nameWithEnd(name: string, end: string): string {
  return `${cutAt(name, LONGEST_NAME - end.length)}${end}`
}

/** What a copy of a draft is called: “Copy of Platform tech lead”. */
export function copyName(name: string): string {
  return cutAt(`Copy of ${name}`, LONGEST_NAME)
}

/** A name, or where it is among those that are taken already, with the next number that is free: “My draft 2”. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  let number = 2
  while (taken.includes(nameWithEnd(name, ` ${number}`))) number += 1
  return nameWithEnd(name, ` ${number}`)
}
