import { formatDeepLink } from '../../../src/domain/links/deep-link.ts'
import type { AddressOf } from '../../../src/domain/share/share-content.ts'
import type { ShareSubject, ShareTable } from '../../../src/domain/share/share-subject.ts'

/** Absolute addresses of an invented site. */
export const addressOf: AddressOf = (link) => `https://atlas.example${formatDeepLink(link)}`

/** A text that tries everything: Markdown, HTML, a table’s edge, a formula, a group’s name, a link, a new line. */
export const HOSTILE =
  '=cmd|\'/c\'!A1 **b** _i_ `c` [x](javascript:alert(1)) <img src=x onerror="alert(1)"> & | \\ ~~s~~ @everyone https://evil.example www.evil.example a@evil.example\n# Heading\r\n- item "q"'

/** A comparison of two on one theme, with every word of strangers replaced by `words`. */
export function tableOf(
  words: string,
  address = 'https://atlas.example/compare/acme/zenith',
): ShareSubject & {
  content: ShareTable
} {
  const model = { name: words, document: words, caution: words, address }
  return {
    address,
    title: words,
    finding: words,
    content: {
      kind: 'table',
      models: [model, model],
      rows: [
        {
          ref: 'E2',
          theme: words,
          question: words,
          relation: words,
          address,
          answers: [
            { stance: words, answer: words, places: [{ section: words, lines: '8', address }] },
            { stance: 'Says nothing', answer: undefined, places: [] },
          ],
        },
      ],
      highlights: [words],
    },
  }
}

/** A statement, with every word of strangers replaced by `words`. */
export function quoteOf(words: string, address = 'https://atlas.example/models/acme/writes-plans'): ShareSubject {
  return {
    address,
    title: words,
    finding: words,
    content: {
      kind: 'quote',
      text: words,
      stance: words,
      theme: words,
      model: { name: words, document: words, caution: words, address },
      source: words,
      cites: [{ phrase: words, place: words, address }],
    },
  }
}
