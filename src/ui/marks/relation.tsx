import type { ReactNode } from 'react'
import type { Agreement } from '../../domain/comparing/agreement-class.ts'
import { relationWords } from '../../domain/comparing/relation-words.ts'

const SIGNS: Record<Agreement, ReactNode> = {
  differ: <path d="M1 4.5h14M1 9.5h14M11 1 5 13" />,
  'all-agree': <path d="M1 4.5h14M1 9.5h14" />,
  'some-silent': <path d="M1 4.5h14M1 9.5h14" strokeDasharray="7 2 2 1.5" />,
  'one-only': <path d="M1.5 7h13" strokeDasharray="1 3.2" />,
  'side-by-side': <path d="M4.5 2v10M11.5 2v10" strokeDasharray="2 2" />,
  nobody: null,
}

/**
 * The relation of a row: a sign and its words, and under them why, where that is known: it then says the terms too.
 * `speakers` are the short names of those who speak; `answers` is how many facts they state who differ in that alone.
 */
export function Relation({
  agreement,
  speakers,
  models,
  onDifferentTerms,
  answers,
  reason,
}: {
  agreement: Agreement
  speakers: readonly string[]
  models: number
  onDifferentTerms: boolean
  answers?: number | undefined
  reason?: string | undefined
}) {
  const words = relationWords(agreement, speakers, models, onDifferentTerms && !reason, answers)
  return (
    <span className="inline-flex items-start gap-2 text-question text-ink-2">
      <svg
        viewBox="0 0 16 14"
        className={`mt-0.5 h-3.5 w-4 flex-none ${agreement === 'differ' ? 'text-ink' : 'text-accent'}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        aria-hidden="true"
      >
        {SIGNS[agreement]}
      </svg>
      <span key={words}>
        {words}
        {reason && <span className="block text-ref text-ink-3">{reason}</span>}
      </span>
    </span>
  )
}
