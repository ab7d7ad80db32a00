/** Puts files from the disk into a mailbox, one after the other; gives a sentence about what became of them. */
export async function dropped(
  files: readonly File[],
  deliver: (emlBase64: string) => Promise<unknown>,
): Promise<string> {
  const mails = files.filter(
    (file) => file.name.toLowerCase().endsWith('.eml') || file.type === 'message/rfc822',
  )
  if (mails.length === 0) return 'Bara .eml-filer kan läggas in.'
  for (const file of mails) await deliver(await base64(file))
  return mails.length === 1 ? 'Ett mail lades in.' : `${mails.length} mail lades in.`
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(new Error(`${file.name} kan inte läsas.`))
    reader.readAsDataURL(file)
  })
}
