/** The report's style sheet: one file, no fonts and no pictures from elsewhere, dark and light, phone and desktop. */

const light = `--bg:#f6f7f9;--card:#fff;--ink:#1a1f27;--muted:#5b6573;--faint:#c3cad4;--line:#e2e6ec;--shade:rgba(90,110,150,.09);
--base:#7a8699;--head:#3b5bdb;--bad:#c92a2a;--bad-bg:#fff0f0;--good:#237032;--good-bg:#ecf8ef;--ask:#a15c00;--ask-bg:#fff6e5;--calm:#495366;--calm-bg:#eef1f5;--code:#eef1f5;color-scheme:light`;
const dark = `--bg:#0f1319;--card:#171c24;--ink:#e6eaf0;--muted:#98a3b3;--faint:#46505f;--line:#2a323e;--shade:rgba(150,170,210,.09);
--base:#8b98ab;--head:#8ea6ff;--bad:#ff8787;--bad-bg:#351a1d;--good:#69db7c;--good-bg:#16301d;--ask:#ffc078;--ask-bg:#33260f;--calm:#b4bfce;--calm-bg:#222a35;--code:#222a35;color-scheme:dark`;

export const REPORT_STYLE = `
:root{${light}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}
:root[data-theme=dark]{${dark}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;font-variant-numeric:tabular-nums}
.page{max-width:1180px;margin:0 auto;padding:20px 20px 64px}
code{font:.88em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--code);padding:.1em .35em;border-radius:5px;overflow-wrap:anywhere}
a{color:var(--head)}
h1,h2,h3{line-height:1.25;margin:0;text-wrap:balance}
h2{font-size:1.15rem;margin:40px 0 12px}
.lede{color:var(--muted);margin:-6px 0 14px}
.skip{position:absolute;left:-999px}.skip:focus{left:12px;top:12px;background:var(--card);padding:8px 12px;border-radius:8px}
.top{display:flex;justify-content:space-between;align-items:center;gap:12px;margin-bottom:14px;color:var(--muted);font-size:.9rem}
.top nav{display:flex;gap:4px;align-items:center}.top nav a{color:inherit;text-decoration:none;padding:3px 9px;border-radius:8px}.top nav a:hover{background:var(--code);color:var(--ink)}
.brand{font-weight:650;color:var(--ink);letter-spacing:.01em}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:8px;padding:3px 10px;cursor:pointer}
button:focus-visible,a:focus-visible,input:focus-visible,summary:focus-visible{outline:2px solid var(--head);outline-offset:2px}
.hero{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--tone);border-radius:14px;padding:22px 24px}
.hero h1{font-size:clamp(1.25rem,1rem + 1.6vw,1.85rem);font-weight:680}
.hero h1 code{font-size:.86em}
.verdict{display:inline-block;font-weight:700;font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--tone);background:var(--tone-bg);border-radius:99px;padding:3px 12px;margin-bottom:10px}
.hero p{margin:8px 0 0;color:var(--muted)}
.bad{--tone:var(--bad);--tone-bg:var(--bad-bg)}.good{--tone:var(--good);--tone-bg:var(--good-bg)}.ask{--tone:var(--ask);--tone-bg:var(--ask-bg)}.calm{--tone:var(--calm);--tone-bg:var(--calm-bg)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(118px,1fr));gap:10px;margin:14px 0 0;padding:0}
.tiles div{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:10px 14px}
.tiles dt{color:var(--muted);font-size:.82rem;white-space:nowrap}.tiles dd{margin:0;font-size:1.25rem;white-space:nowrap;font-weight:650;color:var(--tone,inherit)}
ol.fix{list-style:none;counter-reset:fix;padding:0;margin:0;display:grid;gap:10px}
ol.fix li{counter-increment:fix;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 18px 14px 58px;position:relative}
ol.fix li::before{content:counter(fix);position:absolute;left:16px;top:14px;width:28px;height:28px;border-radius:50%;background:var(--bad-bg);color:var(--bad);font-weight:700;display:grid;place-items:center}
.fix h3{font-size:1rem;font-weight:600}.fix .size{font-size:1.15rem;font-weight:680}.fix p{margin:4px 0 0}
.fix .also{color:var(--muted);font-size:.88rem}
.pill{display:inline-block;font-size:.82rem;font-weight:600;color:var(--tone);background:var(--tone-bg);border-radius:99px;padding:1px 10px}
.strips{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:8px 18px 12px}
.strip{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1.6fr) 86px;gap:4px 16px;align-items:center;padding:7px 0;border-bottom:1px solid var(--line);text-decoration:none;color:inherit}
.strip:last-child{border:0}
.strip .name{min-width:0}.strip .num{text-align:right;font-weight:600;color:var(--tone)}
.track{position:relative;height:20px;min-width:0}
.track::before{content:"";position:absolute;left:0;right:0;top:9px;height:2px;background:var(--line)}
.track i{position:absolute;display:block}
.track .zero{left:50%;top:0;width:2px;margin-left:-1px;height:20px;background:var(--faint)}
.track .allow{top:1px;height:18px;width:0;border-left:2px dashed var(--muted)}
.track .span{top:6px;height:8px;border-radius:4px;background:var(--tone);opacity:.35;min-width:3px}
.track .dot{top:4px;width:12px;height:12px;margin-left:-6px;border-radius:50%;background:var(--tone)}
.track .off{top:-2px;color:var(--tone);font-style:normal;font-size:.95rem}
.axis{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1.6fr) 86px;gap:16px;color:var(--muted);font-size:.8rem}
.axis div{display:flex;justify-content:space-between}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,440px),1fr));gap:14px;align-items:start}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:16px 18px;min-width:0;scroll-margin-top:12px}
.card h3{font-size:1rem;font-weight:620;display:flex;flex-wrap:wrap;gap:4px 10px;justify-content:space-between}
.card .values{margin:6px 0 2px;font-size:1.15rem;font-weight:650}
.card .values small{font-weight:400;color:var(--muted);font-size:.85rem}
.card .why{color:var(--muted);font-size:.88rem;margin:0 0 8px;overflow-wrap:anywhere}
.card figure{margin:10px 0 0}.card figcaption{font-size:.82rem;color:var(--muted)}
svg{display:block;width:100%;height:auto;overflow:visible}
.key{display:inline-flex;gap:12px;margin-left:8px}.key span::before{content:"";display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:5px;border:2px solid var(--base);vertical-align:-1px}
.key .h::before{background:var(--head);border-color:var(--head)}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:14px}
table{border-collapse:collapse;width:100%;font-size:.87rem}td small{font-size:.78rem}
caption{text-align:left;padding:10px 14px;color:var(--muted)}
th,td{padding:8px 10px;text-align:right;border-top:1px solid var(--line);vertical-align:top;white-space:nowrap}
th{color:var(--muted);font-weight:600;border-top:0}
th:first-child,td:first-child,th:last-child,td:last-child{text-align:left}
td:first-child{min-width:200px;white-space:normal}td:last-child{white-space:normal;min-width:250px}td:nth-child(6){white-space:normal}#rows th:nth-child(n+2):nth-child(-n+6){white-space:normal;max-width:120px}
td small{display:block;color:var(--muted);overflow-wrap:anywhere}
th button{border:0;padding:0;font-weight:600;color:inherit;border-radius:4px;text-align:inherit}
th button::after{content:" \\2195";opacity:.35}th[aria-sort=ascending] button::after{content:" \\2191";opacity:1}th[aria-sort=descending] button::after{content:" \\2193";opacity:1}
tr[hidden]{display:none}
tr.fresh td{background:var(--shade)}
.find{display:flex;gap:10px;flex-wrap:wrap;align-items:center;margin:0 0 10px}
input[type=search]{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:9px;padding:6px 12px;min-width:min(320px,100%)}
.box{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:14px 18px}
.box ul,.box dl{margin:0;padding-left:18px}.box li{margin:3px 0}
pre{margin:10px 0 0;padding:12px 14px;background:var(--code);border-radius:10px;overflow-x:auto;font:.82rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.bar{display:block;height:10px;margin-top:5px;border-radius:5px;background:var(--head);min-width:2px}.box figure{margin:0 0 4px}.box figcaption{font-size:.82rem;color:var(--muted)}.box+.scroll{margin-top:12px}
.film{display:flex;gap:8px;overflow-x:auto;padding:6px 0}.film figure{margin:0;flex:0 0 auto;width:96px}.film img{width:96px;border:1px solid var(--line);border-radius:6px;display:block;background:#fff}
.film figcaption{text-align:center}
details>summary{cursor:pointer;color:var(--muted);font-size:.85rem;margin-top:8px}
footer{margin-top:44px;color:var(--muted);font-size:.85rem}
@media (max-width:640px){.top nav a{display:none}.page{padding:12px 12px 48px}.hero{padding:16px}.strip,.axis{grid-template-columns:minmax(0,1fr) 78px}.strip .track,.axis div{grid-column:1/-1;grid-row:2}.axis span{display:none}.strip{padding:9px 0}ol.fix li{padding-left:52px}}
@media print{body{background:#fff}.find,.top button{display:none}.card,.hero,.strips{break-inside:avoid}}
`;
