/** A wait in the page: says what is coming, after a moment, so that a quick answer does not flash. */
export function Loading({ what, lines = 3 }: { what: string; lines?: number }) {
  return (
    <div className="after-a-moment my-8 max-w-xl flex flex-col gap-3" role="status">
      <p className="text-ink-3">{`Opening ${what}…`}</p>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity
        <span key={line} className="skeleton" aria-hidden="true" />
      ))}
    </div>
  )
}
