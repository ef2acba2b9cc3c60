import { type ChildProcess, spawn } from 'node:child_process'

/** A program with all that it starts, which end together with us, however we end. */
export interface ChildGroup {
  child: ChildProcess
  end: () => Promise<void>
}

// The shell leads a group of its own and waits for the end of its input, which comes when we close it or are gone.
const KEEP = '"$@" </dev/null & trap : TERM; cat >/dev/null; kill -TERM 0; wait'

/** Starts a program in a group of its own; its fourth stream (3) can be read. */
export function startGroup(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildGroup {
  const child = spawn('sh', ['-c', KEEP, 'sh', program, ...args], {
    env,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  return {
    child,
    end: async () => {
      child.stdin?.destroy()
      const force = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 3000)
      await ended
      clearTimeout(force)
    },
  }
}
