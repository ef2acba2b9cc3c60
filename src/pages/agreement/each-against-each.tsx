import './each-against-each.css'
import { useState } from 'react'
import { inOrder, MATRIX_ORDERS, type MatrixOrder } from '../../domain/comparing/matrix-order.ts'
import type { Neighbours } from '../../domain/comparing/neighbours.ts'
import { fewestToRank } from '../../domain/comparing/pairs.ts'
import type { AgreeingModel } from '../../domain/comparing/pairs-slice.ts'
import type { ModelId, Theme } from '../../domain/model.ts'
import { inWords, spelledOut } from '../../domain/words.ts'
import { AgreementMatrix } from './agreement-matrix.tsx'
import { OneAgainstOthers } from './one-against-others.tsx'

const ORDER_WORDS: Record<MatrixOrder, string> = {
  likeness: 'Ordered by likeness, so that those who agree stand together.',
  kind: 'Ordered by kind: companies first, what speaks for no one organisation last.',
  name: 'Ordered by name.',
}

/** All organisations against each other; on a phone one of them at a time. `neighbours` come closest first. */
export function EachAgainstEach({
  neighbours,
  themes,
  total,
  marked,
}: {
  neighbours: readonly Neighbours<AgreeingModel>[]
  themes: readonly Theme[]
  total: number
  marked: ReadonlySet<ModelId>
}) {
  const [order, setOrder] = useState<MatrixOrder>('likeness')
  const fewest = inWords(fewestToRank(themes))
  return (
    <section aria-labelledby="each" className="mt-12">
      <h2 id="each">Each against each</h2>
      {total > neighbours.length && (
        <p className="mt-1 text-ink-2">{`Only the ${spelledOut(neighbours.length)} above, of ${total}.`}</p>
      )}
      <OneAgainstOthers neighbours={neighbours} fewest={fewest} marked={marked} />
      <div className="each-whole">
        <p className="mt-1 text-ink-2">
          <span key={order}>{ORDER_WORDS[order]}</span>{' '}
          <span className="no-print">Each cell leads to its comparison.</span>
        </p>
        <div className="each-bar">
          <ul className="each-key" aria-label="Signs">
            <li>
              <span className="each-sign each-mostly" />
              agree on two thirds or more
            </li>
            <li>
              <span className="each-sign each-closest" />
              closest of all
            </li>
            <li>
              <span>–</span>
              fewer than {fewest} to compare
            </li>
          </ul>
          <label className="each-order needs-script no-print">
            Order
            <select
              className="each-select"
              autoComplete="off"
              value={order}
              onChange={({ target }) => setOrder(target.value as MatrixOrder)}
            >
              {MATRIX_ORDERS.map((each) => (
                <option key={each} value={each}>{`by ${each}`}</option>
              ))}
            </select>
          </label>
        </div>
        <AgreementMatrix
          models={inOrder(order, neighbours)}
          neighbours={neighbours}
          themes={themes}
          fewest={fewest}
          marked={marked}
        />
      </div>
    </section>
  )
}
