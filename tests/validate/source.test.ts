import { describe } from 'vitest';
import { table } from './harness.js';

describe('The text of the document', () => {
  table([
    [
      'a quote that stands nowhere',
      [['quote: 三级以上残疾的，住院期间每日300元', 'quote: 三级以上残疾，住院期间每日300元']],
      ['QUOTE_NOT_IN_CLAUSE 87:40'],
    ],
    [
      'a quote of another clause',
      [
        [
          'citations: [{ clause: 一（四）, quote: 一次性救助1万元至2万元',
          'citations: [{ clause: 一（三）, quote: 一次性救助1万元至2万元',
        ],
      ],
      ['ITEM_CLAUSE_NOT_CITED 106:13', 'QUOTE_NOT_IN_CLAUSE 117:40'],
    ],
    [
      'an item in a clause that it does not cite',
      [['  - id: relief\n    clause: 一（四）', '  - id: relief\n    clause: 一（三）']],
      ['ITEM_CLAUSE_NOT_CITED 106:13'],
    ],
    [
      'an item in the second of the clauses that it cites',
      [
        ['  - id: relief\n    clause: 一（四）', '  - id: relief\n    clause: 一'],
        ['一次性救助1万元至2万元 }]', '一次性救助1万元至2万元 }, { clause: 一, quote: 一、扶助 }]'],
      ],
      [],
    ],
    [
      'white space does not count',
      [['quote: 三级以上残疾的，住院期间', 'quote: 三级以上 残疾的，住院 期间']],
      [],
    ],
    [
      'a sentence that differs',
      [['- { text: 65岁以上的父母每半年体检一次。', '- { text: 65岁以上的父母每半年体检1次。']],
      ['QUOTE_NOT_IN_CLAUSE 104:40', 'REGISTER_DIFFERS 137:17'],
    ],
    [
      'a sentence left out',
      [['      - { text: 〔2023〕5号, class: heading }\n', '']],
      ['REGISTER_DIFFERS 122:17'],
    ],
    [
      'the last sentence left out',
      [
        [
          '  - clause: 一（四）\n    sentences:\n      - { text: （四）对困难家庭，一次性救助1万元至2万元。',
          '  - clause: 一（四）\n    sentences:\n      - { text: （四）对困难家庭，一次性救助1万元至2万元',
        ],
      ],
      ['REGISTER_DIFFERS 119:3'],
    ],
    [
      'a sentence added',
      [
        [
          '一次性救助1万元至2万元。, class: entitlement, items: [relief] }\n',
          '一次性救助1万元至2万元。, class: entitlement, items: [relief] }\n      - { text: 完, class: heading }\n',
        ],
      ],
      ['REGISTER_DIFFERS 141:17'],
    ],
    [
      'an item that no sentence gives',
      [['class: entitlement, items: [relief]', 'class: declaratory']],
      ['ITEM_WITHOUT_SENTENCE 105:9'],
    ],
    [
      'a sentence that gives no item',
      [
        ['class: entitlement, items: [relief]', 'class: entitlement'],
        [
          'class: heading }\n      - { text: 本',
          'class: heading, items: [relief] }\n      - { text: 本',
        ],
      ],
      ['SENTENCE_WITHOUT_ITEM? 140:9'],
    ],
  ]);
});
