// What a page needs to know of a draft in its address before it opens one.

/** Where somebody else's draft stands on the sheet, as long as the tab has it: the place that its address names. */
export const SOMEBODYS = 'somebodys'

/** Whether a fragment is a draft’s, of this form or of a later one, and no place of a page: `#v1.` and not `#e2`. */
export function isDraftFragment(hash: string): boolean {
  return /^#v\d+\./.test(hash)
}
