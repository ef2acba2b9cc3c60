import type { DutyTableSlice } from '../../domain/duties/duty-table.ts'
import { ALL_MODELS } from '../../domain/links/page-kinds.ts'
import type { ModelId, Role } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { StatementItem } from '../../ui/statement/statement-item.tsx'

/** Every statement that names a role, whether it gives it a duty or not, by model and in the order of the document. */
export function SaidOf({
  role,
  slice,
  roles,
}: {
  role: Role
  slice: Pick<DutyTableSlice, 'said'> & { models: readonly { id: ModelId; name: string }[] }
  roles: readonly Role[]
}) {
  const models = slice.said?.models ?? []
  return (
    <section aria-labelledby="said" className="mt-12">
      <h2 id="said">All that is said of {role.inProse}</h2>
      {models.length === 0 && (
        <p className="mt-2 text-ink-2">No statement of the models shown here names {role.inProse}.</p>
      )}
      {models.map(({ model, source, statements }) => (
        <section key={model} aria-labelledby={`said-${model}`} className="theme-row">
          <h3 id={`said-${model}`}>
            <LinkTo link={{ page: 'model', model }} className="title-link">
              {slice.models.find(({ id }) => id === model)?.name}
            </LinkTo>
          </h3>
          <ul className="min-w-0">
            {statements.map((statement) => (
              <StatementItem
                key={statement.id}
                statement={statement}
                model={model}
                answer={{ stance: 'silent' }}
                source={source}
                roles={roles}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

/** Of the tech lead everything is said: there is no list of it but the atlas itself. */
export function AllOfThem() {
  return (
    <p className="mt-8 max-w-2xl">
      Every statement in the atlas is about the tech lead. Each organisation’s page has all of its own:{' '}
      <LinkTo link={ALL_MODELS} className="link">
        all organisations
      </LinkTo>
      .
    </p>
  )
}
