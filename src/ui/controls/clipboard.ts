import type { RichText } from '../../domain/share/share-text.ts'

/** Copies a text. Rejects where the browser does not allow it, or has no clipboard: it has none on plain http. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}

/** Copies a text in both forms at once; in plain words where the browser knows no other. Rejects as `copyText` does. */
export async function copyRichText({ html, plain }: RichText): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return copyText(plain)
  const blob = (type: string, text: string) => new Blob([text], { type })
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', plain) }),
  ])
}

/** Has the browser save a text as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser fetches the file after the click; a minute is long enough for any.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
