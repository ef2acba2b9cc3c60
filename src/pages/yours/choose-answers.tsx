import './choose-answers.css'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { elsewhereWords } from '../../domain/draft/elsewhere.ts'
import { choicesOn, type Wanted } from '../../domain/draft/fit.ts'
import { choiceWords } from '../../domain/draft/fit-words.ts'
import type { SheetSlice } from '../../domain/draft/sheet-slice.ts'
import type { ThemeId } from '../../domain/model.ts'
import type { Position } from '../../domain/position.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { anchorOf } from './sheet-link.ts'

/** Every theme on which sources line up, with what one may want of it and how many answer what. Without scripts it is to be read. */
export function ChooseAnswers({
  slice,
  choices,
  choose,
}: {
  slice: SheetSlice
  choices: readonly Wanted[]
  choose: (theme: ThemeId, position: Position | undefined) => void
}) {
  const { areas, themes } = useVocabulary()
  return (
    <>
      <noscript>
        <p className="mb-4 text-ink-2">
          Choosing and counting need scripts, which are off here. What the others answer stands below each question.
        </p>
      </noscript>
      <div className="fit-choose no-print">
        {areas.map((area) => {
          const own = themes.filter((theme) => theme.area === area.id && choicesOn(theme).length > 0)
          return (
            own.length > 0 && (
              <section key={area.id} aria-labelledby={`area-${area.id}`}>
                <h2 id={`area-${area.id}`} className="fit-area">
                  {area.name}
                </h2>
                <ul>
                  {own.map((theme) => {
                    const chosen = choices.find((each) => each.theme === theme.id)
                    const field = `want-${anchorOf(theme)}`
                    return (
                      <li key={theme.id} id={anchorOf(theme)} className="fit-wish">
                        <h3 className="fit-asks">
                          <label htmlFor={field}>
                            <span className="fit-ref">{theme.ref}</span> <span>{theme.question}</span>
                          </label>
                        </h3>
                        <select
                          id={field}
                          className={
                            chosen ? 'field fit-field fit-chosen needs-script' : 'field fit-field needs-script'
                          }
                          value={chosen?.position ?? ''}
                          onChange={({ target }) =>
                            choose(theme.id, target.value === '' ? undefined : (target.value as Position))
                          }
                        >
                          <option value="">Does not matter</option>
                          {choicesOn(theme).map((position) => (
                            <option key={position} value={position}>
                              {choiceWords(position, theme)}
                            </option>
                          ))}
                        </select>
                        <p className="fit-elsewhere">{elsewhereWords(slice.others[themes.indexOf(theme)] ?? [])}</p>
                      </li>
                    )
                  })}
                </ul>
              </section>
            )
          )
        })}
      </div>
      {choices.length > 0 && (
        <p className="fit-on no-print">
          <LinkTo link={{ page: 'fit' }} place="fits" replace className="button button-primary">
            <span
              key={choices.length}
            >{`Who fits ${choices.length === 1 ? 'this answer' : `these ${choices.length} answers`}`}</span>
            <Icon name="arrow" />
          </LinkTo>
        </p>
      )}
    </>
  )
}
