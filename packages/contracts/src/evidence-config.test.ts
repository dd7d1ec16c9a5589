import { expect, it } from 'vitest';
import { EvidenceConfig } from './evidence-config.ts';

const store = { kind: 's3', endpoint: 'https://s3.example', bucket: 'evidence' };

it('takes an object store by its address and bucket', () => {
  expect(EvidenceConfig.parse(store)).toEqual({
    ...store,
    region: 'us-east-1',
    prefix: '',
    addressing: 'path',
    versioned: false,
  });
});

it.each([
  [{ ...store, bucket: 'Evidence' }, 'must have 3 to 63 small letters'],
  [{ ...store, prefix: 'hearsay' }, 'must be empty or end with a slash'],
  [{ ...store, prefix: '../' + '<' }, 'must be empty or end with a slash'],
  [{ ...store, endpoint: 's3.example' }, 'endpoint'],
  [{ ...store, secretKey: 'x' }, 'secretKey'],
  [{ kind: 'minio' }, 'kind'],
])('says what is wrong with %j', (config, words) => {
  expect(JSON.stringify(EvidenceConfig.safeParse(config).error?.issues)).toContain(words);
});
