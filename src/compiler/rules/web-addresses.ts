import type { AuthoredModel, ContentFile } from '../content.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type Path } from '../located.ts'
import type { Rule } from '../rule.ts'

/** Readers follow these links: they lead to the web and nowhere else. */
export const webAddresses: Rule = {
  name: 'web-addresses',
  scope: 'model',
  check: (file) => [...schemes(file), ...linePlaces(file)],
}

function schemes(file: ContentFile<AuthoredModel>): Fault[] {
  const { source } = file.draft
  if (!source) return []
  const addresses: { url: string | undefined; at: Path }[] = [
    { url: source.url, at: ['source', 'url'] },
    { url: source.lineUrl, at: ['source', 'lineUrl'] },
    ...source.caveats.map(({ url }, i) => ({ url, at: ['source', 'caveats', i, 'url'] })),
  ]
  return addresses
    .filter(({ url }) => url !== undefined && !/^https?:\/\/[^\s/@]+(?:\/|$)/i.test(url))
    .map(({ url, at }) =>
      faultAt(file, at, {
        what: `"${url}" is not an address on the web`,
        why: 'Readers follow it to the document; anything but http and https could harm them.',
        fix: 'Type the address as the browser shows it, from https:// on.',
      }),
    )
}

function linePlaces(file: ContentFile<AuthoredModel>): Fault[] {
  const lineUrl = file.draft.source?.lineUrl
  if (lineUrl === undefined || lineUrl.includes('{from}')) return []
  return [
    faultAt(file, ['source', 'lineUrl'], {
      what: '"lineUrl" has no place for the line',
      why: 'A citation’s link goes to its lines.',
      fix: 'Write {from} and {to} where the line numbers stand: …#L{from}-L{to}.',
    }),
  ]
}
