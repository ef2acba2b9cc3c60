import type { SearchAnswer, SearchHit } from '../../../src/domain/search/search-answer.ts'

/** What a search puts first: `theme:mentoring`, `duty:hire`, `statement:brax/urgent-issues`; `nothing` where it finds none. */
export function firstHit({ groups }: SearchAnswer): string {
  const hit = groups[0]?.hits[0]
  return hit ? idOf(hit) : 'nothing'
}

function idOf({ link }: SearchHit): string {
  switch (link.page) {
    case 'theme':
      return `theme:${link.theme}`
    case 'model':
      return `model:${link.model}`
    case 'statement':
      return `statement:${link.model}/${link.statement}`
    case 'duty':
      return `duty:${link.duty}`
    case 'duties':
      return link.role ? `role:${link.role}` : 'page:duties'
    case 'two-roles':
      return `two-roles:${link.role}`
    default:
      return `page:${link.page}`
  }
}
