/** What went wrong while content was fetched. */
export type DataProblemKind =
  /** No answer: offline, or the connection dropped. */
  | 'unreachable'
  /** The server took too long. */
  | 'slow'
  /** There is no such thing: the index, read whole, does not have it. */
  | 'missing'
  /** The server says there is no such file. Whether there should be one, the index knows. */
  | 'gone'
  /** A page came instead of the file: a host's for addresses it does not know, or one of the network in between. */
  | 'replaced'
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

/** Whether an error leaves open if there is such a file. */
export function isNotServed(error: unknown): boolean {
  return error instanceof DataProblem && (error.kind === 'gone' || error.kind === 'replaced')
}
