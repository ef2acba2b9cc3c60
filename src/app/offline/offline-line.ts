import type { WhyKept } from '../../data/offline/kept-page.ts'
import { beforeTime, timeInWords } from './as-of.ts'

/** What the line says. `anew`: whether there is a way to have the page anew, because it is itself a kept one. */
export interface OfflineWords {
  why: WhyKept | 'online'
  asOf: number
  anew: boolean
}

/** A status that comes with its words is not read out: screen readers tell what changes in one that is there. */
const BEFORE_WORDS = 100

let line: HTMLElement | undefined

/**
 * Says at the foot of the window why the page may be behind, and from when it is. It stands outside the app, which may not
 * have come.
 */
export function showLine(words: OfflineWords): void {
  if (line) fill(line, words)
  else {
    const status = document.body.appendChild(emptyLine())
    line = status
    setTimeout(() => fill(status, words), BEFORE_WORDS)
  }
}

/** Takes the line away. */
export function hideLine(): void {
  line?.remove()
  line = undefined
  setFoot(0)
}

function fill(status: HTMLElement, { why, asOf, anew }: OfflineWords): void {
  const words = element('span', 'flex-1')
  const time = element('time')
  time.dateTime = new Date(asOf).toISOString()
  time.textContent = timeInWords(asOf, Date.now())
  words.append(beforeTime(why), time, '.')
  const place = element('p', 'page flex flex-wrap items-center gap-3 py-2')
  place.append(words, ...(anew ? [reloadButton()] : []))
  status.replaceChildren(place)
  if (status === line) setFoot(status.offsetHeight)
}

/** What else stands at the foot, and what takes the focus, stands above the line. */
function setFoot(height: number): void {
  document.documentElement.style.setProperty('--foot', `${height}px`)
}

function emptyLine(): HTMLElement {
  const status = element('div', 'no-print sticky bottom-0 z-40 border-t border-rule bg-warn-wash')
  status.setAttribute('role', 'status')
  return status
}

function reloadButton(): HTMLElement {
  const button = element('button', 'button')
  button.type = 'button'
  button.textContent = 'Reload'
  button.addEventListener('click', () => location.reload())
  return button
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (className) made.className = className
  return made
}
