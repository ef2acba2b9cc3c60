import { createHash } from 'node:crypto'
import { WORKER_POLICY } from '../data/search/worker-policy.ts'

/** The hash of an inline script or style, as a policy names it. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** What no build changes: everything but the hashes. A server may send it as a header that is never out of date. */
const LASTING = [
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "frame-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${WORKER_POLICY}`,
]

/** Works in a header only. */
const NOT_FRAMED = "frame-ancestors 'none'"

/**
 * The content security policy of every page: only this site's own files, and the style sheet and head script that
 * stand in the page, by their hash; as a header, the sheets of all kinds of page. `frame-ancestors` works in a header only, so it is added there.
 */
export function contentSecurityPolicy(inline: { styles: readonly string[]; script: string }): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${policyHash(inline.script)}`,
    `style-src ${["'self'", ...inline.styles.map(policyHash)].join(' ')}`,
    ...LASTING,
  ].join('; ')
}

/** The policy of a page as a header: the same, and nobody may frame the page. */
export function headerPolicy(policy: string): string {
  return `${policy}; ${NOT_FRAMED}`
}

/**
 * The policy for a server whose settings stay while builds come and go: what needs no hash. Pages bring the rest, and a
 * browser keeps to both.
 */
export function lastingPolicy(): string {
  return headerPolicy(LASTING.join('; '))
}

/** What no build changes of the policy of an embed. Nothing of it comes from a file, and no page is barred from framing it. */
const LASTING_OF_EMBEDS = ["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"]

/** The content security policy of embeds: the styles and scripts that stand in them, by their hash, and nothing else. */
export function embedPolicy({ styles, scripts }: { styles: readonly string[]; scripts: readonly string[] }): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(policyHash).join(' ')}`,
    `style-src ${styles.map(policyHash).join(' ')}`,
    ...LASTING_OF_EMBEDS,
  ].join('; ')
}

/** The same for a server whose settings stay, as `lastingPolicy` is of pages. */
export function lastingEmbedPolicy(): string {
  return LASTING_OF_EMBEDS.join('; ')
}
