import type { DeepLink } from '../../domain/deep-link.ts'

/** The address of who does what: of all roles, or of one, with the models that are shown. */
export type DutiesLink = Extract<DeepLink, { page: 'duties' }>
