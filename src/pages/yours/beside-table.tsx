import { useVocabulary } from '../../data/vocabulary-query.ts'
import { agreementLabel } from '../../domain/comparing/relation-words.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { type Beside, besideGroups, isShownBeside } from '../../domain/draft/draft-beside.ts'
import { NOT_DECIDED } from '../../domain/draft/draft-words.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { capitalised, counted } from '../../domain/words.ts'
import { LaterLegend } from '../../ui/marks/later-legend.tsx'
import { ModelHeads } from '../../ui/table/model-heads.tsx'
import { RowLinks } from '../../ui/table/row-links.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { useStuckHead } from '../../ui/table/use-stuck-head.ts'
import { BesideHead, BesideOrigin, type OtherColumn, ownName } from './beside-heads.tsx'
import { BesideThemeRow } from './beside-row.tsx'
import { useGoOn } from './use-go-on.ts'

/** The draft among the columns. */
const YOURS = { id: 'yours' } as const

/** Themes down, by area or the widest gap first; the draft and the others across. */
export function BesideTable({
  draft,
  theirs,
  link,
  others,
  comparison,
}: {
  draft: Draft
  /** Whether it is somebody else's. */
  theirs: boolean
  link: PageLink<'beside'>
  others: readonly OtherColumn[]
  comparison: Beside
}) {
  const { themes, areas } = useVocabulary()
  const table = useStuckHead()
  const goOn = useGoOn(table, link.models[0])
  const columns = [YOURS, ...others]
  const groups = besideGroups(
    comparison.rows.filter((row) => isShownBeside(link.show, row)),
    link.sort,
    areas,
  )
  return (
    <>
      <RowLinks past="marks">
        <table
          ref={table}
          {...TABLE_ROLES.table}
          className="compare-table beside-table"
          data-columns={columns.length}
          data-many={columns.length > 3 || undefined}
        >
          <caption className="sr-only">{`${ownName(theirs)} beside ${counted(others.length, 'other')} on ${themes.length} themes`}</caption>
          <ModelHeads<{ id: string }>
            models={columns}
            counts={`${themes.length} themes in ${areas.length} areas`}
            head={({ id }) => (
              <BesideHead
                key={id}
                draft={draft}
                theirs={theirs}
                link={link}
                others={others}
                other={others.find((each) => each.id === id)}
                picked={goOn}
              />
            )}
            origin={({ id }) => (
              <BesideOrigin draft={draft} theirs={theirs} other={others.find((each) => each.id === id)} />
            )}
          />
          {groups.map((group) => (
            <tbody key={bandOf(group, columns.length)[0]} {...TABLE_ROLES.rowgroup}>
              <Band words={bandOf(group, columns.length)} columns={columns.length} />
              {group.rows.map((row) => (
                <BesideThemeRow key={row.theme.id} row={row} draft={draft} theirs={theirs} others={others} />
              ))}
            </tbody>
          ))}
        </table>
      </RowLinks>
      {groups.length === 0 && <p className="py-8 text-ink-2">This view shows none of the themes.</p>}
      <div id="marks" className="mt-12 max-w-3xl lg:max-w-lg">
        <LaterLegend headingId="marks-heading" long />
      </div>
    </>
  )
}

/** The name of an area with its references, or of a class with how many themes are in it. */
function bandOf(group: ReturnType<typeof besideGroups>[number], columns: number): [name: string, note: string] {
  if (group.by === 'area')
    return [group.area.name, [...new Set([group.rows[0]?.theme.ref, group.rows.at(-1)?.theme.ref])].join('–')]
  const name = group.by === 'undecided' ? NOT_DECIDED : capitalised(agreementLabel(group.agreement, columns))
  return [name, counted(group.rows.length, 'theme')]
}

function Band({ words: [name, note], columns }: { words: [string, string]; columns: number }) {
  return (
    <tr {...TABLE_ROLES.row} className="area-band">
      <th {...TABLE_ROLES.rowheader} scope="rowgroup" colSpan={columns + 2} aria-colspan={columns + 2}>
        <span key={`${name} ${note}`} className="area-name">
          {name} <span className="row-ref">{note}</span>
        </span>
      </th>
    </tr>
  )
}
