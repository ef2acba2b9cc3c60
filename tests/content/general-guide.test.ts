import { describeModel } from './support/describe-model.ts'

describeModel('general-guide', {
  silent: [
    'formal-standing',
    'career-path',
    'decision-authority',
    'people-management',
    'representation',
    'coding-time',
  ],
})
