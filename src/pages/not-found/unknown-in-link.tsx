import { allModels } from '../../domain/dataset.ts'
import type { LinkRepair } from '../../domain/links/link-repair.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { AtlasIndex, Statement } from '../../domain/model.ts'
import { listInProse } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { MeantLink } from './meant-link.tsx'

/** Names what a link asks for that is not here, says what of it is, and offers the nearest. */
export function UnknownInLink({
  repair,
  link,
  index,
  statements,
}: {
  repair: LinkRepair
  link: DeepLink
  index: AtlasIndex
  statements: readonly Statement[]
}) {
  const { unknown, known, theme, meant } = repair
  const names = listInProse(unknown.map(({ slug }) => `“${slug}”`))
  const alsoNamed = listInProse([...known.map(({ name }) => name), ...(theme ? [theme.name] : [])])
  const fallBacks: DeepLink[] = [
    ...known.map(({ id }): DeepLink => ({ page: 'model', model: id })),
    ...(theme ? [{ page: 'theme', theme: theme.id } as const] : []),
  ]
  return (
    <>
      <PageHeading>There is no {names} here</PageHeading>
      <p className="lead mt-2">
        <span>
          {alsoNamed &&
            `The link also names ${alsoNamed}, which ${known.length + (theme ? 1 : 0) > 1 ? 'are' : 'is'} here. `}
        </span>
        <span>{meant ? 'Did you mean this one?' : 'Nothing here has a name like it.'}</span>
      </p>
      {meant && <MeantLink link={meant} index={index} statements={statements} />}
      {fallBacks.length > 0 && (
        <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-2" aria-label="What the link names that is here">
          {fallBacks.map((each) => (
            <li key={JSON.stringify(each)}>
              <LinkTo link={each} className="link small-link">
                Open {nameOf(each, index)}
                {link.page === 'comparison' ? ' alone' : ''}
              </LinkTo>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function nameOf(link: DeepLink, index: AtlasIndex): string {
  if (link.page === 'model') return allModels(index).find(({ id }) => id === link.model)?.name ?? link.model
  return link.page === 'theme' ? (index.vocabulary.themes.find(({ id }) => id === link.theme)?.name ?? link.theme) : ''
}
