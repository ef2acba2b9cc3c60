import './fit-bar.css'
import { FITS, type Fit } from '../../domain/draft/fit.ts'
import { FIT_MEANINGS, FIT_NAMES, fitParts } from '../../domain/draft/fit-words.ts'
import { partsText } from '../../domain/prose.ts'
import { uncapitalised } from '../../domain/words.ts'
import { Prose } from '../../ui/controls/prose.tsx'

/** What a source comes to: a box for each answer that matters, and the same in words. */
export function FitBar({ counts }: { counts: Record<Fit, number> }) {
  const parts = fitParts(counts)
  return (
    <>
      <span className="fit-bar" aria-hidden="true">
        {FITS.flatMap((fit) =>
          Array.from({ length: counts[fit] }, (_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: boxes of one kind are alike
            <span key={`${fit}-${place}`} className={`fit-box fit-${fit}`} />
          )),
        )}
      </span>
      <span key={partsText(parts)} className="fit-counts">
        <Prose parts={parts} />
      </span>
    </>
  )
}

/** The sign of a fit. It never stands alone: the word is beside it. */
export function FitSign({ fit }: { fit: Fit }) {
  const isStrong = fit === 'against'
  return (
    <svg
      viewBox="0 0 16 14"
      className={`fit-sign ${isStrong ? 'text-ink' : fit === 'silent' ? 'text-ink-3' : 'text-accent'}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      aria-hidden="true"
    >
      <path d={SIGNS[fit]} strokeDasharray={DASHES[fit]} />
    </svg>
  )
}

const SIGNS: Record<Fit, string> = {
  matches: 'M1 4.5h14M1 9.5h14',
  'in-part': 'M1 4.5h14M1 9.5h14',
  against: 'M1 4.5h14M1 9.5h14M11 1 5 13',
  silent: 'M1.5 7h13',
}

const DASHES: Partial<Record<Fit, string>> = { 'in-part': '7 2 2 1.5', silent: '1 3.2' }

/** What the boxes and the words in the cells mean. */
export function FitLegend() {
  return (
    <div className="fit-legend">
      <p>Counted, not weighed: there is no score.</p>
      <dl>
        {FITS.map((fit) => (
          <div key={fit}>
            <dt>
              <span className={`fit-box fit-${fit}`} aria-hidden="true" />
              {fit === 'silent' ? 'silent' : uncapitalised(FIT_NAMES[fit])}
            </dt>
            <dd>{FIT_MEANINGS[fit]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
