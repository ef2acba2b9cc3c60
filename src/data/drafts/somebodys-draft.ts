import { useSyncExternalStore } from 'react'
import type { Draft } from '../../domain/draft/draft.ts'
import { type LinkFault, readDraftFragment } from '../../domain/draft/draft-link.ts'
import { isDraftFragment } from '../../domain/draft/draft-place.ts'
import type { Theme } from '../../domain/model.ts'

// Somebody's draft stays in the tab until it is kept: apart from the reader's own, which it never touches.

const HELD = 'role-atlas-somebodys'

/** Where a draft that is not the reader's came from. */
export type CameIn = 'link' | 'file'

/** What there is of somebody's draft in this tab. */
export type Somebodys =
  | { is: 'none' }
  | { is: 'opening' }
  | { is: 'here'; draft: Draft; from: CameIn }
  /** `script`: what reads it did not load; it is still held. */
  | { is: 'unread'; fault: LinkFault | 'script' }

/** Before the tab was asked whether it holds one. */
const OPENING: Somebodys = { is: 'opening' }

let held: string | undefined
let state: Somebodys = OPENING
let asked = false
const listeners = new Set<() => void>()

function set(next: Somebodys): void {
  state = next
  for (const listener of listeners) listener()
}

function hold(text: string | undefined): void {
  held = text
  asked = true
  try {
    if (text === undefined) sessionStorage.removeItem(HELD)
    else sessionStorage.setItem(HELD, text)
  } catch {
    // Blocked or full: then it lasts as long as the page.
  }
}

function inTab(): string | undefined {
  try {
    return sessionStorage.getItem(HELD) ?? undefined
  } catch {
    return undefined
  }
}

/** Takes in the fragment of a link, in place of what the tab held of others. It is read at once, and once more after a reload. */
export function takeInLink(fragment: string, themes: readonly Theme[]): void {
  hold(fragment)
  void read(themes)
}

/** Takes in a draft of a file that was read already. */
export function takeInFile(draft: Draft): void {
  hold(JSON.stringify(draft))
  set({ is: 'here', draft, from: 'file' })
}

/** Lets somebody's draft go: it was kept, or closed. */
export function letGo(): void {
  hold(undefined)
  set({ is: 'none' })
}

/** Opens what the tab holds, where that was not done yet. */
export function openHeld(themes: readonly Theme[]): void {
  if (asked) return
  hold(inTab())
  void read(themes)
}

async function read(themes: readonly Theme[]): Promise<void> {
  const text = held
  if (text === undefined) return set({ is: 'none' })
  set(OPENING)
  const next = await opened(text, themes)
  if (held === text) set(next)
}

async function opened(text: string, themes: readonly Theme[]): Promise<Somebodys> {
  const schema = await import('../../domain/draft/draft-schema.ts').catch(() => undefined)
  if (!schema) return { is: 'unread', fault: 'script' }
  const draftOf = (value: unknown) => schema.draft.safeParse(value).data
  if (isDraftFragment(text)) {
    const came = await readDraftFragment(text, themes, draftOf)
    return 'draft' in came ? { is: 'here', from: 'link', ...came } : { is: 'unread', ...came }
  }
  const draft = draftOf(parsed(text))
  return draft ? { is: 'here', draft, from: 'file' } : { is: 'unread', fault: 'no-draft' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** Somebody's draft in this tab. In the prerendered page it is still opening. */
export function useSomebodysDraft(): Somebodys {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => OPENING,
  )
}
