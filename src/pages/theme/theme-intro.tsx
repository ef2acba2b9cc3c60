import type { Theme, Vocabulary } from '../../domain/model.ts'
import type { Part } from '../../domain/prose.ts'
import { Finding } from '../../ui/controls/prose.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'

/** Where a theme stands, what it is called, what it asks, and what the answers come to. */
export function ThemeIntro({
  theme,
  areas,
  finding,
}: {
  theme: Theme
  areas: Vocabulary['areas']
  finding: readonly Part[]
}) {
  return (
    <>
      <p className="mb-1 text-question text-ink-3">
        {theme.ref} · {areas.find(({ id }) => id === theme.area)?.name}
      </p>
      <PageHeading>{theme.name}</PageHeading>
      <p className="lead mt-2">{theme.question}</p>
      <Finding parts={finding} className="finding mt-4 max-w-4xl" />
    </>
  )
}
