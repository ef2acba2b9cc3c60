import type { NewsFile } from '../model.ts'
import { NEWS_TITLE, newsFinding } from '../news/news-words.ts'
import { head, type PageHead } from './page-head.ts'

/** The head of the page on what is new. */
export function newsHead(news: NewsFile): PageHead {
  return head(
    `${NEWS_TITLE} in the tech lead atlas · Role Atlas`,
    `${newsFinding(news)} Each with its date and a link to what changed; also as a feed.`,
  )
}
