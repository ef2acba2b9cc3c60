/** A sentence as it is printed: the straight apostrophes that people type become curly. Quoted phrases stay as they are. */
export function typeset(text: string): string {
  return text.replace(/(?<=\p{L})'/gu, '’')
}
