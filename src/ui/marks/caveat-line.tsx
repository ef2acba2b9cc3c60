import { Icon } from './icons.tsx'

/** What limits a source, in a few words: below its name and date. */
export function CaveatLine({
  caveat,
  className = 'mt-0.5 text-ref',
}: {
  caveat: string | undefined
  /** Its size and its distance from the line above. */
  className?: string
}) {
  if (!caveat) return null
  return (
    <p className={`flex items-start gap-1.5 text-warn ${className}`}>
      <Icon name="warning" className="mt-px size-3.5" />
      <span>
        <span className="sr-only">Caution: </span>
        {caveat}
      </span>
    </p>
  )
}
