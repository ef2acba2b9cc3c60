/**
 * Parts of pages that are asked for as soon as a page is alive, or that drew the markup which a page keeps. They do not wait for the whole sheets (see `styled`): a page
 * that may ask for them carries the rules of their scripts as well.
 */
export const PARTS_AT_ONCE = [
  'src/pages/comparison/stack/parts.ts',
  'src/pages/model/whole-model.tsx',
  'src/ui/marks/fingerprint.tsx',
  'src/ui/marks/legend.tsx',
]
