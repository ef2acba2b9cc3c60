import { request } from 'node:http'

/** An answer of a WebDriver that is an error, with the name that the standard gives it. */
export class WebDriverError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(`${code}: ${message}`)
    this.code = code
  }
}

/** A session with a WebDriver: sends a command (`POST url {…}`) and returns its value. */
export type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

/** Commands to the WebDriver at a port of this machine (https://www.w3.org/TR/webdriver2/#protocol). */
export function webDriverAt(port: number, prefix = ''): Command {
  return (method, path, body) =>
    new Promise((resolve, reject) => {
      const text = body ? JSON.stringify(body) : ''
      // A connection for each command: WebKit's driver drops those that are kept, in the middle of a command at times.
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          method,
          path: prefix + path,
          agent: false,
          headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(text) },
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            const { value } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { value: unknown }
            if (isFault(value)) reject(new WebDriverError(value.error, value.message))
            else resolve(value)
          })
        },
      )
      sent.on('error', reject)
      sent.end(text)
    })
}

function isFault(value: unknown): value is { error: string; message: string } {
  return typeof value === 'object' && value !== null && 'error' in value && 'message' in value
}
