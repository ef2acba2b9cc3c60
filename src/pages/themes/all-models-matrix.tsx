import { useDeferredValue, useMemo, useState } from 'react'
import { answerInAWord } from '../../domain/comparing/standing-words.ts'
import type { ModelSummary, Theme } from '../../domain/model.ts'
import { modelsNamed } from '../../domain/name-filter.ts'
import { stanceOf, valueIn } from '../../domain/position.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { counted } from '../../domain/words.ts'
import { NameSearch } from '../../ui/controls/name-search.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { type MatrixCell, VirtualMatrix } from '../../ui/table/virtual-matrix.tsx'

/** Themes down, all models across, with a search over the models. A cell leads to its model. */
export function AllModelsMatrix({ models, themes }: { models: readonly ModelSummary[]; themes: readonly Theme[] }) {
  const [typed, setTyped] = useState('')
  const named = useDeferredValue(typed)
  const columns = useMemo(() => modelsNamed(models, named), [models, named])
  return (
    <>
      <div className="mt-3 max-w-sm">
        <NameSearch typed={typed} change={setTyped} />
      </div>
      <p className="mt-2 text-question text-ink-3" role="status">
        {columns.length === 0
          ? `No organisation matches “${named.trim()}”.`
          : `${counted(themes.length, 'theme')}, ${counted(columns.length, 'model')}. Type to narrow.`}
      </p>
      {columns.length > 0 && (
        <div className="mt-3">
          <VirtualMatrix
            // Another choice is another matrix: it starts at its beginning.
            key={named}
            label={`How ${counted(columns.length, 'model')} stand on ${counted(themes.length, 'theme')}`}
            corner="Theme"
            rows={themes.map(({ id, ref, name }) => ({ key: id, head: `${ref} ${name}` }))}
            columns={columns.map(({ id, shortName }) => ({ key: id, head: shortName }))}
            cellOf={(row, column) => cellOf(themes[row], columns[column], row)}
          />
        </div>
      )}
    </>
  )
}

function cellOf(theme: Theme | undefined, model: ModelSummary | undefined, place: number): MatrixCell {
  if (!theme || !model) return { content: '' }
  const position = model.positions[place] ?? 'silent'
  // Who does it instead would be too long for a cell.
  const answer = { stance: stanceOf(position), value: valueIn(position) }
  return {
    link: { page: 'model', model: model.id },
    className: answer.stance === 'silent' ? 'unsurveyed' : '',
    content: (
      <span className="flex items-start gap-1.5">
        <StanceMark stance={answer.stance} letter={factLetter(answer, theme)} className="mt-px" />
        <span className="min-w-0">{answerInAWord(answer, theme, [])}</span>
      </span>
    ),
  }
}
