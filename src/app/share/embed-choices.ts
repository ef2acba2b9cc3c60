import { type EmbedLink, isEmbeddable } from '../../domain/links/embed-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { nearestPage, type PagesMade } from '../../domain/links/pages-made.ts'
import type { Theme } from '../../domain/model.ts'

/** Something of a page that can be embedded. */
export interface EmbedChoice {
  link: EmbedLink
  /** What it is called where there is a choice. */
  label: string
  /** What a frame with it is called; `title` is that of its page. */
  title: string
}

/**
 * What of a page can be embedded, the page itself first: of a comparison each of its rows too, those that are open before the
 * others. Empty where its kind has none, or the build made none; a sentence where one organisation fewer would do.
 */
export function embedChoices(
  link: DeepLink,
  title: string,
  themes: readonly Theme[],
  made: PagesMade | undefined,
): EmbedChoice[] | string {
  if (link.page !== 'model' && link.page !== 'comparison' && link.page !== 'row') return []
  if (!isEmbeddable(link)) return 'An embed has room for two or three organisations.'
  // What has no page has no embed either.
  const hasEmbed = (choice: EmbedChoice) => nearestPage(choice.link, made) === choice.link
  if (link.page !== 'comparison') return [{ link, label: title, title }].filter(hasEmbed)
  const isOpen = ({ id }: Theme) => link.view.open.includes(id)
  const rows = [...themes.filter(isOpen), ...themes.filter((theme) => !isOpen(theme))].map(
    (theme): EmbedChoice => ({
      link: { page: 'row', models: link.models, theme: theme.id },
      label: `One row: ${theme.ref} ${theme.name}`,
      title: `${theme.name}. ${title}`,
    }),
  )
  return [{ link, label: 'The widest gaps', title }, ...rows].filter(hasEmbed)
}
