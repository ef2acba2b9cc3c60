import { useVocabulary } from '../../data/vocabulary-query.ts'
import { givenWords } from '../../domain/draft/desk-choices.ts'
import type { GivenTo } from '../../domain/draft/given.ts'
import type { Theme, ThemeId } from '../../domain/model.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** What a passage gave already, theme by theme: each part can be opened again, and taken back. */
export function PassageGave({
  given,
  over,
  open,
  takeBack,
}: {
  given: readonly GivenTo[]
  /** The part that is open. */
  over: ThemeId | undefined
  open: (theme: ThemeId) => void
  takeBack: (theme: Theme) => void
}) {
  const { themes, roles } = useVocabulary()
  return (
    <ul className="desk-gave" aria-label="In the sheet from these lines">
      {given.map(({ theme: id, gave }) => {
        const theme = themes.find((each) => each.id === id)
        if (!theme) return null
        const { stance = 'mixed', value } = gave
        const words = givenWords(gave, theme, roles)
        return (
          <li key={id} className={id === over ? 'desk-gave-open' : undefined}>
            <StanceMark stance={stance} letter={factLetter({ stance, value }, theme)} />
            <button
              type="button"
              className="link small-link"
              aria-current={id === over ? 'true' : undefined}
              onClick={() => open(id)}
            >
              {`${theme.ref} ${theme.name}`}
            </button>
            <span key={words} className="text-ink-2">
              {words}
            </span>
            <button
              type="button"
              className="link small-link desk-take-back"
              aria-label={`Take back from ${theme.ref} ${theme.name}`}
              onClick={() => takeBack(theme)}
            >
              Take back
            </button>
          </li>
        )
      })}
    </ul>
  )
}
