import { useVocabulary } from '../../data/vocabulary-query.ts'
import { changesBetween } from '../../domain/editions/changes.ts'
import { changesFinding, editionsInWords } from '../../domain/editions/changes-finding.ts'
import type { ChangesSlice } from '../../domain/editions/changes-slice.ts'
import { changesHead, changesTitle } from '../../domain/heads/changes-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { partsText } from '../../domain/prose.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { ChangesTable } from './changes-table.tsx'
import { CopyChanges } from './copy-changes.tsx'
import { EditionBoxes } from './edition-boxes.tsx'
import { ReadingNote } from './reading-note.tsx'
import { Ruler } from './ruler.tsx'
import { UnchangedThemes } from './unchanged-themes.tsx'
import { ViewChoice } from './view-choice.tsx'

/** Two editions of one page: the finding first, then what became of each theme and statement. */
export function ChangesView({
  slice,
  pair: { before, after, between },
  link,
}: {
  slice: Omit<ChangesSlice, 'pair'>
  pair: NonNullable<ChangesSlice['pair']>
  link: PageLink<'changes'>
}) {
  const vocabulary = useVocabulary()
  const { organisation, leading, editions } = slice
  const here = { ...link, model: organisation }
  const changes = changesBetween(before, after, vocabulary.themes, between)
  const finding = changesFinding(before, after, changes, vocabulary.roles)
  return (
    <article className="changes-page pt-6 lg:pt-8">
      <PageMeta head={changesHead(leading, finding)} link={here} />
      <p className="text-question text-ink-3">
        <LinkTo link={{ page: 'model', model: leading.id }} className="link small-link">
          {leading.name}
        </LinkTo>
        {` · ${editionsInWords(editions.length)}`}
      </p>
      <PageHeading>{changesTitle(leading)}</PageHeading>
      <Finding
        parts={finding}
        named={(theme, text) => (
          <LinkTo link={{ page: 'row', models: [before.id, after.id].sort(), theme }} className="link">
            {text}
          </LinkTo>
        )}
      />
      <EditionBoxes slice={slice} editions={[before, after]} link={here} />
      <Ruler changes={changes} link={here} />
      <div className="changes-tools">
        <ViewChoice counts={changes.counts} link={here} />
        <CopyChanges
          told={{
            link: here,
            title: changesTitle(leading),
            finding: partsText(finding),
            name: leading.name,
            listed: editions,
            changes,
            editions: [before, after],
            roles: vocabulary.roles,
          }}
        />
      </div>
      <ChangesTable changes={changes} editions={[before, after]} shown={link.show} roles={vocabulary.roles} />
      <UnchangedThemes changes={changes} edition={after} models={[before.id, after.id]} roles={vocabulary.roles} />
      <ReadingNote organisation={organisation} editions={[before, after]} />
    </article>
  )
}
