/** The document that the small pack encodes. */
export const SOURCE = `关于扶助的意见
〔2023〕5号
本意见自2023年8月1日起施行，有效期至2025年12月31日。
一、扶助
（一）独生子女死亡、女方年满49周岁的夫妻，每人每月1430元，由市、区按4:6比例分担。
（二）三级以上残疾的，住院期间每日300元，每年不超过90天。
（三）50-64岁的父母每年体检一次；65岁以上的父母每半年体检一次。
（四）对困难家庭，一次性救助1万元至2万元。
`;

/** A pack with one of everything, and nothing wrong with it. */
export const SMALL_PACK = `district: small
revision: "2023"
version: 1.0.0
instrument:
  number: 〔2023〕5号
  title: { zh: 意见, en: Opinion }
  issuer: { zh: 区政府, en: District }
  published: 2023-07
  status: issued
  from: 2023-08-01
  through: 2025-12-31
  repeals: []
  source: source.txt
  sha256: "ebc437a936ff0798ebbed65ab9e504865ccb657a958d01571460409118201ccb"
  citations:
    - { clause: 序言, quote: 自2023年8月1日起施行，有效期至2025年12月31日 }
jurisdiction:
  name: { zh: 小区, en: Small }
  codes: ["4102"]
  citations: [{ clause: 一, quote: 扶助 }]
readings:
  hardship:
    clause: 一（四）
    question: { zh: 何谓困难？, en: What is hardship? }
    options:
      poor: { zh: 贫困, en: poor }
      any: { zh: 不限, en: any }
    taken: poor
    why: { zh: 常义, en: plain meaning }
parameters:
  rate:
    title: { zh: 标准, en: rate }
    unit: CNY
    values:
      - { value: 300, citation: { clause: 一（二）, quote: 每日300元 } }
      - { value: 1430, from: 2023-08-01, citation: { clause: 一（一）, quote: 每人每月1430元 } }
  days:
    title: { zh: 天数, en: days }
    unit: days
    values:
      - { value: 90, citation: { clause: 一（二）, quote: 不超过90天 } }
terms:
  died:
    title: { zh: 死亡, en: died }
    when: { and: [{ var: onlyChild }, { var: child.deceased }] }
    citations: [{ clause: 一（一）, quote: 独生子女死亡 }]
  old:
    title: { zh: 老, en: old }
    when: { ">=": [{ var: person.age }, 65] }
    citations: [{ clause: 一（三）, quote: 65岁以上 }]
groups:
  checkups:
    kind: bands
    items: [checkup-50, checkup-65]
    over: person.age
    citations: [{ clause: 一（三）, quote: 50-64岁 }]
entitlements:
  - id: monthly
    clause: 一（一）
    title: { zh: 扶助金, en: monthly }
    for: [mother, father]
    when: { and: [{ var: terms.died }, { ">=": [{ var: mother.age }, 49] }] }
    benefit: { kind: cash, amount: { exact: { parameter: rate } }, per: person, every: month }
    funding: [{ shares: [{ payer: 市, parts: 4 }, { payer: 区, parts: 6 }] }]
    force: mandatory
    citations:
      - { clause: 一（一）, quote: 女方年满49周岁的夫妻，每人每月1430元，由市、区按4:6比例分担 }
  - id: hospital
    clause: 一（二）
    title: { zh: 住院补贴, en: hospital }
    for: [mother, father]
    when:
      and:
        - { "<=": [{ var: child.disability.grade }, 3] }
        - { "<=": [{ var: person.hospital.daysThisYear }, { var: parameters.days }] }
        - { in: [{ var: person.selfCare }, [full, partial]] }
        - { in: [diabetes, { var: person.chronicConditions }] }
        - { "<=": ["410202", { var: person.hukou.code }, "410212"] }
        - { "<": [{ var: today.date }, "2025-12-31"] }
    benefit:
      kind: claim
      amount: { exact: 300 }
      per: person
      every: day
      limit: { days: 90, per: year, bound: atMost }
    force: mandatory
    citations: [{ clause: 一（二）, quote: 三级以上残疾的，住院期间每日300元，每年不超过90天 }]
    figures: [{ value: 2025-12-31, why: { zh: 有效期, en: validity } }]
  - id: checkup-50
    clause: 一（三）
    title: { zh: 体检, en: check-up }
    for: [mother, father]
    when: { "<=": [50, { var: person.age }, 64] }
    benefit: { kind: service, amount: null, per: person, every: year }
    force: mandatory
    citations: [{ clause: 一（三）, quote: 50-64岁的父母每年体检一次 }]
  - id: checkup-65
    clause: 一（三）
    title: { zh: 体检, en: check-up }
    for: [mother, father]
    when: { var: terms.old }
    benefit: { kind: service, amount: null, per: person, every: null }
    force: mandatory
    citations: [{ clause: 一（三）, quote: 65岁以上的父母每半年体检一次 }]
  - id: relief
    clause: 一（四）
    title: { zh: 救助, en: relief }
    for: household
    when:
      or:
        - { "==": [{ var: readings.hardship }, any] }
        - { var: lowIncome }
    benefit:
      - { when: { var: rural }, kind: cash, amount: { between: [10000, 20000] }, per: household, every: once }
      - { kind: cash, amount: { atLeast: 10000 }, per: household, every: once }
    force: mandatory
    citations: [{ clause: 一（四）, quote: 一次性救助1万元至2万元 }]
register:
  - clause: 序言
    sentences:
      - { text: 关于扶助的意见, class: heading }
      - { text: 〔2023〕5号, class: heading }
      - { text: 本意见自2023年8月1日起施行，有效期至2025年12月31日。, class: validity }
  - clause: 一
    sentences: [{ text: 一、扶助, class: heading }]
  - clause: 一（一）
    sentences:
      - text: （一）独生子女死亡、女方年满49周岁的夫妻，每人每月1430元，由市、区按4:6比例分担。
        class: entitlement
        items: [monthly]
  - clause: 一（二）
    sentences:
      - { text: （二）三级以上残疾的，住院期间每日300元，每年不超过90天。, class: entitlement, items: [hospital] }
  - clause: 一（三）
    sentences:
      - { text: （三）50-64岁的父母每年体检一次；, class: entitlement, items: [checkup-50] }
      - { text: 65岁以上的父母每半年体检一次。, class: entitlement, items: [checkup-65] }
  - clause: 一（四）
    sentences:
      - { text: （四）对困难家庭，一次性救助1万元至2万元。, class: entitlement, items: [relief] }
`;
