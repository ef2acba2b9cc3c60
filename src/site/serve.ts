import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { siteListener } from './site-listener.ts'
import { LOCAL_PORT, siteUrl } from './site-url.ts'

// Serves `dist/` and prints its address. `PORT` chooses the port; a taken one is told, not worked around.

const { base } = siteUrl(process.env)
const port = Number(process.env.PORT ?? LOCAL_PORT)

if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(`PORT is “${process.env.PORT}”. It must be a whole number from 0 to 65535.`)
else if (!existsSync('dist/404.html')) fail('There is no built site in dist/. Make it with: npm run build')
else listen()

function listen(): void {
  const server = createServer(siteListener('dist', base))
  server.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EADDRINUSE') fail(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)
    else if (code === 'EACCES') fail(`Port ${port} needs more rights. Choose one above 1023: PORT=8080 npm start`)
    else fail(message)
  })
  server.listen(port, '127.0.0.1', () => {
    const address = server.address()
    const at = typeof address === 'object' && address ? address.port : port
    console.log(`Role Atlas is at http://localhost:${at}${base}\nPress Ctrl+C to stop.`)
  })
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
