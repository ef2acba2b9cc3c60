import { describeModel } from './support/describe-model.ts'

describeModel('loadsmart', {
  silent: ['decision-authority', 'assigning-work', 'mentoring', 'coding-time'],
})
