import { memo, Suspense, useRef } from 'react'
import { type Draft, decisionOn } from '../../domain/draft/draft.ts'
import { NOT_DECIDED } from '../../domain/draft/draft-words.ts'
import { type Elsewhere, elsewhereWords } from '../../domain/draft/elsewhere.ts'
import type { Role, Theme } from '../../domain/model.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { Loading } from '../../ui/controls/loading.tsx'
import { GonePart, lazyPart } from '../../ui/lazy-part.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { styled } from '../../ui/whole-sheets.ts'
import { Decided } from './decided.tsx'
import { UndecidedMark } from './pencil.tsx'
import { anchorOf } from './sheet-link.ts'

// Nothing is open before somebody opens it: what opens comes as soon as the page is alive.
const [OpenTheme, prepareOpenTheme] = lazyPart(
  () => styled(import('./open-theme.tsx')).then((module) => module.OpenTheme),
  () => <GonePart what="what decides a theme" className="p-3" />,
)

/** Fetches what a row opens to. */
export const prepareRow = prepareOpenTheme

interface Props {
  theme: Theme
  draft: Draft
  roles: readonly Role[]
  others: readonly Elsewhere[]
  opening: boolean
  isOpen: boolean
  toggle: () => void
  close: () => void
  /** To the next theme that is not decided; undefined where there is none. */
  toNext: (() => void) | undefined
  next: Theme | undefined
}

/** A theme of the sheet: its question, what is decided, and how many answer what elsewhere. It opens to be decided. */
export function SheetRow({ theme, draft, roles, others, opening, isOpen, toggle, close, toNext, next }: Props) {
  const place = anchorOf(theme)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <li id={place} className={isOpen ? 'sheet-row sheet-row-open' : 'sheet-row'}>
      <div className="sheet-closed">
        <div className="sheet-theme">
          <span className="sheet-ref">{theme.ref}</span>
          <div className="min-w-0">
            <h3 className="sheet-name">
              <button
                ref={button}
                type="button"
                className="sheet-opener needs-script"
                aria-expanded={isOpen}
                onClick={toggle}
              >
                {theme.name}
                <Icon name="chevron" className="sheet-chevron size-3.5" />
              </button>
              <span className="without-script">{theme.name}</span>
            </h3>
            <p className="text-question text-ink-2">{theme.question}</p>
          </div>
        </div>
        <div className="sheet-answer">
          {opening ? <Waiting /> : <Decided decision={decisionOn(draft, theme.id)} theme={theme} roles={roles} />}
        </div>
        <OthersElsewhere theme={theme} others={others} />
      </div>
      {isOpen && (
        <Suspense fallback={<Loading what="the theme" />}>
          <OpenTheme
            theme={theme}
            draft={draft}
            others={others}
            toNext={toNext}
            next={next}
            close={() => {
              close()
              button.current?.focus()
            }}
          />
        </Suspense>
      )}
    </li>
  )
}

/** How many of the others answer a theme in which way. */
export const OthersElsewhere = memo(function OthersElsewhere({
  theme,
  others,
}: {
  theme: Theme
  others: readonly Elsewhere[]
}) {
  return (
    <div className="sheet-others">
      <ul aria-label={`Elsewhere on ${theme.name}`}>
        {others.map(({ stance, value, words, count }) => (
          <li key={`${stance} ${value ?? words}`}>
            <StanceMark stance={stance} letter={factLetter({ stance, value }, theme)} className="mt-px size-3.5" />
            <span>
              {words} <strong>{count}</strong>
            </span>
          </li>
        ))}
      </ul>
      <p>{elsewhereWords(others)}</p>
    </div>
  )
})

/** Before the drafts are opened. Without scripts there is none, and nothing is decided. */
function Waiting() {
  return (
    <p className="sheet-opening flex items-start gap-2 text-ink-2">
      <UndecidedMark className="mt-0.5" />
      {NOT_DECIDED}
    </p>
  )
}
