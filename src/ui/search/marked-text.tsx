import type { ReactNode } from 'react'
import type { Marked } from '../../domain/search/search-answer.ts'

/** A text with what was found in it marked. */
export function MarkedText({ of: { text, marks } }: { of: Marked }) {
  const parts: ReactNode[] = []
  let done = 0
  for (const [from, to] of marks) {
    parts.push(text.slice(done, from), <mark key={from}>{text.slice(from, to)}</mark>)
    done = to
  }
  return (
    // With other marks it is another element: a browser that translated it may have put other texts in the place of these.
    <span key={`${text} ${marks}`}>
      {parts}
      {text.slice(done)}
    </span>
  )
}
