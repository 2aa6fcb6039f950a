/** Hands a file to the person, by way of the browser's own download. */
export function saveAsFile(fileName: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // Not at once: the download may still be reading.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
