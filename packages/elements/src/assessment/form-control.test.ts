import { formControlContract } from '../../test/form-control-contract.ts';
import { standardOf } from '../../test/driver.ts';
import { parsed } from '../../test/markup.ts';
import { renderForm } from '../server/server.ts';
import '../take-over/define.ts';
import './define.ts';

const sample = {
  attributes: { 'unit-type': 'commune', year: '2025' },
  blank: '{}',
  values: ['{"movementModels":2}', '{"movementModels":3,"policyImplemented":true,"sabotage":[]}'],
  faulty: '{"movementModels":-1}',
  keys: ' ',
  first: 'partyResolution.issued',
} as const;

formControlContract('antt-assessment', () => sample);

describe('with the plain form of a server inside', () => {
  const inside = parsed(renderForm(standardOf('commune'))).innerHTML;
  formControlContract('antt-assessment', () => ({ ...sample, inside }));
});
