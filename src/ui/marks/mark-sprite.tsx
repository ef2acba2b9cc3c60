import type { ReactNode } from 'react'
import { FACT_LETTERS, type StanceMark as Mark } from '../../domain/statements/stance.ts'

// What `StanceMark` refers to. It stands in the frame of every page, which no script draws again.

const SURFACE = { stroke: 'var(--surface)', fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const
const LINE = { stroke: 'currentColor', fill: 'none' } as const

/** The mark of a fact before its letter or its hole. It is drawn once, and used for every letter. */
const SHIELD =
  'M2.7 1.3h10.6a1.3 1.3 0 0 1 1.3 1.3v6.6a1.3 1.3 0 0 1-.5 1l-5.3 4.4a1.3 1.3 0 0 1-1.6 0L1.9 10.2a1.3 1.3 0 0 1-.5-1V2.6a1.3 1.3 0 0 1 1.3-1.3z'

const SHAPES: Record<Mark, ReactNode> = {
  fact: (
    <>
      <path id="mark-shield" d={SHIELD} fill="currentColor" />
      <circle cx="8" cy="6.7" r="2.1" fill="var(--surface)" />
    </>
  ),
  does: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.8 8.3 7 10.5l4.3-4.8" {...SURFACE} strokeWidth="1.7" />
    </>
  ),
  shared: (
    <>
      <circle cx="10.6" cy="8" r="4.6" {...LINE} strokeWidth="1.5" />
      <circle cx="5.4" cy="8" r="4.7" fill="currentColor" />
    </>
  ),
  only: (
    <>
      <path d="M8 1.3 14.7 8 8 14.7 1.3 8z" {...LINE} strokeWidth="1.7" strokeLinejoin="round" />
      <circle cx="8" cy="8" r="2" fill="currentColor" />
    </>
  ),
  not: (
    <>
      <rect x="1.4" y="1.4" width="13.2" height="13.2" rx="1.6" fill="currentColor" />
      <path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" {...SURFACE} strokeWidth="1.8" />
    </>
  ),
  'other-role': (
    <>
      <rect x="1.4" y="1.4" width="13.2" height="13.2" rx="1.6" {...LINE} strokeWidth="1.6" />
      <path
        d="M4.8 8h6.2M8.6 5.6 11 8l-2.4 2.4"
        {...LINE}
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  mixed: (
    <>
      <path d="M7.2 1a7 7 0 0 0 0 14z" fill="currentColor" />
      <path d="M9.6 2.2h3a1.6 1.6 0 0 1 1.6 1.6v8.4a1.6 1.6 0 0 1-1.6 1.6h-3z" {...LINE} strokeWidth="1.5" />
    </>
  ),
  silent: <circle cx="8" cy="8" r="6.2" {...LINE} strokeWidth="1.7" strokeLinecap="round" strokeDasharray="0 3.246" />,
}

/** Where a letter stands in the shield and how large it is, so that all of them fill it alike. */
export function letterBox(letter: string): { size: number; baseline: number } {
  if (/[gjpqy]/.test(letter)) return { size: 11, baseline: 9 }
  return /[bdfhiklt]/.test(letter) ? { size: 10.4, baseline: 10.2 } : { size: 11, baseline: 9.4 }
}

/**
 * The shapes of all marks, once a page: a comparison shows them by the hundred. `letters` is how many values a fact has at
 * most. A letter stands in no text of the page, so that it is neither read out nor copied.
 */
export function MarkSprite({ letters }: { letters: number }) {
  return (
    <svg className="hidden" aria-hidden="true">
      {Object.entries(SHAPES).map(([mark, shape]) => (
        <symbol key={mark} id={`mark-${mark}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
      {[...FACT_LETTERS.slice(0, letters)].map((letter) => {
        const { size, baseline } = letterBox(letter)
        return (
          <symbol key={letter} id={`mark-fact-${letter}`} viewBox="0 0 16 16">
            <use href="#mark-shield" />
            <text className="mark-letter" x="8" y={baseline} fontSize={size}>
              {letter}
            </text>
          </symbol>
        )
      })}
    </svg>
  )
}
