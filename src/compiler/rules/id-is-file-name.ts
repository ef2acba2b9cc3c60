import { basename } from 'node:path'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A model is found by its file name, in the editor and on the command line. */
export const idIsFileName: Rule = {
  name: 'id-is-file-name',
  scope: 'model',
  check(model) {
    const name = basename(model.path, '.yaml')
    const { id } = model.draft
    if (id === undefined || id === name) return []
    return faultAt(model, ['id'], {
      what: `the id "${id}" is not the file’s name "${name}"`,
      why: 'A model has one name everywhere: in its file, its links and on the command line.',
      fix: `Type "id: ${name}", or rename the file to ${id}.yaml.`,
    })
  },
}
