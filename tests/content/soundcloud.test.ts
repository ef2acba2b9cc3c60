import { describeModel } from './support/describe-model.ts'

describeModel('soundcloud', {
  silent: ['career-path', 'technical-debt', 'processes-and-tools', 'documents'],
})
