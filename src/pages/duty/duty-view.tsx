import { useVocabulary } from '../../data/vocabulary-query.ts'
import { placedBy } from '../../domain/duties/duty-page.ts'
import { dutyPageFinding, dutyQuestion, sideBySide } from '../../domain/duties/duty-page-words.ts'
import { dutyHead } from '../../domain/heads/duty-head.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { DutyFile, Theme } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { DutyZones } from './duty-zones.tsx'
import { NextToIt } from './next-to-it.tsx'
import { OnWhatTerms } from './on-what-terms.tsx'
import { SaysNothing } from './says-nothing.tsx'

/** The sentence, the zones, the statements in their order, what stands nearest with the silent, and the duties beside it. */
export function DutyView({ file, link }: { file: DutyFile; link: PageLink<'duty'> }) {
  const { themes, roles } = useVocabulary()
  const { duty, alsoFound } = file
  const theme = themes.find(({ id }) => id === duty.theme)
  if (!theme) throw new Error(`The duty ${duty.id} names the theme ${duty.theme}, which is not in the vocabulary.`)
  return (
    <>
      <PageMeta head={dutyHead(file, roles)} link={link} />
      <div className="pt-6 lg:pt-10">
        <p className="flex flex-wrap gap-x-1.5 text-question text-ink-3">
          <LinkTo link={{ page: 'duties', role: undefined, models: [] }} className="quiet-link small-link">
            Who does what
          </LinkTo>
          <span className="py-1" aria-hidden="true">
            ·
          </span>
          <LinkTo link={{ page: 'theme', theme: theme.id }} className="quiet-link small-link">
            {theme.ref} {theme.name}
          </LinkTo>
        </p>
        <PageHeading>{duty.label}</PageHeading>
        <p className="lead mt-1">{dutyQuestion(duty.label)}</p>
        <Finding parts={dutyPageFinding(file, roles)} className="finding mt-2 max-w-4xl" />
        {alsoFound.length > 0 && (
          <p className="mt-3 text-question text-ink-2">
            Also found as <span className="text-ink">{alsoFound.join(', ')}</span>
          </p>
        )}
      </div>
      <DutyZones file={file} theme={theme} roles={roles} />
      <SideBySide file={file} theme={theme} />
      <OnWhatTerms file={file} roles={roles} />
      <SaysNothing file={file} theme={theme} roles={roles} />
      <NextToIt file={file} theme={theme} />
    </>
  )
}

/** The way to the comparison of those who place it, on the theme of the duty. */
function SideBySide({ file, theme }: { file: DutyFile; theme: Theme }) {
  const count = placedBy(file)
  if (count < 2 || count > MOST_COMPARED) return null
  const models = file.said.map(({ model }) => model.id).sort()
  return (
    <p className="no-print mt-5">
      <LinkTo link={{ page: 'row', models, theme: theme.id }} className="button button-primary duty-way">
        {sideBySide(count)}
        <Icon name="arrow" />
      </LinkTo>
    </p>
  )
}
