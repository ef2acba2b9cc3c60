import { describeModel } from './support/describe-model.ts'

describeModel('general-guide', {
  silent: [
    'formal-standing',
    'career-path',
    'decision-authority',
    'assigning-work',
    'people-management',
    'representation',
    'coding-time',
  ],
})
