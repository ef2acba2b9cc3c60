import { expect, it } from 'vitest'
import { beforeTime, timeInWords } from '../../../src/app/offline/as-of.ts'

const AT = Date.UTC(2026, 10, 27, 14, 5)

it('says why and from when', () => {
  expect(beforeTime('offline') + timeInWords(AT, AT + 60_000, 'UTC')).toBe(
    'Offline: this page as of 27 November, 14:05',
  )
  expect(['slow', 'failing', 'online'].map((why) => beforeTime(why as 'slow'))).toEqual([
    'Slow connection: this page as of ',
    'The site does not answer: this page as of ',
    'Online again: this page as of ',
  ])
})

it('names the year where it is another', () => {
  expect(timeInWords(AT, Date.UTC(2027, 0, 2), 'UTC')).toBe('27 November 2026, 14:05')
})

it('is the reader’s own time', () => {
  expect(timeInWords(Date.UTC(2026, 10, 27, 23, 5), AT, 'Asia/Tokyo')).toBe('28 November, 08:05')
})
