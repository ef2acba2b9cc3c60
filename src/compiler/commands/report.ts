/** What a command prints, and whether it ends as a failure. */
export interface Report {
  lines: string[]
  failed: boolean
}
