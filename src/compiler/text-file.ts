import type { Fault } from './fault.ts'

/** A file of the content as it stands on disk. `path` is relative to the project: `content/models/acme.yaml`. */
export interface TextFile {
  path: string
  text: string
}

/** Decodes a file. Where its bytes are not UTF-8, the text has replacement characters and the fault says where. */
export function decodeFile(path: string, bytes: Buffer): { file: TextFile; fault?: Fault } {
  const text = bytes.toString('utf8')
  // A byte order mark is no part of the text, and no fault.
  const file = { path, text: text.replace(/^\uFEFF/, '') }
  const back = Buffer.from(text)
  if (back.equals(bytes)) return { file }
  const damaged = bytes.findIndex((byte, i) => byte !== back[i])
  const before = bytes
    .subarray(0, damaged < 0 ? bytes.length : damaged)
    .toString('utf8')
    .split('\n')
  return {
    file,
    fault: {
      file: path,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      what: 'damaged text: these bytes are not UTF-8',
      why: 'Readers would see a question mark in a box here.',
      fix: 'Type the character again and save the file as UTF-8.',
    },
  }
}
