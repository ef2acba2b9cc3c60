import type { ModelId, StatementId } from '../model.ts'

/** What a correction is about: the statement, and the version of the document it was read from. */
export interface CorrectionSubject {
  model: ModelId
  statement: StatementId
  version: string
  commit?: string | undefined
}

/**
 * Where a correction to a statement is filed: a new issue of the repository with the statement's ids and the version
 * read filled in. Undefined where the site was built without a repository.
 */
export function correctionLink(repositoryUrl: string | undefined, subject: CorrectionSubject): string | undefined {
  const { model, statement, version, commit } = subject
  // The title names the statement. A model's page has eighty of these links, and some chats read no more than 250,000 bytes.
  return issueLink(repositoryUrl, `${model}/${statement}`, `Version: ${version}${commit ? `, commit ${commit}` : ''}`)
}

/** The same of what changed between two editions, with the versions of both. */
export function changesCorrectionLink(
  repositoryUrl: string | undefined,
  { model, versions }: { model: ModelId; versions: readonly [before: string, after: string] },
): string | undefined {
  return issueLink(repositoryUrl, `${model}/changes`, `Versions: ${versions.join(' and ')}`)
}

function issueLink(repositoryUrl: string | undefined, subject: string, read: string): string | undefined {
  const repository = repositoryUrl?.replace(/\/+$/, '')
  if (!repository) return undefined
  const body = [read, '', 'What is wrong?'].join('\n')
  return `${repository}/issues/new?title=${encodeURIComponent(`Correction: ${subject}`)}&body=${encodeURIComponent(body)}`
}
