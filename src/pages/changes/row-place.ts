import type { StatementChange } from '../../domain/editions/changes.ts'

/** The place of a change on the page. What was dropped may have the id that something new has now. */
export function rowPlace({ before, after }: StatementChange): string {
  return after ? `statement-${after.id}` : `dropped-${before.id}`
}
