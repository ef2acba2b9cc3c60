import { type Ref, useId } from 'react'
import type { Decision } from '../../domain/draft/draft.ts'
import { LONGEST_WORDS } from '../../domain/draft/draft-lengths.ts'
import { originWords } from '../../domain/draft/draft-words.ts'

/** The words that a theme takes from a passage, to be changed before they are accepted. Enter accepts, Escape leaves them. */
export function DeskWords({
  ref,
  words,
  credited,
  write,
  accept,
  leave,
}: {
  ref: Ref<HTMLTextAreaElement>
  words: string
  /** What would be accepted, where somebody is owed the words. */
  credited: Decision | undefined
  write: (words: string) => void
  accept: () => void
  leave: () => void
}) {
  const id = useId()
  const over = words.length > LONGEST_WORDS
  return (
    <div className="desk-own">
      <p className="desk-own-head">
        <label htmlFor={id}>In your words</label>
        <span key={words.length} className={over ? 'text-warn' : 'text-ink-3'}>
          {`${words.length} of ${LONGEST_WORDS}${over ? ', nothing is cut' : ''}`}
        </span>
      </p>
      <textarea
        id={id}
        ref={ref}
        className="field own-words"
        rows={2}
        value={words}
        onChange={({ target }) => write(target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') accept()
          else if (event.key !== 'Escape') return
          event.preventDefault()
          leave()
        }}
      />
      {credited && (
        <p className="text-ref text-ink-3" key={originWords(credited)}>
          {originWords(credited)}
        </p>
      )}
    </div>
  )
}
