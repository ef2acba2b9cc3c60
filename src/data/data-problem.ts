/** What went wrong while content was fetched. */
export type DataProblemKind =
  /** No answer: offline, or the connection dropped. */
  | 'unreachable'
  /** The server took too long. */
  | 'slow'
  /** The server says there is no such file. */
  | 'missing'
  /** The server answered with an error. */
  | 'refused'
  /** An answer came, but not in the shape we publish. */
  | 'malformed'

/** A failed fetch, told apart by kind so that the page can say what helps. */
export class DataProblem extends Error {
  readonly kind: DataProblemKind
  constructor(kind: DataProblemKind, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'DataProblem'
    this.kind = kind
  }
}

/** Whether an error says that there is no such model. */
export function isMissing(error: unknown): boolean {
  return error instanceof DataProblem && error.kind === 'missing'
}
