import type { WhyKept } from '../../data/offline/kept-page.ts'

/** Why a page may be behind, before the time from which it is. `online` follows on any of the others. */
const WHY: Record<WhyKept | 'online', string> = {
  offline: 'Offline',
  slow: 'Slow connection',
  failing: 'The site does not answer',
  online: 'Online again',
}

/** `Offline: this page as of ` – the time follows. */
export function beforeTime(why: WhyKept | 'online'): string {
  return `${WHY[why]}: this page as of `
}

/**
 * A time as it is said to somebody for whom it is now `now`: `27 November, 14:05` within a year, and otherwise
 * `27 November 2026, 14:05`. In the reader’s time zone, or in `timeZone`.
 */
export function timeInWords(time: number, now: number, timeZone?: string): string {
  const format = (options: Intl.DateTimeFormatOptions, at = time) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(at)
  const sameYear = format({ year: 'numeric' }) === format({ year: 'numeric' }, now)
  const day = format({ day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) })
  return `${day}, ${format({ hour: '2-digit', minute: '2-digit' })}`
}
