/** What a built site's `_headers` and `_redirects` say, for a server that keeps to them. */
export interface HostRules {
  /** The headers for a path, with the site's base in front. */
  headersOf: (path: string) => [name: string, value: string][]
  /** Where a path leads for good, if anywhere. */
  redirectOf: (path: string) => string | undefined
}

/** Reads the two files as the build writes them: paths that may end in `*`, indented headers, `! name` and `from to 301`. */
export function hostRules(headers: string, redirects: string): HostRules {
  const rules = headersIn(headers)
  const moved = new Map(
    linesOf(redirects).flatMap((line): [string, string][] => {
      const [from, to, status] = line.trim().split(/\s+/)
      return from && to && status === '301' ? [[from, to]] : []
    }),
  )
  return {
    headersOf: (path) => {
      let headers: Field[] = []
      for (const [pattern, fields] of rules)
        if (matches(pattern, path))
          for (const field of fields)
            if (typeof field === 'string') headers = headers.filter(([name]) => name !== field)
            else headers.push(field)
      return headers
    },
    redirectOf: (path) => moved.get(path),
  }
}

type Field = [name: string, value: string]

/** The rules of the file: headers with their values, and the names of those that rules before it gave and this one takes away. */
function headersIn(text: string): [pattern: string, fields: (Field | string)[]][] {
  const rules: [string, (Field | string)[]][] = []
  for (const line of linesOf(text)) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? []
    const [, taken] = /^\s+!\s*(\S+)$/.exec(line) ?? []
    if (taken !== undefined) rules.at(-1)?.[1].push(taken)
    else if (name !== undefined && value !== undefined) rules.at(-1)?.[1].push([name, value])
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
