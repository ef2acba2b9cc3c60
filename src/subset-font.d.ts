declare module 'subset-font' {
  /** Cuts a font down to some characters, and a variable one to a part of its axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      noLayoutClosure?: boolean
      targetFormat: 'woff2' | 'woff' | 'truetype'
      variationAxes?: Record<string, { min: number; max: number; default: number }>
    },
  ): Promise<Buffer>
}
