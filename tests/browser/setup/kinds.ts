/** One address of every kind, for what is tested on each. */
export const KINDS = {
  home: '/',
  models: '/models',
  model: '/models/soundcloud',
  'model with a condition': '/models/loadsmart',
  statement: '/models/loadsmart/technical-queue',
  themes: '/themes',
  theme: '/themes/people-management',
  'start of a comparison': '/compare',
  'comparison of two': '/compare/loadsmart/soundcloud',
  'comparison of three': '/compare/brax/loadsmart/soundcloud',
  'comparison of five': '/compare/brax/general-guide/loadsmart/mid-size-company/soundcloud',
  row: '/compare/brax/loadsmart/on/people-management',
  about: '/about',
} as const
