import { parse as parseSelector, type Selector } from 'css-what'
import postcss, { type Container, type Rule } from 'postcss'

/** Tells whether an element may have a class. */
export type MayHave = (name: string) => boolean

/**
 * A style sheet without the rules that apply to no element with the classes that elements may have. Nothing but the names of
 * classes decides: states, attributes, media and kinds of element may come to be what a rule asks for. What only looks like a
 * rule stays, and so do layers, which are in order by where they are named first.
 */
export function usableRules(css: string, mayHave: MayHave): string {
  const root = postcss.parse(css)
  root.walkComments((comment) => void comment.remove())
  root.walkRules((rule) => {
    if (!isStep(rule) && !rule.selectors.some((selector) => canMatch(selector, mayHave))) rule.remove()
  })
  removeEmpty(root)
  return root.toString()
}

/** The sheet without the variables that neither it nor the markup asks for. One that only another of these asks for stays. */
export function usedVariables(css: string, html: string): string {
  const root = postcss.parse(css)
  const used = new Set([...`${css}${html}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  root.walkDecls(/^--/, (declaration) => {
    if (!used.has(declaration.prop)) declaration.remove()
  })
  removeEmpty(root)
  return root.toString()
}

/** The sheet without its fonts: faces that came once more would have each text drawn in a stand-in for a moment. */
export function withoutFaces(css: string): string {
  const root = postcss.parse(css)
  root.walkAtRules('font-face', (face) => void face.remove())
  return root.toString()
}

/** The classes in a piece of markup, as React writes it. */
export function classesIn(html: string): Set<string> {
  const lists = [...html.matchAll(/ class="([^"]*)"/g)].map(([, list = '']) => list)
  return new Set([...new Set(lists)].flatMap((list) => unescaped(list).split(/\s+/)))
}

const MARKS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (mark) => MARKS[mark] ?? mark)
}

/**
 * The classes that scripts can give, by their text: each word of a text in them, and whatever begins with a word that a dash
 * ends, because `mark-${mark}` is put together. Of classes that a text cannot hold as they are, each may be given.
 */
export function namedClasses(scripts: readonly string[]): MayHave {
  const words = new Set(scripts.flatMap((script) => script.split(/["'`\s]|\$\{|\}/)))
  const beginnings = [...words].filter((word) => /^[a-z][\w-]*-$/.test(word))
  return (name) => words.has(name) || /["'`\\]/.test(name) || beginnings.some((beginning) => name.startsWith(beginning))
}

function canMatch(selector: string, mayHave: MayHave): boolean {
  // One that cannot be read may match.
  const [parts] = parsed(selector)
  return !parts || allMatch(parts, mayHave)
}

function parsed(selector: string): Selector[][] {
  try {
    return parseSelector(selector)
  } catch {
    return []
  }
}

/** Whether there may be elements of all parts: each class has to be there, and of a choice (`:is(…)`) one. */
function allMatch(parts: readonly Selector[], mayHave: MayHave): boolean {
  return parts.every((part) => {
    if (part.type === 'attribute') return part.name !== 'class' || part.action !== 'element' || mayHave(part.value)
    if (part.type !== 'pseudo' || !Array.isArray(part.data)) return true
    return !CHOICES.has(part.name) || part.data.some((choice) => allMatch(choice, mayHave))
  })
}

const CHOICES = new Set(['is', 'where', 'has'])

/** The steps of an animation look like rules and are none. */
function isStep({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && /keyframes$/i.test((parent as Container & { name: string }).name)
}

function removeEmpty(container: Container): void {
  container.walkAtRules((rule) => {
    if (!rule.nodes) return
    removeEmpty(rule)
    if (rule.nodes.length === 0 && rule.name !== 'layer') rule.remove()
  })
}
