import { useState } from 'react'
import { citedLines } from '../../domain/cited-lines.ts'
import { silentOfIt } from '../../domain/duties/duty-page-words.ts'
import type { Side, SideHolder, TwoRolesTheme } from '../../domain/duties/role-sides.ts'
import { sideName } from '../../domain/duties/two-roles-names.ts'
import { citesOf, holderInShort } from '../../domain/duties/two-roles-words.ts'
import { formatDeepLink, formatPath } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Role, Theme, TwoRolesFile } from '../../domain/model.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { DutyByDuty } from './duty-by-duty.tsx'
import { DutyLines } from './duty-lines.tsx'
import { SideMark } from './side-mark.tsx'

/** So many of a model's lines stand behind its name, where its duties are told; the row opens to all of them. */
const MOST_LINES = 3

/** A theme with who stands on which side, and how many place no duty of it. It opens to every duty. */
export function TwoRolesRow({
  told,
  theme,
  columns,
  link,
  file,
  role,
  roles,
}: {
  told: TwoRolesTheme
  theme: Theme
  columns: readonly Side[]
  link: PageLink<'two-roles'>
  file: TwoRolesFile
  role: Role
  roles: readonly Role[]
}) {
  const [open, setOpen] = useState(false)
  const silent = told.speaking.count + told.silent.count
  return (
    <>
      <tr {...TABLE_ROLES.row} id={theme.id} className="across-row" data-open={open || undefined}>
        <th {...TABLE_ROLES.rowheader} aria-label={theme.name}>
          <span className="row-name">
            <InnerLink link={{ page: 'theme', theme: theme.id }} className="title-link">
              {theme.name}
            </InnerLink>{' '}
            <span className="row-ref">{theme.ref}</span>
          </span>
          <ShareLink path={`${formatDeepLink(link)}#${theme.id}`} label={`Link to ${theme.name}`} tabIndex={-1} />
          <span className="across-tools">
            <button
              type="button"
              className="across-opener needs-script no-print"
              aria-expanded={open}
              aria-label={`Duty by duty: ${theme.name}`}
              onClick={() => setOpen(!open)}
            >
              Duty by duty
              <Icon name="chevron" className="size-3.5" />
            </button>
          </span>
        </th>
        {columns.map((side) => (
          <SideCell key={side} side={side} told={told} theme={theme} file={file} role={role} roles={roles} />
        ))}
        <td {...TABLE_ROLES.cell} className="unsurveyed across-silent">
          <span className="across-figure" aria-hidden="true">
            {silent}
          </span>
          <span className="across-silence">{silentOfIt(silent)}</span>
        </td>
      </tr>
      <tr {...TABLE_ROLES.row} className="across-opened" data-shut={!open || undefined}>
        <td {...TABLE_ROLES.cell} colSpan={columns.length + 2} aria-colspan={columns.length + 2}>
          <DutyByDuty told={told} theme={theme} file={file} role={role} roles={roles} />
        </td>
      </tr>
    </>
  )
}

/** Who stands on a side: how many, and each by name with its duties. Nobody is an empty cell, save for the ear. */
function SideCell({
  side,
  told,
  theme,
  file,
  role,
  roles,
}: {
  side: Side
  told: TwoRolesTheme
  theme: Theme
  file: TwoRolesFile
  role: Role
  roles: readonly Role[]
}) {
  const held = told.sides.find((each) => each.side === side)
  if (!held)
    return (
      <td {...TABLE_ROLES.cell} className="across-nobody">
        <span className="sr-only">nobody</span>
      </td>
    )
  // Who leaves all of it to the tech lead outright reads as a list in a line; what must be added stands below.
  const holders = held.models.map((holder) => ({ holder, words: holderInShort(side, holder, told, role, roles) }))
  const plain = holders.filter(({ words }) => words === '')
  const onTerms = holders.filter(({ words }) => words !== '')
  return (
    <td {...TABLE_ROLES.cell} data-side={side}>
      <div className="across-cell">
        <p className="across-count">
          <span className="across-zone" aria-hidden="true">
            <SideMark side={side} />
            {sideName(side, role)}
          </span>{' '}
          <b>{held.count}</b>
        </p>
        <ul className="across-names">
          {[...plain, ...onTerms].map(({ holder, words }, place) => (
            <Holder
              key={holder.id}
              holder={holder}
              name={file.models.find(({ id }) => id === holder.id)?.shortName ?? holder.id}
              theme={theme}
              words={words}
              most={side === 'tech-lead' ? 1 : MOST_LINES}
              goesOn={place < plain.length - 1}
            />
          ))}
          {held.count > held.models.length && <li>{`${held.count - held.models.length} more`}</li>}
        </ul>
      </div>
    </td>
  )
}

/** A name, which leads to the model's own row, the first lines that say so, and what goes with it. */
function Holder({
  holder,
  name,
  theme,
  words,
  most,
  goesOn,
}: {
  holder: SideHolder
  name: string
  theme: Theme
  words: string
  /** How many lines stand behind the name. */
  most: number
  /** Another name follows in the same line. */
  goesOn: boolean
}) {
  const cites = citedLines(citesOf(holder))
  return (
    <li className={words === '' ? undefined : 'across-on-terms'}>
      <span className="across-who">
        <a
          href={`${import.meta.env.BASE_URL}${formatPath({ page: 'model', model: holder.id }).slice(1)}#theme-${theme.id}`}
          className="across-name"
          tabIndex={-1}
        >
          {name}
        </a>{' '}
        <DutyLines model={holder.id} cites={cites.slice(0, most)} goesOn={goesOn} />
      </span>{' '}
      {words !== '' && <span className="across-terms">{words}</span>}
    </li>
  )
}
