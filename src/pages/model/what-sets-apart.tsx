import type { ReactNode } from 'react'
import { apartBars } from '../../domain/comparing/apart-bars.ts'
import { answerOf } from '../../domain/dataset.ts'
import type { Duty, RoleModel, ThemeId, Vocabulary } from '../../domain/model.ts'
import type { Position } from '../../domain/position.ts'
import { answerWords } from '../../domain/statements/stance.ts'
import { capitalised } from '../../domain/words.ts'
import { InnerLink, InnerLinks } from '../../ui/controls/inner-links.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { themeAnchor } from './anchors.ts'
import { ApartChart } from './apart-chart.tsx'

type Apart = NonNullable<RoleModel['apart']>

/** A list of more rows than this shows the first few, and the rest when it is opened. */
const MOST_ROWS = 8
const FIRST_ROWS = 6

/** What only this model says, what it shares with nearly all, and where it is silent: in words, as a chart, then row by row. */
export function WhatSetsApart({
  model,
  positions,
  apart,
  duties,
  vocabulary: { themes, roles },
}: {
  model: RoleModel
  /** Its positions, in the order of the themes. */
  positions: readonly Position[]
  apart: Apart
  duties: readonly Duty[]
  vocabulary: Vocabulary
}) {
  const only = `only ${model.inProse}`
  const rows = (weighed: Apart['only']) =>
    weighed.flatMap(({ theme: id, same, answer }) => {
      const theme = themes.find((each) => each.id === id)
      if (!theme) return []
      return (
        <li key={id}>
          <span>
            {ownRow(id, theme.name)}
            {same > 0 && ` ${answerWords(answerOf(model, id), theme, roles)}`}
          </span>
          <i>{same > 0 ? `${same} of ${answer} who answer` : `${answer} of ${apart.total} answer`}</i>
        </li>
      )
    })
  return (
    <section aria-labelledby="apart" className="sets-apart">
      <h2 id="apart">What sets it apart</h2>
      <Finding parts={apart.finding} named={(theme, text) => ownRow(theme, text, 'link')} className="lead" />
      <ApartChart model={model} bars={apartBars(themes, positions, apart.counts)} total={apart.total} />
      <div>
        <div>
          <Rows
            title={`${capitalised(only)} answers so`}
            none={`No position that ${only} takes.`}
            rows={rows(apart.only)}
          />
          <InnerLinks>
            <Rows
              title="Duties nobody else names"
              none="No duty that nobody else names."
              rows={duties
                .filter(({ id }) => apart.duties.includes(id))
                .map(({ id, label }) => (
                  <li key={id}>
                    <InnerLink link={{ page: 'duty', duty: id }}>{label}</InnerLink>
                  </li>
                ))}
            />
          </InnerLinks>
        </div>
        <div>
          <Rows title="With nearly all" none="Nothing that nearly all say." rows={rows(apart.common)} />
          <Rows title="Silent where most answer" none="Silent nowhere that most answer." rows={rows(apart.silent)} />
        </div>
      </div>
    </section>
  )
}

/** A theme's name as the way to its row further down the page. */
function ownRow(theme: ThemeId, text: string, className?: string) {
  return (
    <a href={`#${themeAnchor(theme)}`} className={className}>
      {text}
    </a>
  )
}

/** A list with its count; a sentence where it is empty. */
function Rows({ title, none, rows }: { title: string; none: string; rows: readonly ReactNode[] }) {
  const count = rows.length
  if (count === 0) return <p>{none}</p>
  const first = count > MOST_ROWS ? FIRST_ROWS : count
  return (
    <div>
      <h3>
        <b>{count}</b> {title}
      </h3>
      <ul>{rows.slice(0, first)}</ul>
      {count > first && (
        <details className="printed">
          <summary>{`${count - first} more`}</summary>
          <ul>{rows.slice(first)}</ul>
        </details>
      )}
    </div>
  )
}
