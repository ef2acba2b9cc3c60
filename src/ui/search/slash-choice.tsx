import { letSlashOpen, useSlashOpens } from './slash-shortcut.ts'

/** Whether the key / opens the search: a key of one character must be possible to turn off. */
export function SlashChoice() {
  const on = useSlashOpens()
  return (
    <label className="inline-flex min-h-8 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        className="size-4 accent-[var(--accent)]"
        checked={on}
        onChange={(event) => letSlashOpen(event.target.checked)}
      />
      <span>
        <span className="kbd">/</span> opens search
      </span>
    </label>
  )
}
