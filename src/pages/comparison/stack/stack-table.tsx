import { useLayoutEffect, useState } from 'react'
import { InnerLinks } from '../../../ui/controls/inner-links.tsx'
import { LinkTo } from '../../../ui/controls/link-to.tsx'
import { bandWords, type ComparisonTableProps } from '../table-content.ts'
import { Origin, OtherEditions } from '../table-head.tsx'
import { usePrepare } from '../use-prepare.ts'
import { BAND, NO_ROLE } from './roles.ts'
import { StackRow } from './stack-row.tsx'
import { useOpenAnswers } from './use-open-answers.ts'

/**
 * Three and more on a phone: themes down, and in each the answers below each other, in the order of their argument. The
 * elements are those of the table, which it is again on paper.
 */
export function StackTable({ link, columns, compared, vocabulary, caption, toggle }: ComparisonTableProps) {
  const prepare = usePrepare(columns)
  const { openedOn, toggleAnswer } = useOpenAnswers(link, columns, toggle)
  useSamePlace()
  return (
    <InnerLinks>
      <div className="table-region">
        <table {...NO_ROLE} className="compare-table compare-stack" data-columns={columns.length}>
          <caption className="sr-only">{caption}</caption>
          <Head link={link} columns={columns} vocabulary={vocabulary} />
          {compared.groups.map((group) => {
            const shown = group.rows.filter(({ theme }) => compared.rows.get(theme.id)?.shown).length
            const { name, note } = bandWords(group, shown, columns)
            return (
              <tbody key={group.area?.id ?? group.agreement} {...NO_ROLE} hidden={shown === 0}>
                <tr {...NO_ROLE} className="area-band">
                  <th {...BAND} colSpan={columns.length + 2}>
                    <span key={name} className="area-name">
                      {name} <span className="row-ref">{note}</span>
                    </span>
                  </th>
                </tr>
                {group.rows.map((row) => (
                  <StackRow
                    key={row.theme.id}
                    row={row}
                    columns={columns}
                    models={link.models}
                    vocabulary={vocabulary}
                    area={group.area ? undefined : vocabulary.areas.find(({ id }) => id === row.theme.area)?.name}
                    hidden={compared.rows.get(row.theme.id)?.shown !== true}
                    opened={openedOn(row.theme.id)}
                    toggle={toggleAnswer}
                    prepare={prepare}
                  />
                ))}
              </tbody>
            )
          })}
        </table>
      </div>
    </InnerLinks>
  )
}

function Head({ link, columns, vocabulary }: Pick<ComparisonTableProps, 'link' | 'columns' | 'vocabulary'>) {
  return (
    <thead {...NO_ROLE}>
      <tr {...NO_ROLE} className="heads">
        <td {...NO_ROLE} colSpan={2} className="corner" />
        {columns.map((column) => (
          <th key={column.id} {...NO_ROLE}>
            <span className="head-short">{column.shortName}</span>
            <span className="head-name">{column.name}</span>
          </th>
        ))}
      </tr>
      <tr {...NO_ROLE} className="origins">
        <td {...NO_ROLE} colSpan={2}>
          {vocabulary.themes.length} themes in {vocabulary.areas.length} areas
        </td>
        {columns.map((column) => (
          <td key={column.id} {...NO_ROLE}>
            <LinkTo link={{ page: 'model', model: column.id }} className="cell-name title-link">
              {column.name}
            </LinkTo>
            <Origin column={column} vocabulary={vocabulary} />
            <OtherEditions link={link} column={column} />
          </td>
        ))}
      </tr>
    </thead>
  )
}

/** The first row that is in sight, where the reader is among the rows. */
function rowInSight(): { id: string; top: number } | undefined {
  for (const row of document.querySelectorAll('.compare-table tr[id]')) {
    const { top, bottom } = row.getBoundingClientRect()
    if (bottom > 80) return window.scrollY > 0 && top < 80 ? { id: row.id, top } : undefined
  }
  return undefined
}

/** A reader who is among the rows when the stack comes stays at the theme that is read. */
function useSamePlace(): void {
  const [before] = useState(rowInSight)
  useLayoutEffect(() => {
    const now = before && document.getElementById(before.id)?.getBoundingClientRect().top
    if (before && now !== undefined) window.scrollBy({ top: now - before.top, behavior: 'instant' })
  }, [before])
}
