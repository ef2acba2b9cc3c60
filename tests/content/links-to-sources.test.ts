import { describe, expect, it } from 'vitest'
import { citationUrl } from '../../src/domain/citation.ts'
import { allModels } from '../../src/domain/dataset.ts'
import { realContent } from './support/real-content.ts'

const models = allModels(realContent())

/** The place in a document that a link names. */
const placeIn = (address: string) => address.slice(address.indexOf('#') + 1)

describe.each(models.map((model) => [model.id, model] as const))(
  'the links to lines of %s',
  (_id, { source, statements }) => {
    const cites = statements.flatMap(({ cite }) => cite)
    const links = cites.map((cite) => ({ ...cite, address: citationUrl(source, cite.lines, [cite.phrase]) }))

    it('are addresses of the web, of the document or of its raw text, at a place of it', () => {
      for (const { address, phrase } of links) {
        const { protocol, hash } = new URL(address)
        expect(['http:', 'https:'], phrase).toContain(protocol)
        expect(hash, phrase).not.toBe('')
        expect(address.match(/#/g), phrase).toHaveLength(1)
      }
    })

    it.runIf(source.lineUrl)('lead to the very lines of the text as it was read', () => {
      for (const { address, lines } of links) expect(placeIn(address)).toBe(`L${lines[0]}-L${lines[1]}`)
      // A text that goes on changing would have other words on the line some day.
      if (source.commit) expect(source.lineUrl).toContain(source.commit)
    })

    it.runIf(!source.lineUrl)('lead to the words that are quoted, and stand in the form of such links', () => {
      for (const { address, phrase } of links) {
        const [, directive = ''] = address.split(':~:text=')
        expect(decodeURIComponent(directive)).toBe(phrase)
        expect(directive).not.toMatch(/[-,&\s]/)
        expect(address.split(':~:')[0]).toBe(`${source.url}#`)
      }
    })
  },
)

it('both kinds of link are among them', () => {
  expect(new Set(models.map(({ source }) => source.lineUrl !== undefined))).toEqual(new Set([true, false]))
})
