import { Fragment } from 'react'
import { linesInWords } from '../../domain/citation.ts'
import { citedLines } from '../../domain/cited-lines.ts'
import type { Placing } from '../../domain/duties/duty-table.ts'
import { placingLimits, whoParts } from '../../domain/duties/duty-words.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelId, Role } from '../../domain/model.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { Prose } from '../../ui/controls/prose.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** One way in which a model places a duty: the mark, who has it on which terms, and the lines that say so. */
export function PlacingLine({
  placing,
  model,
  link,
  roles,
}: {
  placing: Placing
  model: ModelId
  link: PageLink<'duties'>
  roles: readonly Role[]
}) {
  return (
    <p className="who">
      <StanceMark stance={placing.stance} />
      <span>
        <Who placing={placing} link={link} roles={roles} /> <Lines model={model} cites={placing.cites} />
      </span>
    </p>
  )
}

/** Who has it. Another role leads to what is said of it; the tech lead is everywhere and would be a link too many. */
function Who({ placing, link, roles }: { placing: Placing; link: PageLink<'duties'>; roles: readonly Role[] }) {
  const limits = placingLimits(placing)
  return (
    <>
      <b>
        <Prose
          parts={whoParts(placing, roles)}
          named={(role, text) =>
            role === link.role ? (
              text
            ) : (
              <InnerLink link={{ ...link, role }} className="quiet-link">
                {text}
              </InnerLink>
            )
          }
        />
      </b>
      {limits.length > 0 && <span className="text-ink-3"> · {limits.join(' · ')}</span>}
    </>
  )
}

function Lines({ model, cites }: { model: ModelId; cites: Placing['cites'] }) {
  return (
    <span className="cell-lines ml-0">
      {citedLines(cites).map(({ statement, lines }, place) => (
        <Fragment key={statement + linesInWords(lines)}>
          {place > 0 && ', '}
          <InnerLink link={{ page: 'statement', model, statement }} tabIndex={-1}>
            {linesInWords(lines)}
          </InnerLink>
        </Fragment>
      ))}
    </span>
  )
}
