/** The page's own style: nothing is loaded from elsewhere, and it prints as it shows. */
export const STYLE = `
:root { --ink: #1c2430; --soft: #5b6675; --line: #d9dee6; --paper: #fff; --ground: #f5f6f8; --before: #a8480a; --before-ground: #fcefdc; --after: #14509b; --after-ground: #e1edfb; }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.65 "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 32px 36px 48px; background: var(--paper); }
h1 { margin: 0 0 16px; font-size: 26px; line-height: 1.3; }
h2 { margin: 40px 0 14px; padding-bottom: 6px; border-bottom: 2px solid var(--ink); font-size: 19px; }
h3 { margin: 0; font-size: 16px; line-height: 1.5; }
a { color: inherit; text-decoration: none; }
a:hover { text-decoration: underline; }
code { color: var(--soft); font: 12px/1.4 ui-monospace, "SFMono-Regular", Consolas, monospace; font-weight: normal; }
p { margin: 6px 0; }
.soft { color: var(--soft); font-size: 13px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; }
.side { padding: 12px 16px; border-left: 5px solid; border-radius: 3px; }
.side.before { border-color: var(--before); background: var(--before-ground); }
.side.after { border-color: var(--after); background: var(--after-ground); }
.side strong { display: block; line-height: 1.5; }
.tag { display: inline-block; min-width: 4.6em; padding: 0 8px; border: 1px solid currentColor; border-radius: 3px; font-size: 13px; font-weight: 600; line-height: 22px; text-align: center; }
.before { color: var(--before); } .after { color: var(--after); }
.side, .side strong { color: var(--ink); }
.tiles { display: flex; flex-wrap: wrap; gap: 10px; margin: 18px 0 10px; padding: 0; list-style: none; }
.tiles li { min-width: 84px; padding: 8px 14px; border: 1px solid var(--line); border-radius: 4px; text-align: center; font-size: 13px; }
.tiles b { display: block; font-size: 24px; line-height: 1.2; }
.warning { padding: 6px 12px; border-left: 5px solid var(--before); background: var(--before-ground); font-weight: 600; }
.clause { display: grid; grid-template-columns: 86px 1fr; gap: 0 18px; padding: 14px 0; border-top: 1px solid var(--line); }
.clause > .number { font-weight: 700; font-size: 16px; }
.item { margin-bottom: 20px; }
.item:last-child { margin-bottom: 0; }
.change { display: grid; grid-template-columns: 5.6em minmax(0, 1fr) 20px minmax(0, 1fr); gap: 0 10px; align-items: baseline; margin-top: 8px; }
.change .arrow { color: var(--soft); text-align: center; }
.change.amount .was, .change.amount .is { font-size: 17px; font-variant-numeric: tabular-nums; }
.change.amount .is { font-weight: 700; }
.change .is { color: var(--after); } .change .was { color: var(--before); }
.change .note { display: block; color: var(--soft); font-size: 13px; font-weight: normal; }
.change .whom { display: block; color: var(--ink); font-size: 13px; font-weight: normal; }
.change.text .was, .change.text .is { font-size: 13px; color: var(--soft); }
.change .whole { grid-column: 2 / -1; }
.quotes { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 20px; margin: 8px 0 0 calc(5.6em + 10px); font-size: 13px; color: var(--soft); }
.quotes > div { padding-left: 10px; border-left: 3px solid; }
.quotes .before { border-color: var(--before); } .quotes .after { border-color: var(--after); } .quotes .both { border-color: var(--soft); }
.quotes > .before { grid-column: 1; } .quotes > .after { grid-column: 2; } .quotes > .both, .quotes > :only-child { grid-column: 1 / -1; }
.quotes p { margin: 0 0 2px; color: var(--soft); }
table { width: 100%; border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; }
th, td { padding: 5px 8px; border-bottom: 1px solid var(--line); text-align: right; vertical-align: baseline; }
th:first-child, td:first-child { text-align: left; }
table { margin: 18px 0; }
.apart td:nth-child(2), .apart th:nth-child(2) { text-align: left; }
thead th { border-bottom: 2px solid var(--ink); }
.movements tbody tr:last-child td { font-weight: 700; border-top: 2px solid var(--ink); }
svg { display: block; width: 100%; height: auto; margin: 16px 0; }
.source { font: 14px/1.85 "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, serif; }
.source .row { display: grid; grid-template-columns: 86px 1fr 1fr; gap: 0 18px; padding: 8px 0; border-top: 1px solid var(--line); }
.source .row.one { grid-template-columns: 86px 1fr; }
.source .row > .number { font: 600 13px/1.9 "Noto Sans CJK SC", sans-serif; color: var(--soft); }
.source .heading { display: block; font-weight: 700; }
.source p { margin: 0; }
mark { color: inherit; background: none; border-radius: 2px; padding: 1px 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.cited-before { background: var(--before-ground); box-shadow: inset 0 -1px 0 #e7b57c; }
mark.cited-after { background: var(--after-ground); box-shadow: inset 0 -1px 0 #8db4e4; }
mark.cited-both { background: var(--before-ground); border-bottom: 3px solid var(--after); }
.key { display: flex; flex-wrap: wrap; gap: 18px; font-size: 13px; }
footer { margin-top: 36px; padding-top: 10px; border-top: 1px solid var(--line); color: var(--soft); font-size: 13px; }
@media screen and (max-width: 760px) { main { padding: 18px; } .pair, .quotes { grid-template-columns: 1fr; } .quotes { margin-left: 0; } .clause, .source .row, .source .row.one { grid-template-columns: 1fr; } .change { grid-template-columns: 1fr; } .change .arrow { display: none; } }
@media print { @page { margin: 13mm 11mm; } body { background: none; font-size: 9.5pt; } main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } .clause { grid-template-columns: 62px 1fr; gap: 0 12px; } .source .row { grid-template-columns: 62px 1fr 1fr; gap: 0 12px; } .source .row.one { grid-template-columns: 62px 1fr; } .source { font-size: 9pt; } .tiles { gap: 6px; } .tiles li { min-width: 60px; padding: 5px 8px; } .change, .quotes > div, svg, tr { break-inside: avoid; } .change.amount .was, .change.amount .is { font-size: 11pt; } }
`;
