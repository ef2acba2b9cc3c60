import { correctionLink } from '../../domain/links/correction-link.ts'
import type { ModelId, Source, Statement } from '../../domain/model.ts'

/**
 * “Something wrong?”: files a correction to a statement, where the site was built with a repository to file it in.
 * `describedBy` is the id of the statement's text, which tells many such links apart.
 */
export function SomethingWrong({
  model,
  statement,
  source,
  describedBy,
  className = 'quiet-link small-link text-ref',
}: {
  model: ModelId
  statement: Pick<Statement, 'id'>
  source: Pick<Source, 'version' | 'commit'>
  describedBy: string
  className?: string
}) {
  const href = correctionLink(import.meta.env.REPOSITORY_URL, {
    model,
    statement: statement.id,
    version: source.version,
    commit: source.commit,
  })
  if (!href) return null
  return (
    <a href={href} className={`no-print ${className}`} rel="noreferrer" aria-describedby={describedBy}>
      Something wrong?
    </a>
  )
}
