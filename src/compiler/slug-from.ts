import { ID_LENGTH, SLUG_PATTERN } from '../domain/slug.ts'

/** The slug that a text was probably meant to be: "One Team" -> "one-team". Undefined where nothing of it can stay. */
export function slugFrom(text: string, longest = ID_LENGTH): string | undefined {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '')
  return SLUG_PATTERN.test(slug) ? slug : undefined
}
