import './open-theme.css'
import { useEffect, useRef } from 'react'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { withDecision } from '../../domain/draft/deciding.ts'
import { type Draft, decisionOn } from '../../domain/draft/draft.ts'
import type { Elsewhere } from '../../domain/draft/elsewhere.ts'
import type { Theme } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { OthersAnswersList } from './others-answers-list.tsx'
import { OwnWords } from './own-words.tsx'
import { StancePicker } from './stance-picker.tsx'

/** An opened theme, from left to right: what is decided, how it is worded, who says what. */
export function OpenTheme({
  theme,
  draft,
  others,
  close,
  toNext,
  next,
}: {
  theme: Theme
  draft: Draft
  others: readonly Elsewhere[]
  close: () => void
  toNext: (() => void) | undefined
  next: Theme | undefined
}) {
  const { store } = useDrafts()
  const panel = useRef<HTMLElement>(null)
  const decision = decisionOn(draft, theme.id)
  // Whoever opens a theme goes on in its picker.
  useEffect(() => {
    const radio = panel.current?.querySelector<HTMLElement>('input:checked') ?? panel.current?.querySelector('input')
    radio?.focus({ preventScroll: true })
    panel.current?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section
      ref={panel}
      aria-label={`Decide ${theme.ref} ${theme.name}`}
      className="open-theme no-print"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          close()
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && toNext) {
          event.preventDefault()
          store?.flush()
          toNext()
        }
      }}
    >
      <div className="open-part">
        <StancePicker theme={theme} decision={decision} others={others} />
        {decision && (
          <button
            type="button"
            className="link small-link mt-2"
            onClick={() => {
              store?.change((each) => withDecision(each, theme.id, undefined), `${theme.ref} cleared`)
              panel.current?.querySelector('input')?.focus()
            }}
          >
            Clear: not decided yet
          </button>
        )}
      </div>
      <div className="open-part">
        <OwnWords theme={theme} draft={draft} />
        <p className="open-on">
          {next && toNext ? (
            <>
              <button type="button" className="button button-primary" onClick={toNext}>
                <span key={next.ref}>{`Next not decided: ${next.ref}`}</span>
                <Icon name="arrow" />
              </button>
              <kbd className="kbd open-key">Ctrl Enter</kbd>
            </>
          ) : (
            <LinkTo link={{ page: 'check' }} className="button button-primary">
              See the questions
              <Icon name="arrow" />
            </LinkTo>
          )}
          <button type="button" className="button" onClick={close}>
            Done
          </button>
        </p>
      </div>
      <div className="open-part open-others">
        <OthersAnswersList theme={theme} decision={decision} />
      </div>
    </section>
  )
}
