import { describe } from 'vitest';
import { table } from './harness.js';

describe('A quote that stands nowhere is found', () => {
  table([
    [
      'of the instrument',
      [['quote: 自2023年8月1日起施行', 'quote: 自2023年8月1日施行']],
      ['QUOTE_NOT_IN_CLAUSE 16:28'],
    ],
    [
      'of the jurisdiction',
      [
        [
          '["4102"]\n  citations: [{ clause: 一, quote: 扶助',
          '["4102"]\n  citations: [{ clause: 一, quote: 帮助',
        ],
      ],
      ['QUOTE_NOT_IN_CLAUSE 20:35'],
    ],
    [
      'of a value of a parameter',
      [['quote: 不超过90天 }', 'quote: 不多于90天 }']],
      ['QUOTE_NOT_IN_CLAUSE 41:55'],
    ],
    [
      'of a term',
      [['quote: 独生子女死亡 }', 'quote: 独生子女去世 }']],
      ['QUOTE_NOT_IN_CLAUSE 46:40'],
    ],
    ['of a group', [['quote: 50-64岁 }', 'quote: 50-65岁 }']], ['QUOTE_NOT_IN_CLAUSE 56:40']],
  ]);
});

describe('A quote stands in its clause', () => {
  table([
    [
      'over two sentences',
      [
        [
          'quote: 65岁以上的父母每半年体检一次',
          'quote: 每年体检一次；65岁以上的父母每半年体检一次',
        ],
      ],
      [],
    ],
    [
      'though the clause goes on at another place of the register',
      [
        [
          'items: [checkup-50] }\n',
          'items: [checkup-50] }\n  - clause: 一（三）\n    sentences:\n',
        ],
      ],
      [],
    ],
  ]);
});
