import { render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { SomethingWrong } from '../../../src/ui/statement/something-wrong.tsx'
import { ACME } from '../../fixtures/acme-and-zenith.ts'
import { statementId } from '../../fixtures/ids.ts'

afterEach(() => vi.unstubAllEnvs())

const ask = () =>
  render(
    <>
      <p id="text">Does not manage people.</p>
      <SomethingWrong
        model={ACME.id}
        statement={{ id: statementId('manages-nobody') }}
        source={ACME.source}
        describedBy="text"
      />
    </>,
  )

it('files a correction with the statement and the version read, and says of which statement', () => {
  vi.stubEnv('REPOSITORY_URL', 'https://git.example/acme/atlas')
  ask()
  const link = screen.getByRole('link', { name: 'Something wrong?' })
  expect(link).toHaveAccessibleDescription('Does not manage people.')
  const { searchParams } = new URL(link.getAttribute('href') ?? '')
  expect(searchParams.get('title')).toBe('Correction: acme/manages-nobody')
  expect(searchParams.get('body')).toContain('2023-11-02')
})

it('is not offered where there is nowhere to file it', () => {
  vi.stubEnv('REPOSITORY_URL', '')
  ask()
  expect(screen.queryByRole('link')).toBeNull()
})
