import { type ColorTheme, useColorTheme } from './use-color-theme.ts'

const CHOICES: { theme: ColorTheme; label: string }[] = [
  { theme: 'system', label: 'System' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
]

/** Light, dark or as the system says. The choice lasts. */
export function ThemeSwitch() {
  const [chosen, choose] = useColorTheme()
  return (
    <fieldset className="needs-script flex flex-wrap items-center gap-1">
      <legend className="float-left mr-2 text-ink-3">Colours</legend>
      {CHOICES.map(({ theme, label }) => (
        <label
          key={theme}
          className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded px-2 hover:bg-sea has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={chosen === theme}
            onChange={() => choose(theme)}
            className="size-3.5 accent-[var(--accent)]"
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
