import type { Answer, PathStep, RoleModel, Statement } from '../../domain/model.ts'
import { StationWords } from '../../ui/statement/station-words.tsx'
import { LineLinks } from './line-links.tsx'

/** Where the role comes from and leads, as boxes and lines. Nothing is drawn that the source does not say. */
export function CareerPath({ model, answer }: { model: RoleModel; answer: Answer | undefined }) {
  const { from, to, handover } = model.path
  const steps = [...from, ...to, ...handover]
  const missing = missingInWords(from.length > 0, to.length > 0)
  return (
    <section aria-labelledby="career-path">
      <h2 id="career-path">Career path</h2>
      {answer && answer.stance !== 'silent' && <p className="answer mt-2 max-w-xl text-ink-2">{answer.answer}</p>}
      {steps.length > 0 && (
        <figure className="path-diagram mt-6" aria-labelledby="career-path">
          <Stations steps={from} kind="from" label="Comes from" statements={model.statements} />
          <div className="path-here">
            <div className="path-box border-2 border-ink">
              <p className="font-serif text-theme font-semibold">Tech lead</p>
            </div>
          </div>
          {to.length + handover.length > 0 && (
            <div className="path-onward">
              <Stations steps={to} kind="to" label="Leads to" statements={model.statements} />
              <Stations steps={handover} kind="handover" label="Handed over" statements={model.statements} />
            </div>
          )}
        </figure>
      )}
      {missing && <p className="mt-4 text-ink-3">{missing}</p>}
    </section>
  )
}

function missingInWords(from: boolean, to: boolean): string | undefined {
  if (from && to) return undefined
  if (from) return 'The source does not say where the role leads.'
  if (to) return 'The source does not say who becomes a tech lead.'
  return 'The source does not say who becomes a tech lead, nor where the role leads, so there is nothing to draw.'
}

function Stations({
  steps,
  kind,
  label,
  statements,
}: {
  steps: readonly PathStep[]
  kind: 'from' | 'to' | 'handover'
  label: string
  statements: readonly Statement[]
}) {
  if (steps.length === 0) return null
  return (
    <ul className={`path-side path-${kind}`} aria-label={label}>
      {steps.map((step) => (
        <li key={step.label}>
          <div className="path-box">
            <p className="text-ref text-ink-3">{label}</p>
            <StationWords step={step}>
              <LineLinks statements={statements.filter(({ id }) => id === step.statement)} />
            </StationWords>
          </div>
        </li>
      ))}
    </ul>
  )
}
