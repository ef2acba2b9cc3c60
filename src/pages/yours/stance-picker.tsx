import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { withCondition, withDecision, withInstead, withPartners } from '../../domain/draft/deciding.ts'
import type { Decision } from '../../domain/draft/draft.ts'
import { LONGEST_CONDITION } from '../../domain/draft/draft-lengths.ts'
import { PICKED_NOTES, pickedWords } from '../../domain/draft/draft-words.ts'
import type { Elsewhere } from '../../domain/draft/elsewhere.ts'
import { isPicked, type PickerRow, pickerRows, stepOfPicking, withPicked } from '../../domain/draft/picker-rows.ts'
import type { AnswerStance, Role, RoleId, Theme } from '../../domain/model.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { capitalised } from '../../domain/words.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
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
}: {
  theme: Theme
  decision: Decision | undefined
  /** What the others answer, where that is known: their values come first. */
  others?: readonly Elsewhere[] | undefined
  /** Whether it does not go on without the condition that is lacking. */
  isAsked?: boolean
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
            {chosen && decision && <Term theme={theme} decision={decision} stance={stance} isAsked={isAsked} />}
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
function Term({ theme, decision, stance, isAsked }: TermProps & { stance: AnswerStance; isAsked: boolean }) {
  switch (stance) {
    case 'conditional':
      return (
        <>
          <Condition theme={theme} decision={decision} isAsked={isAsked} />
          {decision.alongside && (
            <Partners theme={theme} decision={decision} how="alongside" label="With a part in it" />
          )}
        </>
      )
    case 'shared':
      return <Partners theme={theme} decision={decision} how="with" label="Shared with" />
    case 'other-role':
      return <Instead theme={theme} decision={decision} label="Who does it" />
    case 'does-not':
      return decision.instead && <Instead theme={theme} decision={decision} label="Who does it instead" />
    default:
      return null
  }
}

interface TermProps {
  theme: Theme
  decision: Decision
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

function Partners({ theme, decision, how, label }: TermProps & { how: 'with' | 'alongside'; label: string }) {
  const decide = useDeciding()
  const { roles } = useVocabulary()
  const chosen = decision[how] ?? []
  return (
    <RoleList words={label}>
      {roles.map((role) => (
        <label key={role.id} className="picker-row">
          <input
            type="checkbox"
            checked={chosen.includes(role.id)}
            onChange={({ target }) =>
              decide(
                (draft) =>
                  withPartners(
                    draft,
                    theme.id,
                    target.checked ? [...chosen, role.id] : chosen.filter((id) => id !== role.id),
                    how,
                  ),
                `${theme.ref} ${label.toLowerCase()}`,
              )
            }
          />
          <span>{nameOf(role)}</span>
        </label>
      ))}
    </RoleList>
  )
}

function Instead({ theme, decision, label }: TermProps & { label: string }) {
  const decide = useDeciding()
  const { roles } = useVocabulary()
  return (
    <div className="picker-term">
      <label className="picker-field">
        <span className="text-question text-ink-2">{label}</span>
        <select
          className="field"
          value={decision.instead ?? ''}
          onChange={({ target }) =>
            decide(
              (draft) => withInstead(draft, theme.id, target.value as RoleId),
              `${theme.ref} ${label.toLowerCase()}`,
            )
          }
        >
          <option value="" disabled>
            Choose a role
          </option>
          {roles.map((role) => (
            <option key={role.id} value={role.id}>
              {nameOf(role)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function RoleList({ words, children }: { words: string; children: ReactNode }) {
  return (
    <fieldset className="picker-term">
      <legend className="text-question text-ink-2">{words}</legend>
      <div className="picker-roles">{children}</div>
    </fieldset>
  )
}

function nameOf(role: Role): string {
  return capitalised(role.name)
}
