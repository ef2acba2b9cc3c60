import type { IconName } from './icon-sprite.tsx'

/** A line icon of 16 units. It only ever stands beside words, or in a control that has a name. */
export function Icon({ name, className = 'size-4' }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon ${className}`} aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  )
}
