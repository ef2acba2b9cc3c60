import { useVocabulary } from '../../data/vocabulary-query.ts'
import { dateInWords } from '../../domain/citation.ts'
import type { ChangesShown } from '../../domain/editions/change-kinds.ts'
import { changesBetween } from '../../domain/editions/changes.ts'
import { changesFinding, editionsInWords } from '../../domain/editions/changes-finding.ts'
import type { ChangesSlice } from '../../domain/editions/changes-slice.ts'
import { changesHead, changesTitle } from '../../domain/heads/changes-head.ts'
import { listInProse } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { ChangesTable } from './changes-table.tsx'
import { EditionBoxes } from './edition-boxes.tsx'
import { Ruler } from './ruler.tsx'
import { UnchangedThemes } from './unchanged-themes.tsx'
import { ViewChoice } from './view-choice.tsx'

/** Two editions of one page: the finding first, then what became of each theme and statement. */
export function ChangesView({
  slice,
  pair: { before, after, between },
  shown,
}: {
  slice: Omit<ChangesSlice, 'pair'>
  pair: NonNullable<ChangesSlice['pair']>
  shown: ChangesShown
}) {
  const vocabulary = useVocabulary()
  const { organisation, leading, editions } = slice
  const changes = changesBetween(before, after, vocabulary.themes, between)
  const finding = changesFinding(before, after, changes, vocabulary.roles)
  const read = [...new Set([before.read, after.read])].sort().map(dateInWords)
  return (
    <article className="pt-6 lg:pt-8">
      <PageMeta head={changesHead(leading, finding)} link={{ page: 'changes', model: organisation, show: shown }} />
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
      <EditionBoxes slice={slice} editions={[before, after]} />
      <Ruler changes={changes} />
      <ViewChoice counts={changes.counts} organisation={organisation} shown={shown} />
      <ChangesTable changes={changes} editions={[before, after]} shown={shown} roles={vocabulary.roles} />
      <UnchangedThemes changes={changes} models={[before.id, after.id]} />
      <p className="mt-4 max-w-2xl text-ref text-ink-3">
        {`A statement that stands on two themes is counted once. “Reworded” means another meaning or other terms; a comma moved is “kept”. Read ${listInProse(read)}.`}
      </p>
    </article>
  )
}
