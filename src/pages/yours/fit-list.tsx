import './fit-list.css'
import { useRef, useState } from 'react'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { FitRow } from '../../domain/draft/fit.ts'
import { placeWords } from '../../domain/draft/fit-words.ts'
import { LISTED } from '../../domain/slices.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { FitBar } from './fit-bar.tsx'
import { FitAnswer } from './fit-table.tsx'

/** The sources that have no column, each to be opened; on phones all of them. Of very many the first are shown. */
export function FitList({ rows }: { rows: readonly FitRow[] }) {
  const [most, setMost] = useState(LISTED)
  const list = useRef<HTMLUListElement>(null)
  const showMore = () => {
    setMost(most + LISTED)
    // The last press takes the button away.
    queueMicrotask(() => list.current?.children[most]?.querySelector('button')?.focus())
  }
  return (
    <section aria-labelledby="fit-list" className={`fit-list fit-of-${Math.min(rows.length, 6)}`}>
      <h2 id="fit-list">
        <span className="fit-list-others">The others</span>
        <span className="fit-list-all">Every source</span>
      </h2>
      <ul ref={list}>
        {rows.slice(0, most).map((row) => (
          <FitItem key={row.source.id} row={row} />
        ))}
      </ul>
      {rows.length > most && (
        <button type="button" className="link small-link mt-2" onClick={showMore}>
          <span key={most}>{`${Math.min(LISTED, rows.length - most)} more of ${rows.length}`}</span>
        </button>
      )}
    </section>
  )
}

function FitItem({ row }: { row: FitRow }) {
  const { themes, roles } = useVocabulary()
  const [isOpen, setOpen] = useState(false)
  const { source } = row
  const id = `fits-${source.id}`
  return (
    <li className="fit-item">
      <h3>
        <button
          type="button"
          className="fit-opener"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="fit-name">{source.shortName}</span>
          <FitBar counts={row.counts} />
          <span key={placeWords(row)} className="fit-place">
            {placeWords(row)}
          </span>
          <Icon name="chevron" className="fit-chevron size-4" />
        </button>
      </h3>
      {isOpen && (
        <div id={id} className="fit-opened">
          <ul>
            {row.themes.map((on) => {
              const theme = themes.find(({ id }) => id === on.theme)
              return (
                theme && (
                  <li key={theme.id} className={on.fit === 'silent' ? 'unsurveyed' : undefined}>
                    <p>
                      <span className="fit-ref">{theme.ref}</span> {theme.name}
                    </p>
                    <FitAnswer on={on} theme={theme} roles={roles} />
                  </li>
                )
              )
            })}
          </ul>
          <LinkTo link={{ page: 'model', model: source.id }} className="link small-link">
            {`Read ${source.inProse}`}
          </LinkTo>
        </div>
      )}
    </li>
  )
}
