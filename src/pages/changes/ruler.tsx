import './ruler.css'
import type { ChangeKind, ChangesShown } from '../../domain/editions/change-kinds.ts'
import type { Changes, StatementChange } from '../../domain/editions/changes.ts'
import { rulerInWords } from '../../domain/editions/changes-finding.ts'
import { CHANGE_WORDS } from '../../domain/editions/changes-words.ts'
import {
  type ChangedRun,
  changedRuns,
  type SectionRun,
  sectionRuns,
  sectionZones,
} from '../../domain/editions/section-runs.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { rowPlace } from './row-place.ts'

/** From more than these on boxes have no gaps between them. */
const WITH_GAPS = 80
/** A box of more than these is narrower than 24 px on the widest page. There, and on narrower pages, whole sections are the targets. */
const MOST_TARGETS = 48
/** So many boxes in a hundred are 24 px wide on the narrowest phone. */
const ZONE_SHARE = 0.08
/** How many letters fit along the narrowest ruler that has any. */
const LETTERS = 120
/** Less than that of a heading says nothing. */
const LEAST_LETTERS = 8

/**
 * Both documents at a glance: a box a statement, before above and after below, on the same place. A box leads to its row, and
 * to the view that shows it; where boxes are too small to be hit, their section leads to the first change in it.
 */
export function Ruler({ changes, link }: { changes: Changes; link: PageLink<'changes'> }) {
  const { statements } = changes
  const total = statements.length
  const sections = sectionRuns(statements)
  const runs = changedRuns(sections)
  const density = total > WITH_GAPS ? 'touching' : total > MOST_TARGETS ? 'many' : undefined
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: nothing here is filled in */}
      <div className="ruler" role="group" aria-label={rulerInWords(changes)} data-density={density}>
        {sectionZones(sections, Math.ceil(total * ZONE_SHARE)).map(({ label, sections }) => {
          const all = sections.flatMap((section) => section.statements)
          const first = all.find(({ kind }) => kind !== 'kept') ?? all[0]
          return (
            <div key={label} className="ruler-zone">
              {sections.map((section) => (
                <Section key={section.label} section={section} runs={runs} letters={LETTERS / total} link={link} />
              ))}
              {first && <RowLink change={first} link={link} className="ruler-zone-link" words={label} />}
            </div>
          )
        })}
      </div>
      <RulerKey kinds={CHANGE_KINDS.filter((kind) => changes.counts[kind] > 0)} />
    </>
  )
}

const CHANGE_KINDS: readonly ChangeKind[] = ['kept', 'reworded', 'dropped', 'new']

/** What the boxes mean, and that the earlier edition stands above. Each box says it by itself as well. */
function RulerKey({ kinds }: { kinds: readonly ChangeKind[] }) {
  return (
    <ul className="ruler-key" aria-hidden="true">
      <li>Before above, after below:</li>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="ruler-sample" data-kind={kind} />
          {CHANGE_WORDS[kind].toLowerCase()}
        </li>
      ))}
    </ul>
  )
}

/** A section with its boxes. `letters` fit above or below one box. */
function Section({
  section: { heading, label, statements },
  runs,
  letters,
  link,
}: {
  section: SectionRun
  runs: readonly ChangedRun[]
  letters: number
  link: PageLink<'changes'>
}) {
  const room = statements.length * letters
  return (
    <div className="ruler-section">
      <span className="ruler-label" aria-hidden="true">
        {label.length <= room ? label : room >= LEAST_LETTERS && heading}
      </span>
      <div className="ruler-boxes">
        {statements.map((change) => {
          const run = runs.find(({ first }) => first === change)
          return (
            <span key={rowPlace(change)} className="ruler-place" data-kind={change.kind}>
              <RowLink
                change={change}
                link={link}
                className="ruler-link"
                words={`${CHANGE_WORDS[change.kind]}: ${(change.after ?? change.before).text}`}
              />
              {run && <RunName run={run} letters={letters} />}
            </span>
          )
        })}
      </div>
    </div>
  )
}

/** The most telling name of a run that fits. Its boxes, each with its own words, say the same. */
function RunName({ run: { names, room }, letters }: { run: ChangedRun; letters: number }) {
  const name = names.find(({ length }) => length <= room * letters)
  return (
    name && (
      <span className="ruler-name" aria-hidden="true">
        {name}
      </span>
    )
  )
}

/**
 * Leads to the row of a change. What is kept has its rows in a view of its own, which is among the views: by keyboard one
 * need not walk through it box by box.
 */
function RowLink({
  change,
  link,
  className,
  words,
}: {
  change: StatementChange
  link: PageLink<'changes'>
  className: string
  words: string
}) {
  const show = viewWith(change.kind, link.show)
  const named = { className, 'aria-label': words, title: words }
  // Left to the browser where the row is here: it also moves the place from which Tab goes on.
  if (show === link.show) return <a href={`#${rowPlace(change)}`} {...named} />
  const aside = change.kind === 'kept' && className === 'ruler-link'
  return (
    <LinkTo
      link={{ ...link, show }}
      place={rowPlace(change)}
      {...named}
      className={`${className} needs-script`}
      {...(aside && { tabIndex: -1, 'aria-hidden': true })}
    />
  )
}

/** The present view where it shows a kind, else one that does. */
function viewWith(kind: ChangeKind, shown: ChangesShown): ChangesShown {
  if (kind === 'kept') return 'kept'
  return shown === kind ? shown : 'changes'
}
