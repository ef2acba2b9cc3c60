import { describeModel } from './support/describe-model.ts'

describeModel('brax', {
  silent: ['decision-authority', 'technical-debt', 'mentoring', 'representation', 'coding-time', 'success'],
})
