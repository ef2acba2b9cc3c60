import { escapedHtml } from '../domain/share/share-escapes.ts'

/** What is kept of the page's elements; any other is copied as what it holds. */
const KEPT = new Set('A B STRONG EM H1 H2 H3 P UL OL LI DL DT DD BLOCKQUOTE TABLE THEAD TBODY TR TH TD'.split(' '))
/** What may stand in a cell: a spreadsheet begins a new row with every block and every line break. */
const KEPT_IN_CELLS = new Set(['A', 'B', 'STRONG', 'EM'])
const TABLE_PARTS = new Set(['THEAD', 'TBODY', 'TR', 'TH', 'TD'])
/** How many columns a cell takes is part of what it says; how it looks is not. */
const KEPT_ATTRIBUTES = ['colspan', 'rowspan', 'scope']

/**
 * Makes what is selected and copied by hand fit to be pasted anywhere: browsers write every colour of the page's theme
 * into it, and paste a dark box, where this writes what the page says, its links and its tables, a line a row.
 */
export function copyInPlainDress(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection()
    const inField = event.target instanceof Element && event.target.closest('input, textarea')
    if (!event.clipboardData || !selection || selection.isCollapsed || inField) return
    const ranges = Array.from({ length: selection.rangeCount }, (_, place) => selection.getRangeAt(place))
    event.clipboardData.setData('text/html', ranges.map(htmlOf).join(''))
    event.clipboardData.setData('text/plain', selection.toString())
    event.preventDefault()
  })
}

/** A range of the page as HTML without styles, in a table of its own where it is part of one. */
function htmlOf(range: Range): string {
  const { commonAncestorContainer: top } = range
  const element = top instanceof Element ? top : top.parentElement
  const cell = element?.closest('th, td')
  if (cell) return childrenAsHtml(cell, range, true)
  const html = element ? asHtml(element, range, false) : ''
  return element && TABLE_PARTS.has(element.tagName) ? `<table>${html}</table>` : html
}

function asHtml(node: Node, range: Range, inCell: boolean): string {
  if (!range.intersectsNode(node)) return ''
  if (node instanceof Text) return escapedText(selectedText(node, range))
  if (!(node instanceof HTMLElement)) return ''
  const { display, visibility, userSelect, fontWeight } = getComputedStyle(node)
  const tag = node.tagName
  // The caption is for the ear; a spreadsheet would put it into the first cell.
  if (display === 'none' || visibility === 'hidden' || userSelect === 'none' || tag === 'CAPTION') return ''
  const isCell = tag === 'TH' || tag === 'TD'
  const within = childrenAsHtml(node, range, inCell || isCell)
  const isBlock = !display.startsWith('inline') && display !== 'contents'
  if (isCell || (inCell ? KEPT_IN_CELLS : KEPT).has(tag)) {
    const name = tag.toLowerCase()
    return within.trim() === '' && !isCell ? within : `<${name}${attributesOf(node)}>${within}</${name}>`
  }
  const words = !isBlock && Number(fontWeight) >= 600 && within.trim() ? `<b>${within}</b>` : within
  if (inCell) return isBlock ? ` ${words} ` : words
  return isBlock && words.trim() ? `<div>${words}</div>` : words
}

function childrenAsHtml(node: Node, range: Range, inCell: boolean): string {
  const html = Array.from(node.childNodes, (child) => asHtml(child, range, inCell)).join('')
  return node instanceof Element && /^T[HD]$/.test(node.tagName) ? html.replace(/\s+/g, ' ').trim() : html
}

/** The part of a text that is selected: the first and the last may be cut. */
function selectedText(node: Text, range: Range): string {
  const from = node === range.startContainer ? range.startOffset : 0
  return node.data.slice(from, node === range.endContainer ? range.endOffset : undefined)
}

/** Escaped, with a space kept at either end where there was one. */
function escapedText(text: string): string {
  const words = escapedHtml(text)
  if (words === '') return text === '' ? '' : ' '
  return (/^\s/.test(text) ? ' ' : '') + words + (/\s$/.test(text) ? ' ' : '')
}

function attributesOf(element: HTMLElement): string {
  const kept = KEPT_ATTRIBUTES.filter((name) => element.hasAttribute(name)).map((name) => [
    name,
    element.getAttribute(name) ?? '',
  ])
  if (element instanceof HTMLAnchorElement) kept.push(['href', element.href])
  return kept.map(([name, value]) => ` ${name}="${escapedHtml(value ?? '')}"`).join('')
}
