import { allModels } from '../../domain/dataset.ts'
import { dutyQuestion } from '../../domain/duties/duty-page-words.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { AtlasIndex, Statement } from '../../domain/model.ts'
import { listInProse } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Fingerprint } from '../../ui/marks/fingerprint.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** The page that was probably meant, large enough to be taken at once. */
export function MeantLink({
  link,
  index,
  statements = [],
}: {
  link: DeepLink
  index: AtlasIndex
  statements?: readonly Statement[]
}) {
  const { title, detail } = wordsOf(link, index, statements)
  const model = link.page === 'model' ? allModels(index).find(({ id }) => id === link.model) : undefined
  return (
    <LinkTo
      link={link}
      className="mt-5 flex items-center gap-4 border border-accent bg-raised px-4 py-3 hover:bg-sea sm:inline-flex"
    >
      {model && (
        <span className="w-28 flex-none">
          <Fingerprint positions={model.positions} vocabulary={index.vocabulary} />
        </span>
      )}
      <span>
        <span className="block font-semibold">{title}</span>
        {detail && <span className="block text-ink-2">{detail}</span>}
      </span>
      <Icon name="arrow" className="ml-auto size-4 text-accent" />
    </LinkTo>
  )
}

function wordsOf(
  link: DeepLink,
  index: AtlasIndex,
  statements: readonly Statement[],
): { title: string; detail?: string | undefined } {
  const { vocabulary } = index
  const named = (id: string) => allModels(index).find((model) => model.id === id)
  const theme = 'theme' in link ? vocabulary.themes.find(({ id }) => id === link.theme) : undefined
  switch (link.page) {
    case 'model':
      return { title: named(link.model)?.name ?? link.model, detail: named(link.model)?.byline }
    case 'statement':
      return {
        title: named(link.model)?.name ?? link.model,
        detail: statements.find(({ id }) => id === link.statement)?.text,
      }
    case 'theme':
      return { title: theme?.name ?? link.theme, detail: theme?.question }
    case 'comparison':
      return { title: listInProse(link.models.map((id) => named(id)?.name ?? id)), detail: 'Side by side' }
    case 'row':
      return { title: listInProse(link.models.map((id) => named(id)?.name ?? id)), detail: theme?.name }
    case 'duty': {
      const label = vocabulary.duties.find(({ id }) => id === link.duty)?.label ?? link.duty
      return { title: label, detail: dutyQuestion(label) }
    }
    case 'two-roles': {
      const role = vocabulary.roles.find(({ id }) => id === link.role)
      return { title: role?.name ?? link.role, detail: 'Beside the tech lead' }
    }
    default:
      return { title: link.page }
  }
}
