import type { ReactNode } from 'react'
import { answerAt, answerInAWord } from '../../domain/comparing/standing-words.ts'
import type { Standing } from '../../domain/comparing/standings.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { ModelSummary, Role, Theme } from '../../domain/model.ts'
import type { Position } from '../../domain/position.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { LinkTo } from '../controls/link-to.tsx'
import { Icon } from '../marks/icons.tsx'
import { StanceMark } from '../marks/stance-mark.tsx'
import { TABLE_ROLES } from './table-roles.ts'

/**
 * Themes down, models across: how each model stands, in mark and word. A row is a link to `linkOf(its theme)`;
 * `inShort` says in its second column what it comes to. Below 1088 px a row becomes a block with the names in it.
 */
export function StandingsTable({
  caption,
  standings,
  models,
  roles,
  inShortHead,
  inShort,
  linkOf,
}: {
  caption: string
  standings: readonly Standing[]
  models: readonly Pick<ModelSummary, 'id' | 'shortName' | 'terms'>[]
  roles: readonly Role[]
  inShortHead: string
  inShort: (standing: Standing) => ReactNode
  linkOf: (standing: Standing) => DeepLink
}) {
  return (
    <table {...TABLE_ROLES.table} className="w-full border-b border-rule max-xl:block xl:table-fixed">
      <caption className="sr-only">{caption}</caption>
      <thead {...TABLE_ROLES.rowgroup} className="max-xl:hidden">
        <tr {...TABLE_ROLES.row} className="border-b-2 border-ink text-question text-ink-2">
          <th {...TABLE_ROLES.columnheader} className="w-[29%] py-2 pl-14 text-left font-normal">
            Theme
          </th>
          <th {...TABLE_ROLES.columnheader} className="py-2 pr-4 text-left font-normal">
            {inShortHead}
          </th>
          {models.map(({ id, shortName }) => (
            <th key={id} {...TABLE_ROLES.columnheader} className="w-[9%] px-1 py-2 font-normal last:w-[12%] last:pr-10">
              {shortName}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.rowgroup} className="max-xl:block max-xl:border-t-2 max-xl:border-ink">
        {standings.map((standing) => (
          <StandingRow
            key={standing.theme.id}
            standing={standing}
            models={models}
            roles={roles}
            inShort={inShort(standing)}
            link={linkOf(standing)}
          />
        ))}
      </tbody>
    </table>
  )
}

function StandingRow({
  standing: { theme, positions },
  models,
  roles,
  inShort,
  link,
}: {
  standing: Standing
  models: readonly Pick<ModelSummary, 'id' | 'shortName' | 'terms'>[]
  roles: readonly Role[]
  inShort: ReactNode
  link: DeepLink
}) {
  return (
    <tr
      {...TABLE_ROLES.row}
      className="relative grid grid-cols-2 gap-x-4 border-t border-rule py-3 first:border-t-0 hover:bg-sea md:grid-cols-5 xl:table-row"
    >
      <th
        {...TABLE_ROLES.rowheader}
        aria-label={`${theme.ref} ${theme.name}`}
        className="col-span-full pr-10 text-left font-normal md:col-span-2 md:pr-0 xl:py-3 xl:pr-4"
      >
        <span className="flex">
          <span className="w-8 flex-none pt-1 text-ref text-ink-3 xl:w-14 xl:pl-3">{theme.ref}</span>
          <span className="min-w-0">
            <LinkTo link={link} className="title-link font-serif text-h3 font-semibold after:absolute after:inset-0">
              {theme.name}
              <Icon
                name="arrow"
                className="absolute top-4 right-2 size-4 text-ink-2 xl:top-1/2 xl:right-3 xl:-translate-y-1/2"
              />
            </LinkTo>
            <span className="block text-question text-ink-3">{theme.question}</span>
          </span>
        </span>
      </th>
      <td
        {...TABLE_ROLES.cell}
        className="col-span-full pt-1.5 pl-8 md:col-span-3 md:pt-0 md:pr-10 md:pl-0 xl:py-3 xl:pr-4"
      >
        {inShort}
      </td>
      {models.map((model, place) => (
        <StandingCell
          key={model.id}
          model={model}
          theme={theme}
          roles={roles}
          position={positions[place] ?? 'silent'}
        />
      ))}
    </tr>
  )
}

function StandingCell({
  model,
  theme,
  roles,
  position,
}: {
  model: Pick<ModelSummary, 'shortName' | 'terms'>
  theme: Theme
  roles: readonly Role[]
  position: Position
}) {
  const answer = answerAt(position, model, theme)
  return (
    <td
      {...TABLE_ROLES.cell}
      className="pt-2.5 pl-8 align-middle text-question even:pl-0 md:pl-0 xl:px-1 xl:py-3 xl:text-center xl:last:pr-10"
    >
      <span className="block text-ref text-ink-3 xl:hidden">{model.shortName}</span>
      <span className="flex items-start gap-1.5 xl:flex-col xl:items-center xl:gap-1">
        <StanceMark stance={answer.stance} letter={factLetter(answer, theme)} className="mt-px size-4.5" />
        <span className={answer.stance === 'silent' ? 'text-ink-3' : 'text-ink-2'}>
          {answerInAWord(answer, theme, roles)}
        </span>
      </span>
    </td>
  )
}
