import type { AuthoredStatement } from './content.ts'

/** Whether a statement is what its model itself says. */
export function feedsAnswers({ status = 'own' }: Pick<AuthoredStatement, 'status'>): boolean {
  return status === 'own' || status === 'unfinished'
}

/** Whether a statement speaks to a theme, as its main one or among others. */
export function speaksTo({ theme, also }: Pick<AuthoredStatement, 'theme' | 'also'>, wanted: string): boolean {
  return theme === wanted || (also ?? []).some((one) => one === wanted)
}
