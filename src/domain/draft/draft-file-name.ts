import type { Draft } from './draft.ts'

/** What the files of a draft are called: “tech-lead-at-acme”. */
export function fileNameOf({ name }: Pick<Draft, 'name'>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain.slice(0, 40).replace(/-+$/, '') || 'draft'
}
