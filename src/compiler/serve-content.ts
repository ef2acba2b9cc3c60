import type { Connect } from 'vite'
import type { Compiled, Failed } from './compile.ts'
import { formatFaults } from './fault.ts'

/** The hash in paths while developing: there the content changes, so it cannot stand for itself. */
export const DEV_HASH = 'dev'

/**
 * Answers requests for data from memory while developing. What is not there is a plain 404, never the app's own page;
 * content with faults is a 500 that tells them.
 */
export function serveContent(base: string, compile: () => Compiled | Failed): Connect.NextHandleFunction {
  const folder = `${base}data/`
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (!path.startsWith(folder) || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    const answer = (status: number, type: string, text: string) => {
      response.statusCode = status
      response.setHeader('content-type', `${type}; charset=utf-8`)
      response.setHeader('cache-control', 'no-store')
      response.end(request.method === 'HEAD' ? undefined : text)
    }
    const now = compile()
    if (!now.ok) return answer(500, 'text/plain', formatFaults(now.faults))
    const file = path.slice(base.length).replace(`data/${DEV_HASH}/`, `data/${now.hash}/`)
    const json = now.files.get(file)
    if (json === undefined) return answer(404, 'text/plain', `There is no ${file}.`)
    return answer(200, 'application/json', json)
  }
}
