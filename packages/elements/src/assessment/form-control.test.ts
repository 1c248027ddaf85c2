import { formControlContract } from '../../test/form-control-contract.ts';
import './define.ts';

formControlContract('antt-assessment', () => ({
  attributes: { 'unit-type': 'commune', year: '2025' },
  blank: '{}',
  values: ['{"movementModels":2}', '{"movementModels":3,"policyImplemented":true,"sabotage":[]}'],
  faulty: '{"movementModels":-1}',
  keys: ' ',
}));
