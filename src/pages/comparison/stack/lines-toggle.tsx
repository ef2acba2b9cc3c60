import { type ReactNode, Suspense } from 'react'
import { lineFigures } from '../../../domain/citation.ts'
import type { CitedPlace } from '../../../domain/cited-lines.ts'
import type { ModelId, Theme, ThemeId } from '../../../domain/model.ts'
import type { CitedAnswer } from '../../../domain/slices.ts'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { Icon } from '../../../ui/marks/icons.tsx'
import { Gone, loadRow } from '../open-row.tsx'

const [Statements] = lazyPart(() => loadRow().then((module) => module.Statements), Gone)

/** The id of an answer in a stack. */
export function answerId(theme: ThemeId, model: ModelId): string {
  return `row-${theme}-${model}`
}

/** The lines of an answer in a stack: one control, which shows and hides its statements below it. */
export function LinesToggle({
  model,
  name,
  answer,
  theme,
  models,
  opened,
  toggle,
  prepare,
  children,
}: {
  model: ModelId
  name: string
  answer: Exclude<CitedAnswer, { stance: 'silent' }>
  theme: Theme
  models: ModelId[]
  opened: boolean
  toggle: (theme: ThemeId, model: ModelId) => void
  prepare: (theme: ThemeId) => void
  children: ReactNode
}) {
  return (
    <>
      <div className="cell-lines">
        <button
          type="button"
          id={`lines-${theme.id}-${model}`}
          className="lines-toggle"
          aria-expanded={opened}
          onClick={() => toggle(theme.id, model)}
          onPointerEnter={() => prepare(theme.id)}
          onFocus={() => prepare(theme.id)}
        >
          {linesInShort(answer.cites)}
          <span className="sr-only">
            : statements of {name} on {theme.name}
          </span>
          <Icon name="chevron" />
        </button>
        {children}
      </div>
      {opened && (
        <div className="sources-row open-answer">
          <Suspense>
            <Statements model={model} theme={theme} models={models} />
          </Suspense>
        </div>
      )}
    </>
  )
}

/** How many places are written out where there is room for a line of them. */
const FEW = 4

/** The places in a line: “Line 7”, “Lines 12, 31, 32, 33 and 2 more”. */
function linesInShort(places: readonly CitedPlace[]): string {
  const figures = places.slice(0, FEW).map(({ lines }) => lineFigures(lines))
  const more = places.length > FEW ? ` and ${places.length - FEW} more` : ''
  const several = places.length > 1 || places.some(({ lines }) => lines[0] !== lines[1])
  return `${several ? 'Lines' : 'Line'} ${figures.join(', ')}${more}`
}
