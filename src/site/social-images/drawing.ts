import type { ContainerNode, ImageNode, Node, TextNode } from 'takumi-js'

/** A part of an image: text, a drawing, or a box of parts. */
export type Drawn = Node
/** How a part is laid out and painted: a subset of CSS. */
export type Style = NonNullable<ContainerNode['style']>

/** Parts below one another. */
export function column(style: Style, ...children: Drawn[]): ContainerNode {
  return { type: 'container', style: { display: 'flex', flexDirection: 'column', ...style }, children }
}

/** Parts beside one another. */
export function row(style: Style, ...children: Drawn[]): ContainerNode {
  return { type: 'container', style: { display: 'flex', alignItems: 'center', ...style }, children }
}

/** A text as it stands: whoever calls has made sure that the font can draw it. */
export function words(text: string, style: Style): TextNode {
  return { type: 'text', text, style }
}

/** A drawing: the inside of an SVG, in units of its `viewBox`. */
export function drawing(inside: string, viewBox: string, width: number, height: number, style: Style = {}): ImageNode {
  const src = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inside}</svg>`
  return { type: 'image', src, width, height, style: { flexShrink: 0, ...style } }
}
