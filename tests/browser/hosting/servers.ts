import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

/** A server that is running on a build, with the settings of `docs/hosting/`. */
export interface RunningServer {
  port: number
  stop: () => Promise<void>
}

/** A server that may be installed here. */
export interface Host {
  name: string
  /** What to type to have it, on Debian. */
  toInstall: string
  isInstalled: () => boolean
  /** Serves a build at the root, or below its `base`. Rejects with what the server said where it does not start. */
  start: (build: string, base: string) => Promise<RunningServer>
}

/** Servers stand where only administrators look. */
const PATH = `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin`
const ENV = { ...process.env, PATH }

const SETTINGS = resolve(import.meta.dirname, '../../../docs/hosting')

export const NGINX: Host = {
  name: 'nginx',
  toInstall: 'apt-get install nginx-light',
  isInstalled: () => spawnSync('nginx', ['-v'], { env: ENV }).status === 0,
  start: (build, base) =>
    run('nginx', build, base, (folder, root, port) => {
      const site = settings('nginx.conf', base, [
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ['root /srv/role-atlas;', `root ${root};`],
      ])
      // One process, all of whose files stand in the folder: it touches nothing of an nginx that is at work here.
      const config = `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/log warn; events {}
http {
  include ${mimeTypes()}; access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  ${site}
}`
      writeFileSync(join(folder, 'nginx.conf'), config)
      return ['-p', folder, '-e', join(folder, 'log'), '-c', join(folder, 'nginx.conf')]
    }),
}

export const CADDY: Host = {
  name: 'Caddy',
  toInstall: 'apt-get install caddy',
  isInstalled: () => spawnSync('caddy', ['version'], { env: ENV }).status === 0,
  start: (build, base) =>
    run('caddy', build, base, (folder, root, port) => {
      const site = settings('Caddyfile', base, [
        ['atlas.example {', `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`],
        ['root * /srv/role-atlas', `root * ${root}`],
      ])
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`)
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]
    }),
}

/** The settings as they are published, with what their reader is told to change. */
function settings(file: string, base: string, changes: [from: string, to: string][]): string {
  const below: [string, string][] =
    base === '/'
      ? []
      : [
          [' /404.html', ` ${base}404.html`],
          ['/embed/', `${base}embed/`],
          ['# location = /atlas {', 'location = /atlas {'],
          ['# redir /atlas', 'redir /atlas'],
        ]
  const text = readFileSync(join(SETTINGS, file), 'utf8')
  for (const [from] of changes) if (!text.includes(from)) throw new Error(`docs/hosting/${file} has lost “${from}”.`)
  return [...changes, ...below].reduce(
    (changed, [from, to]) =>
      changed
        .split('\n')
        .map((line) => replaced(line, from, to))
        .join('\n'),
    text,
  )
}

/** Advice in comments stays as it is, unless it is what is to be switched on. */
function replaced(line: string, from: string, to: string): string {
  return line.trim().startsWith('#') && !from.startsWith('#') ? line : line.replace(from, () => to)
}

function mimeTypes(): string {
  const { stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8', env: ENV })
  const config = /--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'
  return join(dirname(config), 'mime.types')
}

async function run(
  command: string,
  build: string,
  base: string,
  configure: (folder: string, root: string, port: number) => string[],
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'role-atlas-host-'))
  const port = await freePort()
  const root = base === '/' ? resolve(build) : join(folder, 'sites')
  if (base !== '/') {
    mkdirSync(root)
    symlinkSync(resolve(build), join(root, basename(base)))
  }
  const server = spawn(command, configure(folder, root, port), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...ENV, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  })
  const said: string[] = []
  server.stdout.on('data', (text) => said.push(String(text)))
  server.stderr.on('data', (text) => said.push(String(text)))
  const ended = new Promise<void>((done) => server.once('close', () => done()))
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await answering(server, port)
  } catch (cause) {
    await stop()
    throw new Error(`${command} did not start:\n${said.join('')}`, { cause })
  }
  return { port, stop }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const holder = createServer()
    holder.once('error', failed)
    holder.listen(0, '127.0.0.1', () => {
      const address = holder.address()
      holder.close(() => (typeof address === 'object' && address ? done(address.port) : failed(new Error('No port.'))))
    })
  })
}

/** Waits until the server takes connections. It says so in no other way. */
async function answering(server: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error(`It ended with ${server.exitCode}.`)
    const taken = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        done(true)
      }).once('error', () => done(false))
    })
    if (taken) return
    await new Promise((later) => setTimeout(later, 50))
  }
  throw new Error(`Nothing answered at port ${port} for ten seconds.`)
}
