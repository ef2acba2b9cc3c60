import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

const LISTENER = '/listens-for-complaints.js'
const REPORT = '/complaint'

// A request that is waited for: when a command after it is answered, the complaint has arrived.
const SCRIPT = `
{
  const tell = (text) => {
    const report = new XMLHttpRequest()
    report.open('POST', '${REPORT}', false)
    report.send(text)
  }
  addEventListener('error', (event) => event.message && tell('error: ' + event.message))
  addEventListener('unhandledrejection', ({ reason }) => tell('error: ' + (reason?.stack ?? reason)))
  addEventListener('securitypolicyviolation', (event) => tell('policy: ' + event.violatedDirective + ' ' + event.blockedURI))
  for (const level of ['error', 'warn', 'info', 'log']) {
    const own = console[level]
    console[level] = (...words) => {
      tell(level + ': ' + words.map(String).join(' '))
      own.apply(console, words)
    }
  }
}`

/** A way to a site on which its pages carry a script that tells what they complain about. */
export interface ListeningProxy {
  /** Where the site is through the proxy, without a slash at the end. */
  origin: string
  complaints: string[]
  close: () => void
}

/** Stands before a site for an engine that has no console to read. The pages are as they are but for one script in front. */
export function listenTo(site: string): Promise<ListeningProxy> {
  const complaints: string[] = []
  const server = createServer((asked, response) => {
    if (asked.url === LISTENER) {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' })
      response.end(SCRIPT)
    } else if (asked.url === REPORT) {
      void textOf(asked).then((text) => {
        complaints.push(text)
        response.writeHead(204)
        response.end()
      })
    } else pass(site, asked, response)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address !== 'object' || !address) throw new Error('The listening proxy has no port.')
      const close = () => {
        server.close()
        server.closeAllConnections()
      }
      resolve({ origin: `http://127.0.0.1:${address.port}`, complaints, close })
    })
  })
}

function pass(site: string, asked: IncomingMessage, response: ServerResponse): void {
  const { 'accept-encoding': _, ...headers } = asked.headers
  const sent = request(site + (asked.url ?? '/'), { method: asked.method ?? 'GET', headers }, (answer) => {
    const isPage = /^text\/html/.test(answer.headers['content-type'] ?? '') && answer.statusCode !== 304
    if (!isPage || asked.method === 'HEAD') {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      return
    }
    void textOf(answer).then((page) => {
      const { 'content-length': _length, ...rest } = answer.headers
      response.writeHead(answer.statusCode ?? 502, rest)
      response.end(page.replace('<head>', `<head><script src="${LISTENER}"></script>`))
    })
  })
  sent.on('error', () => response.destroy())
  asked.pipe(sent)
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
