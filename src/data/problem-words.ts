import { DataProblem } from './data-problem.ts'

/** What a failed fetch means for the reader, in a sentence or two. */
export function problemInWords(error: unknown): string {
  if (!(error instanceof DataProblem)) return 'Something went wrong on our side. What is already here still works.'
  switch (error.kind) {
    case 'unreachable':
      return 'The connection dropped before it arrived. What is already here still works.'
    case 'slow':
      return 'The server took too long to answer. What is already here still works.'
    case 'replaced':
      return 'Another page came in its place. The network may want you to sign in: do so in another tab, then try again.'
    case 'missing':
    case 'gone':
      return 'The server no longer has it. A new version may be out: reload the page to get it.'
    case 'refused':
      return 'The server answered with an error. It may work again in a moment.'
    case 'malformed':
      return 'What arrived could not be read, so it is not shown. It may be a passing fault.'
  }
}
