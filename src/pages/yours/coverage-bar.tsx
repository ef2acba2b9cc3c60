import { type Draft, themesByState } from '../../domain/draft/draft.ts'
import { LEFT_OUT } from '../../domain/draft/draft-words.ts'
import { leftOut } from '../../domain/draft/left-out.ts'
import type { Theme } from '../../domain/model.ts'
import { uncapitalised } from '../../domain/words.ts'

/** How much of a draft is decided: a box a theme, filled where it answers, hatched where it is left out, and a line for the rest. */
export function CoverageBar({ draft, themes }: { draft: Draft; themes: readonly Theme[] }) {
  const { answered, undecided } = themesByState(draft, themes)
  const { onPurpose, unsaid } = leftOut(draft, themes)
  const parts = [
    { kind: 'answered', count: answered.length, words: 'answered' },
    { kind: 'left-out', count: onPurpose.length, words: uncapitalised(LEFT_OUT) },
    { kind: 'left-out', count: unsaid.length, words: 'not said in the document' },
    { kind: 'undecided', count: undecided.length, words: 'not decided yet' },
  ]
  return (
    <div className="coverage">
      <div className="flex justify-between text-ref text-ink-3" aria-hidden="true">
        <span>0</span>
        <span>{`${themes.length} themes`}</span>
      </div>
      <div className="coverage-bar" aria-hidden="true">
        {parts.flatMap(({ kind, count, words }) =>
          Array.from({ length: count }, (_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: boxes of one kind are alike
            <span key={`${words}-${place}`} className={`coverage-box coverage-${kind}`} />
          )),
        )}
      </div>
      <ul className="coverage-words" aria-label={`${themes.length} themes by what is decided`}>
        {parts
          .filter(({ count }) => count > 0)
          .map(({ kind, count, words }) => (
            <li key={words}>
              <span className={`coverage-box coverage-${kind}`} />
              <span key={count}>{`${count} ${words}`}</span>
            </li>
          ))}
      </ul>
    </div>
  )
}
