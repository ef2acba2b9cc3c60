import { isAlias, isMap, isNode, isScalar, type Node, visit, type YAMLError } from 'yaml'
import type { Fault } from './fault.ts'
import type { LocatedFile, Said } from './located.ts'
import type { TextFile } from './text-file.ts'
import { parseText, YamlFile } from './yaml-file.ts'

/** A YAML file as read. `value` is undefined where nothing can be said about the content yet. */
export interface YamlReading {
  file: LocatedFile
  value: unknown
  faults: Fault[]
}

/** Parses YAML without ever throwing: whatever is wrong with the text is a fault. */
export function parseYaml(file: TextFile): YamlReading {
  const faults: Fault[] = []
  const unreadable = (): YamlReading => ({ file: new YamlFile(file, false), value: undefined, faults })
  const tooDeep = (): YamlReading => {
    faults.push({ file: file.path, line: 1, column: 1, ...TOO_DEEP })
    return unreadable()
  }
  if (isTooDeep(file.text)) return tooDeep()
  try {
    const { doc, lines } = parseText(file.text)
    const say = (offset: number, said: Said) => {
      const { line, col } = lines.linePos(offset)
      faults.push({ file: file.path, line: Math.max(1, line), column: Math.max(1, col), ...said })
    }
    for (const error of [...doc.errors, ...doc.warnings]) say(error.pos[0], syntaxFault(error))
    // A doubled key is the one error after which the rest of the file still means what it says.
    if (doc.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return unreadable()
    if (!doc.contents || (isScalar(doc.contents) && doc.contents.value === null)) {
      say(0, EMPTY)
      return unreadable()
    }
    const isUnusual = refuseUnusual(doc.contents, say)
    return {
      file: new YamlFile(file, true),
      value: isUnusual ? undefined : doc.toJS({ maxAliasCount: 0 }),
      faults,
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return tooDeep()
  }
}

/** Far more levels than content has, far fewer than the parser can go down. */
const MOST_LEVELS = 100
const DEEP_LINE = new RegExp(`^[ ?:-]{${2 * MOST_LEVELS},}`, 'm')

/**
 * Whether a text nests so deeply that parsing it would use up the stack, which can end the process without a word.
 * Counts signs and not structure: it only has to tell content from an accident.
 */
function isTooDeep(text: string): boolean {
  if (DEEP_LINE.test(text)) return true
  let depth = 0
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth++
    else if ((sign === ']' || sign === '}') && depth > 0) depth--
    if (depth > MOST_LEVELS) return true
  }
  return false
}

/** YAML can do more than content needs. What it has no use for is refused, so that no file can surprise a reader. */
function refuseUnusual(root: Node, say: (offset: number, said: Said) => void): boolean {
  let found = false
  const refuse = (offset: number | undefined, said: Said) => {
    found = true
    say(offset ?? 0, said)
  }
  visit(root, (_key, node) => {
    if (!isNode(node)) return undefined
    if (isAlias(node)) refuse(node.range?.[0], aliasFault(`*${node.source}`))
    else if (node.anchor) refuse(node.range?.[0], aliasFault(`&${node.anchor}`))
    if (isMap(node))
      for (const { key } of node.items) {
        const offset = isNode(key) ? key.range?.[0] : undefined
        if (!isScalar(key)) refuse(offset, COMPLEX_KEY)
        else if (FORBIDDEN_KEYS.has(String(key.value))) refuse(offset, forbiddenKey(String(key.value)))
      }
    return undefined
  })
  return found
}

/** Names that mean something to JavaScript's objects: as a key they could change what other keys mean. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

function forbiddenKey(key: string): Said {
  return {
    what: `"${key}" cannot be a name here`,
    why: 'Programs that read the published data treat it as something of their own.',
    fix: 'Choose another name.',
  }
}

function aliasFault(word: string): Said {
  return {
    what: `"${word}" is an anchor or alias`,
    why: 'Content is read by people line by line; a value that stands elsewhere hides from them.',
    fix: 'Write the value out; if the sign is part of a text, put the text in quotes.',
  }
}

const COMPLEX_KEY: Said = {
  what: 'a field’s name must be a plain word',
  why: 'A list or another field cannot name a field.',
  fix: 'Type a name and a colon: "theme: delivery". A text that begins with "?", "[" or "{" needs quotes.',
}
const EMPTY: Said = {
  what: 'the file is empty',
  why: 'There is nothing to publish.',
  fix: 'Fill it in, or delete the file. `npm run content:new <id>` writes a template for a model.',
}
const TOO_DEEP: Said = {
  what: 'the file is nested too deeply to be read',
  why: 'Content is at most five levels deep.',
  fix: 'Look for runs of brackets that were opened and not closed.',
}

const UNREADABLE = 'The file cannot be understood past this point, so the rest of it was not checked.'

/** YAML's own errors in words that say what to type. */
function syntaxFault(error: YAMLError): Said {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        what: 'this field stands here for the second time',
        why: 'Only one of the two could count.',
        fix: 'Delete one of them, or merge them.',
      }
    case 'TAB_AS_INDENT':
      return { what: 'a tab indents this line', why: UNREADABLE, fix: 'YAML indents with spaces: replace the tab.' }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        what: 'a second colon and space on this line',
        why: 'YAML takes what stands before it for the name of a field.',
        fix: 'Put the text in quotes: answer: "Yes: it does."',
      }
    case 'MULTIPLE_DOCS':
      return {
        what: 'a second document begins here',
        why: 'A file holds one model or one list; the rest would be lost.',
        fix: 'Delete the line "---", or move what follows into its own file.',
      }
    case 'TAG_RESOLVE_FAILED':
      return {
        what: 'content has no use for tags ("!" at the start of a value)',
        why: 'The value would not be what it seems.',
        fix: 'Delete the tag; if "!" is part of a text, put the text in quotes.',
      }
    default:
      return {
        what: `not valid YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`,
        why: UNREADABLE,
        fix: 'Look at the indentation, quotes and brackets of this line and the one before; a text with : # [ { @ * & needs quotes.',
      }
  }
}
