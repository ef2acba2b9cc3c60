import { describeModel } from './support/describe-model.ts'

describeModel('general-guide', {
  silent: [
    'formal-standing',
    'career-path',
    'expertise',
    'sharing-the-role',
    'decision-authority',
    'assigning-work',
    'risks',
    'defining-work',
    'clearing-the-way',
    'people-management',
    'representation',
    'users-and-clients',
    'team-health',
    'coding-time',
  ],
})
