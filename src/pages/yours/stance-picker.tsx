import { type KeyboardEvent, useId, useRef } from 'react'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { withCondition, withDecision, withInstead, withPartners } from '../../domain/draft/deciding.ts'
import type { Decision } from '../../domain/draft/draft.ts'
import { LONGEST_CONDITION } from '../../domain/draft/draft-lengths.ts'
import { PICKED_NOTES, pickedWords } from '../../domain/draft/draft-words.ts'
import type { Elsewhere } from '../../domain/draft/elsewhere.ts'
import { isPicked, type PickerRow, pickerRows, stepOfPicking, withPicked } from '../../domain/draft/picker-rows.ts'
import type { AnswerStance, RoleId, Theme } from '../../domain/model.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { RoleChoice } from './role-choice.tsx'
import { useDeciding } from './use-deciding.ts'

/**
 * What a theme can be given, each with its mark: the values of a fact in the place of its stance, and below what is chosen what it
 * needs.
 */
export function StancePicker({
  theme,
  decision,
  others,
  isAsked = false,
  named,
}: {
  theme: Theme
  decision: Decision | undefined
  /** What the others answer, where that is known: their values come first. */
  others?: readonly Elsewhere[] | undefined
  /** Whether it does not go on without the condition that is lacking. */
  isAsked?: boolean
  /** The roles that what is read names: they stand first. */
  named?: readonly RoleId[]
}) {
  const decide = useDeciding()
  const group = useId()
  const rows = pickerRows(theme, others)
  const pick = (row: PickerRow) => decide((draft) => withPicked(draft, theme, row), stepOfPicking(theme, row))
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isRadio(event.target)) return
    const place = Number(event.key) - 1
    const row = rows[place]
    if (row) pick(row)
    else if (event.key === '0') decide((draft) => withDecision(draft, theme.id, undefined), `${theme.ref} cleared`)
    else return
    event.preventDefault()
    if (row) event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="radio"]')[place]?.focus()
  }
  return (
    <fieldset className="picker" onKeyDown={pressed}>
      <legend>{theme.question}</legend>
      {rows.map((row, place) => {
        const { stance, value, inOwnWords } = row
        const chosen = isPicked(row, decision)
        const starts = stance === 'does-not' || stance === 'mixed' || (stance === 'conditional' && theme.values)
        return (
          <div key={value?.id ?? (inOwnWords ? 'own words' : stance)} className={starts ? 'picker-starts' : undefined}>
            <label className={chosen ? 'picker-row picker-chosen' : 'picker-row'}>
              <input
                type="radio"
                name={group}
                checked={chosen}
                aria-keyshortcuts={place < 9 ? String(place + 1) : undefined}
                onChange={() => pick(row)}
              />
              <StanceMark stance={stance} letter={factLetter({ stance, value: value?.id }, theme)} />
              <RowWords row={row} />
            </label>
            {chosen && decision && (
              <Term theme={theme} decision={decision} stance={stance} isAsked={isAsked} named={named} />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

function RowWords({ row: { stance, value, inOwnWords } }: { row: PickerRow }) {
  const note = value ? value.elsewhere > 0 && `${value.elsewhere} elsewhere` : PICKED_NOTES[stance]
  return (
    <span>
      <span className={stance === 'silent' ? 'text-ink-2' : 'font-semibold'}>
        {value?.label ?? (inOwnWords ? 'Something else, in my words' : pickedWords(stance))}
      </span>
      {inOwnWords && <span className="text-ink-2"> shown side by side, not judged</span>}
      {note && <span className="text-ink-2"> {note}</span>}
    </span>
  )
}

function isRadio(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio'
}

/** What a stance needs, below its own row. */
function Term({ theme, decision, stance, isAsked, named }: RoleProps & { stance: AnswerStance; isAsked: boolean }) {
  const roles = { theme, decision, named }
  switch (stance) {
    case 'conditional':
      return (
        <>
          <Condition theme={theme} decision={decision} isAsked={isAsked} />
          {decision.alongside && <Partners {...roles} how="alongside" label="With a part in it" />}
        </>
      )
    case 'shared':
      return <Partners {...roles} how="with" label="Shared with" />
    case 'other-role':
      return <Instead {...roles} label="Who does it" />
    case 'does-not':
      return decision.instead && <Instead {...roles} label="Who does it instead" />
    default:
      return null
  }
}

interface TermProps {
  theme: Theme
  decision: Decision
}

interface RoleProps extends TermProps {
  named: readonly RoleId[] | undefined
}

function Condition({ theme, decision, isAsked }: TermProps & { isAsked: boolean }) {
  const decide = useDeciding()
  const why = useId()
  const visit = useRef(0)
  const words = decision.when ?? ''
  const over = words.length > LONGEST_CONDITION
  return (
    <div className="picker-term">
      <label className="picker-field">
        <span className="sr-only">Only if</span>
        <input
          className="field"
          value={words}
          placeholder="for example: the manager agrees"
          aria-invalid={isAsked || undefined}
          aria-describedby={isAsked ? why : undefined}
          onFocus={() => {
            visit.current += 1
          }}
          onChange={(event) =>
            decide(
              (draft) => withCondition(draft, theme.id, event.target.value),
              `${theme.ref} condition`,
              `${theme.id} when ${visit.current}`,
            )
          }
        />
      </label>
      {isAsked && (
        <p id={why} role="alert" className="mt-1.5 text-ref text-warn">
          Only if what? Name the condition, or choose another stance. Nothing is accepted yet.
        </p>
      )}
      {over && (
        <p className="text-ref text-warn">{`${words.length} characters; a row holds ${LONGEST_CONDITION}. Nothing is cut.`}</p>
      )}
    </div>
  )
}

function Partners({ theme, decision, named, how, label }: RoleProps & { how: 'with' | 'alongside'; label: string }) {
  const decide = useDeciding()
  const { roles } = useVocabulary()
  return (
    <RoleChoice
      label={label}
      roles={roles}
      chosen={decision[how] ?? []}
      named={named}
      choose={(chosen) =>
        decide((draft) => withPartners(draft, theme.id, chosen, how), `${theme.ref} ${label.toLowerCase()}`)
      }
    />
  )
}

function Instead({ theme, decision, named, label }: RoleProps & { label: string }) {
  const decide = useDeciding()
  const { roles } = useVocabulary()
  return (
    <RoleChoice
      label={label}
      roles={roles}
      chosen={decision.instead ? [decision.instead] : []}
      named={named}
      isOne
      choose={([role]) =>
        role && decide((draft) => withInstead(draft, theme.id, role), `${theme.ref} ${label.toLowerCase()}`)
      }
    />
  )
}
