import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import postcss, { type ChildNode, type Container, type Rule } from 'postcss'

/** A selector of a sheet with the classes it names, those of the rules around it included. */
export interface Selector {
  text: string
  line: number
  classes: string[]
}

/** A style sheet, by its path from the project’s root. */
export interface Sheet {
  path: string
  selectors: Selector[]
}

/** The style sheets of a folder below the root, with their selectors. Throws where one cannot be parsed. */
export function readSheets(root: string, folder: string): Sheet[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .sort()
    .map((path) => readSheet(path, readFileSync(join(root, path), 'utf8')))
}

/** The selectors of a sheet’s text. */
export function readSheet(path: string, text: string): Sheet {
  const selectors: Selector[] = []
  postcss.parse(text, { from: path }).walkRules((rule) => {
    if (isStep(rule)) return
    const around = classesOf(outer(rule))
    for (const selector of rule.selectors)
      selectors.push({
        text: selector,
        line: rule.source?.start?.line ?? 0,
        classes: [...around, ...classesOf(selector)],
      })
  })
  return { path, selectors }
}

/** The steps of an animation look like rules and are none. */
function isStep({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && /keyframes$/.test((parent as Container<ChildNode> & { name: string }).name)
}

/** The selectors of all rules that a rule stands in. */
function outer({ parent }: ChildNode): string {
  if (!parent || parent.type === 'root' || parent.type === 'document') return ''
  const own = parent.type === 'rule' ? (parent as Rule).selector : ''
  return `${own} ${outer(parent as ChildNode)}`
}

function classesOf(selector: string): string[] {
  return [...selector.matchAll(/\.(-?[_a-z][\w-]*)/gi)].map(([, name = '']) => name)
}

/**
 * The classes that a source text gives to elements: every word of the texts within its `className`s. Of a class that is put
 * together (`lane-${lane}`) the fixed beginning, with a star: `lane-*`.
 */
export function classesGiven(text: string): Set<string> {
  const values = [...text.matchAll(/className=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)]
  const words = values.flatMap(([, plain, code]) =>
    plain === undefined ? [...(code ?? '').matchAll(/['"`]([^'"`]*)['"`]/g)].map(([, inner = '']) => inner) : [plain],
  )
  return new Set(words.flatMap((value) => value.replace(/\$\{[^}]*\}?\S*/g, '*').split(/\s+/)))
}

/** Whether an element may have the class, by what `classesGiven` tells of it. */
export function isGiven(name: string, given: string): boolean {
  return given.length > 1 && given.endsWith('*') ? name.startsWith(given.slice(0, -1)) : name === given
}
