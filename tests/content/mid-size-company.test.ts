import { describeModel } from './support/describe-model.ts'

describeModel('mid-size-company', {
  silent: ['processes-and-tools', 'assigning-work', 'representation'],
})
