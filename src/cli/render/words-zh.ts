import type { Words } from './words.js';

const MOST_TITLES = 3;

export const ZH: Words = {
  benefit: {
    kinds: {
      cash: '发给',
      premium: '代缴保费',
      claim: '保险待遇',
      subsidy: '补贴',
      waiver: '免除费用',
      reduction: '减收费用',
      service: '提供服务',
      goods: '慰问或实物',
      priority: '优先安排',
      disregard: '不计入收入',
    },
    per: { person: '人', household: '户', case: '例' },
    every: { day: '日', month: '月', year: '年', festival: '节', case: '次' },
    money: (amount) => `${amount}元`,
    atLeast: (money) => `不少于${money}`,
    atMost: (money) => `不超过${money}`,
    half: '减半',
    percent: (percent) => `按${percent}%`,
    setBy: (authority) => (authority.endsWith('规定') ? `按${authority}` : `由${authority}规定`),
    days: ({ days, bound }) => `每年${bound === 'atMost' ? '最多' : '至少'}${String(days)}天`,
    force: { mandatory: '', encouraged: '鼓励，不强制', discretionary: '可以给，不强制' },
    onApplication: '须申请',
    amountOpen: '标准取决于还不清楚的情况',
    comma: '，',
    oneOff: (rate) => `${rate}，一次性`,
    each: (said, units) => `${said}（每${units.join('每')}）`,
  },
  roles: { mother: '母亲', father: '父亲', child: '子女' },
  household: '家庭',
  and: '、',
  title: '待遇评估',
  today: '（没有指定日期，按今天）',
  to: ' 至 ',
  standing: {
    'in-force': '施行中',
    draft: '征求意见稿，没有施行',
    'not-yet': '尚未施行',
    expired: '有效期已过',
    superseded: '已由新文件代替',
  },
  grantsNothing: '本文件当日不施行，不产生任何待遇。',
  supposed: '以下只是假定本文件施行时的结果，不是现行待遇。',
  noNumber: '无文号',
  open: '—',
  byReading: '按所取的条文理解，不在其内',
  since: (day) => `自${day}`,
  until: (day) => `至${day}`,
  note: (said) => `注：${said}`,
  festivals: (days) => `发放日 ${days.join('、')}`,
  nextOutcome: {
    eligible: '可以享受',
    undetermined: '变为不能确定',
  },
  fromThen: (day, what) => `→ ${day}起${what}`,
  outcomes: {
    eligible: (count) => `✓ 可以享受 ${String(count)} 项`,
    undetermined: (count) => `？尚不能确定 ${String(count)} 项`,
    ineligible: (count) => `✗ 不符合 ${String(count)} 项`,
  },
  columns: {
    item: '项目',
    who: '给谁',
    benefit: '给什么、多少',
    when: '起止',
    clause: '条款',
    hangsOn: '取决于',
    reason: '原因',
    question: '请问',
    settles: '关系到',
  },
  askFirst: '还有情况不清楚，先问能确定最多项目的',
  settles: (titles) => {
    const named = titles.slice(0, MOST_TITLES).join('、');
    return `${String(titles.length)}项：${named}${titles.length > MOST_TITLES ? '等' : ''}`;
  },
  determination: (authority, test) => `${authority ?? '主管部门'}是否已认定：${test}？`,
  noInstrument:
    '没有可用的文件：父母的户籍代码没有给出，或者不在已收录的地区。可以用 --district 指定地区。',
  noItem: '没有可以享受或者尚待确定的项目。用 --all 可以看到不符合的项目和原因。',
  ambiguous: (count) =>
    `※ 条文有 ${String(count)} 处可作两种理解，结果按其中一种得出；见 --json 的 readings，可用 --reading 改选。`,
  legend:
    '本结果由程序按所列文件和所给情况得出，不是主管部门的决定，以主管部门的审核为准。没有给出的情况按“不清楚”处理，不按“没有”处理。',
  basis: '依据',
};
