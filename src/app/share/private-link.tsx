import type { ReactNode } from 'react'
import { LONGEST_LINK, linkLength, SHORT_LINK } from '../../domain/draft/draft-link.ts'
import { figure, LENGTH_WORDS } from '../../domain/draft/draft-sharing.ts'
import { capitalised, listInProse } from '../../domain/words.ts'
import { LinkCopied, useLinkCopying } from './link-copying.tsx'
import { SendWith } from './send-with.tsx'
import type { LinkLengths } from './use-link-lengths.ts'

/** The link that holds a draft, how long it is for those who get it, and who can read it. One that is too long is none. */
export function PrivateLink({
  lengths,
  leaveOut,
  left,
  children,
}: {
  /** Undefined while the link is made. */
  lengths: LinkLengths | undefined
  /** Leaves out what was asked for. */
  leaveOut: (() => void) | undefined
  /** What would be left out. */
  left: readonly string[]
  /** Where it opens, where that can be chosen. */
  children?: ReactNode
}) {
  const { field, button, state, words, copy } = useLinkCopying()
  const address = lengths?.address ?? ''
  const characters = lengths?.characters ?? 0
  const length = linkLength(characters)
  const isTooLong = length === 'too-long'
  return (
    <section className="private-link" aria-labelledby="private-link">
      <h3 id="private-link">Private link</h3>
      <div>
        <input
          ref={field}
          aria-labelledby="private-link"
          className="field"
          readOnly
          value={isTooLong ? `Too long to copy: ${charactersInWords(characters)}` : address}
          onFocus={(event) => event.target.select()}
        />
        <button
          ref={button}
          type="button"
          className="button button-primary"
          aria-disabled={isTooLong || !lengths || undefined}
          onClick={() => lengths && !isTooLong && copy(address)}
        >
          <span key={words}>{words}</span>
        </button>
      </div>
      <LinkCopied state={state} />
      <svg viewBox={`0 0 ${LONGEST_LINK} 10`} preserveAspectRatio="none" className="length-scale" aria-hidden="true">
        <rect width={Math.min(characters, LONGEST_LINK)} height="10" />
        <path d={`M${SHORT_LINK} 0v10`} />
      </svg>
      <p className="length-marks" aria-hidden="true">
        <span>0</span>
        <span>
          <span>
            {figure(SHORT_LINK)} <small>every chat</small>
          </span>
          <span className="length-most">
            {figure(LONGEST_LINK)} <small>most browsers</small>
          </span>
        </span>
      </p>
      <p key={`${characters} ${length}`} className="mt-1.5">
        {lengths && (
          <>
            <strong>{`${capitalised(charactersInWords(characters))}.`}</strong> {LENGTH_WORDS[length]}
            {isTooLong && leaveOut && ` Without ${listInProse(left)} it is ${figure(lengths.least)}.`}
            {isTooLong && !leaveOut && ' Save it as a file instead.'}
          </>
        )}
      </p>
      {children}
      {isTooLong && leaveOut && (
        <p className="mt-2">
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              leaveOut()
              button.current?.focus()
            }}
          >
            {`Leave out ${listInProse(left)}`}
          </button>
        </p>
      )}
      {lengths && !isTooLong && <SendWith title="A draft in Role Atlas" text="" url={address} />}
      <p className="mt-2 text-question text-ink-2">
        The draft is inside the link, after the #, which browsers do not send. Whoever has the link can read it, and a
        link cannot be taken back.
      </p>
    </section>
  )
}

function charactersInWords(characters: number): string {
  return Number.isFinite(characters) ? `${figure(characters)} characters` : 'more than any link opens'
}
