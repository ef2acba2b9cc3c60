import { describe, expect, it } from 'vitest'
import { changesCorrectionLink, correctionLink } from '../../../src/domain/links/correction-link.ts'
import type { ModelId, StatementId } from '../../../src/domain/model.ts'

const subject = {
  model: 'acme' as ModelId,
  statement: 'reviews-code' as StatementId,
  version: '2025-03',
  commit: 'abc1234',
}

describe('correctionLink', () => {
  it('opens a new issue that names the model, the statement and the version read', () => {
    const link = new URL(correctionLink('https://git.example/acme/atlas', subject) ?? '')
    expect(link.origin + link.pathname).toBe('https://git.example/acme/atlas/issues/new')
    expect(link.searchParams.get('title')).toBe('Correction: acme/reviews-code')
    expect(link.searchParams.get('body')).toBe('Version: 2025-03, commit abc1234\n\nWhat is wrong?')
  })

  it('leaves nothing unencoded that could end the link or start another parameter', () => {
    const link = correctionLink('https://git.example/acme/atlas', { ...subject, version: 'a&title=b c#d' })
    expect(link?.split('?')[1]).toMatch(/^title=[\w%.-]+&body=[\w%.-]+$/)
  })

  it('knows no commit where the document has none', () => {
    const link = correctionLink('https://git.example/acme/atlas', { ...subject, commit: undefined })
    expect(new URL(link ?? '').searchParams.get('body')).toContain('Version: 2025-03\n')
  })

  it('takes an address with slashes at its end', () => {
    expect(correctionLink('https://git.example/acme/atlas//', subject)).toContain('/atlas/issues/new?')
  })

  it.each([undefined, '', '/'])('is nothing without a repository: %j', (repositoryUrl) => {
    expect(correctionLink(repositoryUrl, subject)).toBeUndefined()
  })
})

describe('changesCorrectionLink', () => {
  it('names the organisation and both versions', () => {
    const versions = ['2021-09-02', '2022-06-23'] as const
    const link = new URL(
      changesCorrectionLink('https://git.example/acme/atlas', { model: subject.model, versions }) ?? '',
    )
    expect(link.searchParams.get('title')).toBe('Correction: acme/changes')
    expect(link.searchParams.get('body')).toBe('Versions: 2021-09-02 and 2022-06-23\n\nWhat is wrong?')
    expect(changesCorrectionLink('', { model: subject.model, versions })).toBeUndefined()
  })
})
