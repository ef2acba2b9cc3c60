import { describe, expect, it } from 'vitest'
import { blankDraft } from '../../../src/domain/draft/draft.ts'
import { copyName, freeName, nameWithEnd } from '../../../src/domain/draft/draft-names.ts'
import { withDocument } from '../../../src/domain/draft/reader-document.ts'

const LONG = 'Lead of the platform team for payments, ledgers and invoices'

describe('the name of a draft', () => {
  it('has a number where others have it', () => {
    expect(freeName('My draft', [])).toBe('My draft')
    expect(freeName('My draft', ['My draft', 'My draft 2'])).toBe('My draft 3')
  })

  it('is never longer than what can be read again', () => {
    const copy = copyName(LONG)
    expect(copy).toBe('Copy of Lead of the platform team for payments, ledgers and ')
    expect(freeName(copy, [copy])).toBe('Copy of Lead of the platform team for payments, ledgers an 2')
    expect(freeName(LONG, [LONG])).toHaveLength(LONG.length)
  })

  it('is not cut within a letter', () => {
    expect(nameWithEnd('🎉'.repeat(30), ' (link)')).toBe(`${'🎉'.repeat(26)} (link)`)
    const { document } = withDocument(blankDraft('mine', 'My draft'), {
      name: `A${'🎉'.repeat(80)}`,
      text: 'Plans.',
      added: 1,
      passages: 1,
    })
    expect(document?.name).toBe(`A${'🎉'.repeat(59)}`)
  })
})
