import type { Stretch } from '../../domain/draft/sentences.ts'

/** The words of a passage with the reasons for a guess in them: those that point to the theme, and those that tell the stance. */
export function ReasonedWords({
  text,
  theme,
  stance,
}: {
  text: string
  theme: readonly Stretch[]
  stance: readonly Stretch[]
}) {
  const kindAt = (place: number) => {
    const within = ({ start, end }: Stretch) => place >= start && place < end
    if (stance.some(within)) return 'reason-stance'
    return theme.some(within) ? 'reason-theme' : ''
  }
  const edges = new Set([0, text.length, ...[...theme, ...stance].flatMap(({ start, end }) => [start, end])])
  const places = [...edges].filter((place) => place <= text.length).sort((a, b) => a - b)
  return places.slice(0, -1).map((from, i) => {
    const words = text.slice(from, places[i + 1])
    const kind = kindAt(from)
    return kind ? (
      <span key={from} className={kind}>
        {words}
      </span>
    ) : (
      words
    )
  })
}
