import { describeModel } from './support/describe-model.ts'

describeModel('va-caseflow', {
  silent: [
    'kind-of-role',
    'formal-standing',
    'career-path',
    'expertise',
    'decision-authority',
    'reliability',
    'processes-and-tools',
    'documents',
    'clearing-the-way',
    'representation',
    'users-and-clients',
    'success',
  ],
})
