import { describe, expect, it } from 'vitest';
import { parseChinese } from '../../src/engine/validate/numbers/chinese-numerals.js';
import { plainDecimal, shiftPoint } from '../../src/engine/validate/numbers/decimals.js';
import { statedIn } from '../../src/engine/validate/numbers/in-text.js';

describe('parseChinese', () => {
  it.each([
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十八', 18],
    ['六十', 60],
    ['六十五', 65],
    ['一百零五', 105],
    ['三百二十', 320],
    ['一千四百三十', 1430],
    ['一万', 10000],
    ['一万二千', 12000],
    ['三十万', 300000],
    ['一亿', 100000000],
    ['二〇二三', 2023],
    ['一百一十', 110],
    ['零', 0],
    ['万', undefined],
    ['百', undefined],
    ['亿万', undefined],
  ])('%s', (numeral, number) => {
    expect(parseChinese(numeral)).toBe(number);
  });
});

describe('decimals', () => {
  it.each([
    ['1430.00', '1430'],
    ['0.50', '0.5'],
    ['007', '7'],
    ['0', '0'],
    ['1,200.5', '1200.5'],
  ])('%s is %s', (text, plain) => {
    expect(plainDecimal(text)).toBe(plain);
  });

  it.each([
    ['0.5', 4, '5000'],
    ['1', 4, '10000'],
    ['1.23456', 4, '12345.6'],
    ['5', -2, '0.05'],
    ['12.5', -2, '0.125'],
    ['100', -2, '1'],
  ])('%s by %i places is %s', (text, places, shifted) => {
    expect(shiftPoint(text, places)).toBe(shifted);
  });
});

describe('statedIn', () => {
  it.each([
    ['每人每月1430元', ['1430']],
    ['年满 50-64 岁', ['50', '64']],
    ['按照4：6比例', ['4', '6']],
    ['按1:1比例', ['1']],
    ['1万元，0.5万元', ['10000', '5000']],
    ['1,200.50元', ['1200.5']],
    ['５％', ['5', '0.05']],
    ['3千元、2百元', ['3000', '200']],
    ['三级以上残疾', ['3']],
    ['六十周岁，两次', ['60', '2']],
    ['减半', []],
    ['0—6岁', ['0', '6']],
    ['2021年1月8日', ['2021-01-08', '2021']],
    ['二〇二一年一月八日', ['2021-01-08', '2021']],
    ['2021年1月8日至12月31日', ['2021-01-08', '2021', '2021-12-31']],
    ['1月8日', []],
    ['2022-06-30', ['2022-06-30']],
    ['2022.6.30起', ['2022-06-30']],
    ['汴政办〔2014〕50号', []],
    ['张卫字（2020）134号', []],
    ['泰卫计［2015］29号', []],
  ])('%s', (text, figures) => {
    expect([...statedIn(text).keys()].sort()).toEqual([...figures].sort());
  });

  it.each([
    ['每年不超过90天', '90', ['days']],
    ['每人每月1430元', '1430', ['CNY']],
    ['0.5万元', '5000', ['CNY']],
    ['50-64岁', '50', ['years']],
    ['1万元至2万元', '10000', ['CNY']],
    ['三、四级残疾', '3', ['grade']],
    ['年满 六十 周岁', '60', ['years']],
    ['一次性给予', '1', ['times']],
    ['按4:6比例', '4', [null]],
    ['满60周岁的，每人60元', '60', ['years', 'CNY']],
    ['2021年1月8日', '2021', ['years']],
  ])('%s: what %s counts', (text, figure, units) => {
    expect([...(statedIn(text).get(figure) ?? [])]).toEqual(units);
  });

  it.each([
    ['（三）满60周岁', ['60']],
    ['第十二条 给予补助', []],
    ['9. 300元', ['300']],
    ['3、对父母给予补助', []],
    ['二、对父母给予补助', []],
    ['一、二级残疾', ['1', '2']],
    ['1、2级残疾', ['1', '2']],
  ])('%s: the numbers of clauses are none', (text, figures) => {
    expect([...statedIn(text).keys()]).toEqual(figures);
  });
});
