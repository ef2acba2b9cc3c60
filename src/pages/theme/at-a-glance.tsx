import type { Role, Theme } from '../../domain/model.ts'
import type { ModelOnTheme } from '../../domain/slices.ts'
import { answerInAWord } from '../../domain/standing-words.ts'
import { StanceMark } from '../../ui/stance-mark.tsx'
import { answerAnchor } from './model-answer.tsx'

/** Who stands where, in a mark and a word or two, each leading to the answer further down; and how a fact is compared. */
export function AtAGlance({
  theme,
  models,
  roles,
}: {
  theme: Theme
  models: readonly ModelOnTheme[]
  roles: readonly Role[]
}) {
  return (
    <section aria-labelledby="glance" className="double-frame">
      <div className="px-4 py-3.5 sm:px-5">
        <h2 id="glance" className="text-h3">
          At a glance
        </h2>
        <ul className="mt-2">
          {models.map(({ summary: { id, name }, answer }) => (
            <li key={id} className="grid grid-cols-2 items-start gap-2 sm:grid-cols-[9.75rem_1fr]">
              <a href={`#${answerAnchor(id)}`} className="quiet-link small-link pointer-coarse:py-3">
                {name}
              </a>
              <span className="flex items-start gap-2.5 py-1 pointer-coarse:py-3">
                <StanceMark stance={answer.stance} className="mt-0.5" />
                <span className={answer.stance === 'silent' ? 'text-ink-3' : ''}>
                  {answerInAWord(answer, theme, roles)}
                </span>
              </span>
            </li>
          ))}
        </ul>
        {theme.kind === 'fact' && (
          <p className="mt-2 border-t border-rule pt-2 text-question text-ink-3">
            {theme.values
              ? `Compared as: ${theme.values.map(({ label }) => label).join(' · ')}`
              : 'The answers to this question do not line up. They are shown, not judged.'}
          </p>
        )}
      </div>
    </section>
  )
}
