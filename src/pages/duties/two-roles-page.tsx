import { use } from 'react'
import { twoRolesQuery } from '../../data/two-roles-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { TwoRolesFile } from '../../domain/model.ts'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { TwoRolesView } from './two-roles-view.tsx'

/** The tech lead beside a role: who has what, theme by theme and at each organisation that names both. */
export function TwoRolesPage({ link }: { link: PageLink<'two-roles'> }) {
  const NotHere = use(NotHereContext)
  const query = usePageQuery(twoRolesQuery(link.role))
  return (
    <QueryView query={query} what="the two roles" missing={<NotHere link={link} />}>
      {(file) => <Named file={file} link={link} />}
    </QueryView>
  )
}

function Named({ file, link }: { file: TwoRolesFile; link: PageLink<'two-roles'> }) {
  const vocabulary = useVocabulary()
  const role = vocabulary.roles.find(({ id }) => id === link.role)
  if (!role) throw new Error(`The role ${link.role} stands beside the tech lead and is not in the vocabulary.`)
  return <TwoRolesView link={link} file={file} role={role} vocabulary={vocabulary} />
}
