import type { ReactNode } from 'react'
import { dateInWords, LICENCE_NAMES } from '../../domain/citation.ts'
import type { ModelSummary, RoleModel } from '../../domain/model.ts'
import { spokenCount } from '../../domain/position.ts'
import { KIND_LABELS } from '../../domain/statements/model-kind.ts'
import { capitalised, counted } from '../../domain/words.ts'
import { OutLink } from '../controls/out-link.tsx'
import { Caveats } from './caveats.tsx'

/** Where a model comes from: the document, who wrote it and when, its licence, how much it covers, and its caveats. */
export function SourceCard({
  summary,
  source,
  reading,
}: {
  summary: Pick<ModelSummary, 'kind' | 'positions' | 'statements'>
  source: RoleModel['source']
  reading: RoleModel['reading']
}) {
  const spoken = spokenCount(summary.positions)
  return (
    <section aria-labelledby="source" className="double-frame">
      <div>
        <div className="px-4 py-3.5 sm:px-5">
          <h2 id="source" className="text-h3">
            Where this comes from
          </h2>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5">
            <Row term="Document">
              <OutLink href={source.url}>{source.title}</OutLink>
            </Row>
            <Row term="Kind">{KIND_LABELS[summary.kind]}</Row>
            <Row term="Author">{source.author}</Row>
            <Row term="Version">
              {capitalised(dateInWords(source.version))}
              {source.commit && `, commit ${source.commit}`}
            </Row>
            <Row term="Licence">{LICENCE_NAMES[source.licence]}</Row>
            <Row term="Covers">
              {spoken} of {counted(summary.positions.length, 'theme')}, {counted(summary.statements, 'statement')}
            </Row>
            <Row term="Read on">{dateInWords(reading.date)}</Row>
          </dl>
        </div>
        <Caveats caveats={source.caveats} />
      </div>
    </section>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
