import { useVocabulary } from '../../data/vocabulary-query.ts'
import { statementHead } from '../../domain/heads/model-heads.ts'
import type { StatementSlice } from '../../domain/heads/statement-slice.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { SourceCard } from '../../ui/statement/source-card.tsx'
import { OtherAnswers } from './other-answers.tsx'
import { OwnModel } from './own-model.tsx'
import { StatementLarge } from './statement-large.tsx'

/** A statement with its citations and its source, what its own model adds, and what the others answer. */
export function StatementView({ slice, link }: { slice: StatementSlice; link: DeepLink }) {
  const vocabulary = useVocabulary()
  const { summary, statement, start, source, reading } = slice
  const theme = vocabulary.themes.find(({ id }) => id === statement.theme)
  if (!theme)
    throw new Error(
      `The statement ${summary.id}/${statement.id} names the theme ${statement.theme}, which is not in the vocabulary.`,
    )
  return (
    <>
      <PageMeta head={statementHead(summary, statement, theme, vocabulary.roles, start)} link={link} />
      <div className="grid items-start gap-x-12 gap-y-8 pt-6 lg:grid-cols-[1fr_24rem] lg:pt-8">
        <StatementLarge slice={slice} theme={theme} vocabulary={vocabulary} />
        <SourceCard summary={summary} source={source} reading={reading} />
      </div>
      <OtherAnswers slice={slice} theme={theme} roles={vocabulary.roles} />
      <OwnModel slice={slice} theme={theme} roles={vocabulary.roles} />
    </>
  )
}
