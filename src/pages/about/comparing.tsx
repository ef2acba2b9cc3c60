import { Fragment } from 'react'
import { AGREEMENTS, type Agreement } from '../../domain/comparing/agreement-class.ts'

const CLASSES: Record<Agreement, [name: string, meaning: string]> = {
  differ: ['Differ', 'Two or more speak, and they do not all agree.'],
  'all-agree': ['All agree', 'Every one of them speaks, and all agree.'],
  'some-silent': ['Agree, some silent', 'Two or more speak and agree; the others say nothing.'],
  'one-only': ['One only', 'A single source speaks.'],
  'side-by-side': [
    'Not judged',
    'The answers do not line up: a fact without a common scale, or answers that are all mixed. They are shown, no more.',
  ],
  nobody: ['Nobody speaks', 'None of them mentions it.'],
}

/** How a theme falls into one of the six classes when models are compared. */
export function Comparing({ themes }: { themes: number }) {
  return (
    <section aria-labelledby="comparing" className="prose">
      <h2 id="comparing">Comparing</h2>
      <p>
        Two to five sources can be set side by side. Each of the {themes} themes then falls into exactly one of six
        classes:
      </p>
      <dl className="terms">
        {AGREEMENTS.map((agreement) => (
          <Fragment key={agreement}>
            <dt className="flex items-start gap-2.5">
              <span className={`swatch swatch-${agreement} mt-1`} />
              {CLASSES[agreement][0]}
            </dt>
            <dd>{CLASSES[agreement][1]}</dd>
          </Fragment>
        ))}
      </dl>
      <p>
        To agree is to take the same stance and, where a theme lists its possible answers, to give the same one. The
        same stance on another condition or with another partner is agreement “on different terms”: the row says on
        which. Explicitly not and Another role does agree that it is not the tech lead’s, and differ in how: on
        different terms again. Mixed answers never agree with each other: they need not mean the same part. Every row
        gives the reason for its class, such as “2 yes, 1 no”.
      </p>
      <p>
        Counts are of themes. Silence never counts as agreement, so “in common” shows only what all of them say. The
        widest gap is the theme on which the sources stand furthest apart, taken pair by pair: a yes against a no weighs
        more than a yes against a yes on a condition.
      </p>
    </section>
  )
}
