/** Hands a text to the browser to be saved as a file. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Browsers have the content by now, and Safari a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
