import type { Role } from '../../domain/model.ts'
import { StanceLine } from '../../ui/marks/stance-line.tsx'
import type { KeyFact } from './key-facts.ts'
import { LineLinks } from './line-links.tsx'

/** The key facts in a row: a few words each, with the lines they come from. */
export function KeyFactsRow({ facts, roles }: { facts: readonly KeyFact[]; roles: readonly Role[] }) {
  return (
    <dl className="key-facts mt-10 border-t-2 border-b border-ink border-b-rule">
      {facts.map((fact) => (
        <div key={fact.theme.id} className={fact.answer.stance === 'silent' && !fact.short ? 'unsurveyed' : undefined}>
          <dt className="text-question text-ink-3">{fact.label}</dt>
          <dd className="mt-1 flex flex-col gap-1">
            <FactWords fact={fact} roles={roles} />
            <p>
              <LineLinks statements={fact.statements} />
            </p>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function FactWords({ fact: { answer, short }, roles }: { fact: KeyFact; roles: readonly Role[] }) {
  if (short)
    return (
      <p className="font-serif text-h3 font-semibold text-balance">
        {short.map((words, place) => (
          <span key={words} className={place > 0 ? 'block' : undefined}>
            {place > 0 && <span className="font-normal text-ink-3">or </span>}
            {words}
          </span>
        ))}
      </p>
    )
  if (answer.stance === 'silent') return <StanceLine said={answer} roles={roles} />
  return (
    <>
      {answer.stance !== 'states' && <StanceLine said={answer} roles={roles} />}
      <p className="font-serif text-ink-2">{answer.answer}</p>
    </>
  )
}
