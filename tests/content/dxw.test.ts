import { describeModel } from './support/describe-model.ts'

describeModel('dxw', {
  silent: [
    'formal-standing',
    'career-path',
    'sharing-the-role',
    'technical-debt',
    'documents',
    'assigning-work',
    'people-management',
    'team-health',
  ],
})
