import { dateInWords } from '../../domain/citation.ts'
import { organisationOf } from '../../domain/editions/editions.ts'
import type { Listed } from '../../domain/editions/with-editions.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { Vocabulary } from '../../domain/model.ts'
import { spokenCount } from '../../domain/position.ts'
import { KIND_LABELS } from '../../domain/statements/model-kind.ts'
import { inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { Fingerprint } from '../../ui/marks/fingerprint.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** An organisation in the list: what the role is there, how much it says, whose text it is and of when, and a box to tick. */
export function ModelRow({
  listed,
  vocabulary,
  ticked,
  full,
  tick,
}: {
  /** The model that counts, and after it its other editions. */
  listed: readonly Listed[]
  vocabulary: Vocabulary
  ticked: boolean
  full: boolean
  tick: (isTicked: boolean) => void
}) {
  const [own, ...others] = listed
  if (!own) return null
  const { id, name, kind, definition, byline, version, caveat, positions } = own.model
  const shut = full && !ticked
  return (
    <li className="org-row">
      <article aria-labelledby={`org-${id}`}>
        <h4 id={`org-${id}`} className="org-name">
          <LinkTo link={{ page: 'model', model: id }} className="title-link">
            {name}
          </LinkTo>
        </h4>
        <p className="answer org-said">{definition}</p>
        <div className="org-print">
          <Fingerprint positions={positions} vocabulary={vocabulary} />
          <p className="text-question text-ink-3">
            Speaks on {spokenCount(positions)} of {positions.length} themes
          </p>
        </div>
        <div className="org-source">
          <p>{byline}</p>
          <p className="text-ink-3">
            {dateInWords(version)}
            {kind !== 'company' && <span className="sr-only">. {KIND_LABELS[kind]}</span>}
          </p>
          <CaveatLine caveat={caveat} className="mt-0.5" />
          {others.length > 0 && <Editions own={own} others={others} />}
        </div>
        <label className="org-box needs-script no-print">
          <input type="checkbox" checked={ticked} disabled={shut} onChange={(event) => tick(event.target.checked)} />
          <span>
            <span key={String(shut)}>{shut ? `${inWords(MOST_COMPARED)} at most` : 'Compare'}</span>
            <span className="sr-only">: {name}</span>
          </span>
        </label>
      </article>
    </li>
  )
}

function Editions({ own, others }: { own: Listed; others: readonly Listed[] }) {
  return (
    <p className="org-editions">
      <Icon name="clock" className="mt-0.5 size-3.5" />
      <span>
        <strong className="font-semibold text-ink">{own.label}</strong>
        {', also '}
        {others.map(({ model, label }, place) => (
          <span key={model.id}>
            {place > 0 && ', '}
            <LinkTo link={{ page: 'model', model: model.id }} className="link">
              <span className="sr-only">{own.model.shortName} </span>
              {label}
            </LinkTo>
          </span>
        ))}
        {' · '}
        <LinkTo
          link={{ page: 'changes', model: organisationOf(own.model), show: 'changes' }}
          className="link whitespace-nowrap"
        >
          What changed
          <span className="sr-only"> at {own.model.inProse}</span>
        </LinkTo>
      </span>
    </p>
  )
}
