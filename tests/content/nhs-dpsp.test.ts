import { describeModel } from './support/describe-model.ts'

describeModel('nhs-dpsp', {
  silent: [
    'sharing-the-role',
    'reliability',
    'documents',
    'assigning-work',
    'risks',
    'clearing-the-way',
    'users-and-clients',
    'team-health',
    'coding-time',
  ],
})
