import { NEWS_FEED } from '../data-paths.ts'
import type { ModelId } from '../model.ts'

/** Where the feed of an organisation stands. Each of its editions has one, and all of them tell the same. */
export function newsFeedOf(model: ModelId): string {
  return `models/${model}/${NEWS_FEED}`
}
