/** What a built site's `_headers` and `_redirects` say, for a server that keeps to them. */
export interface HostRules {
  /** The headers for a path, with the site's base in front. */
  headersOf: (path: string) => [name: string, value: string][]
  /** Where a path leads for good, if anywhere. */
  redirectOf: (path: string) => string | undefined
}

/** Reads the two files as the build writes them: paths that may end in `*`, indented headers, and `from to 301`. */
export function hostRules(headers: string, redirects: string): HostRules {
  const rules = headersIn(headers)
  const moved = new Map(
    linesOf(redirects).flatMap((line): [string, string][] => {
      const [from, to, status] = line.trim().split(/\s+/)
      return from && to && status === '301' ? [[from, to]] : []
    }),
  )
  return {
    headersOf: (path) => rules.filter(([pattern]) => matches(pattern, path)).flatMap(([, fields]) => fields),
    redirectOf: (path) => moved.get(path),
  }
}

function headersIn(text: string): [pattern: string, fields: [string, string][]][] {
  const rules: [string, [string, string][]][] = []
  for (const line of linesOf(text)) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) rules.at(-1)?.[1].push([name, value])
    else rules.push([line.trim(), []])
  }
  return rules
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}
