import { answerInAWord } from '../../domain/comparing/standing-words.ts'
import { answerPlace } from '../../domain/links/answer-place.ts'
import type { Role, Theme } from '../../domain/model.ts'
import type { ModelOnTheme } from '../../domain/slices.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

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
              <a href={`#${answerPlace(id)}`} className="quiet-link small-link pointer-coarse:py-3">
                {name}
              </a>
              <span className="flex items-start gap-2.5 py-1 pointer-coarse:py-3">
                <StanceMark stance={answer.stance} letter={factLetter(answer, theme)} className="mt-0.5" />
                <span className={answer.stance === 'silent' ? 'text-ink-3' : ''}>
                  {answerInAWord(answer, theme, roles)}
                </span>
              </span>
            </li>
          ))}
        </ul>
        {theme.kind === 'fact' && !theme.values && (
          <p className="mt-2 border-t border-rule pt-2 text-question text-ink-3">
            The answers to this question do not line up. They are shown, not judged.
          </p>
        )}
        {theme.values && <ValueKey theme={theme} models={models} />}
      </div>
    </section>
  )
}

/** As what the answers to a fact are compared: each value with its mark and how many give it, the commonest first. */
function ValueKey({ theme, models }: { theme: Theme; models: readonly ModelOnTheme[] }) {
  const values = (theme.values ?? []).map(({ id, label }) => ({
    label,
    letter: factLetter({ stance: 'states', value: id }, theme),
    count: models.filter(({ answer }) => answer.stance === 'states' && answer.value === id).length,
  }))
  return (
    <div className="mt-2 border-t border-rule pt-2 text-question text-ink-2">
      <p className="text-ink-3">Compared as</p>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {values
          .sort((a, b) => b.count - a.count)
          .map(({ label, letter, count }) => (
            <li key={label} className="flex items-start gap-2">
              <StanceMark stance="states" letter={letter} className="mt-px" />
              <span>
                {label} <strong className="font-serif font-semibold text-ink">{count}</strong>
              </span>
            </li>
          ))}
      </ul>
    </div>
  )
}
