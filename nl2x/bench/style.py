"""How reports look: readable on paper, on a phone, in the dark."""

STYLE = """
:root{color-scheme:light dark;--line:#d9dee3;--soft:#f4f6f8;--all:#3a9a5b;--some:#d9a441;--none:#c8553d}
@media(prefers-color-scheme:dark){:root{--line:#39424c;--soft:#1e242b}}
body{font:15px/1.5 system-ui,sans-serif;max-width:1100px;margin:0 auto;padding:1.5rem}
h1{margin:0;font-size:1.6rem}h2{font-size:1.2rem;margin:2rem 0 .6rem}h3{font-size:1rem;margin:1rem 0 .3rem}
header p{margin:.2rem 0 1rem;opacity:.75}small{opacity:.7;margin-left:.6rem;font-weight:normal}
.figures{display:flex;flex-wrap:wrap;gap:.8rem}
.figure{background:var(--soft);border:1px solid var(--line);border-radius:10px;padding:.7rem 1rem}
.figure b{display:block;font-size:1.6rem}.figure span{display:block}.figure small{margin:0}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(24rem,1fr));gap:1rem;margin-top:1rem}
figure{margin:0;border:1px solid var(--line);border-radius:10px;padding:.8rem}
figure svg{max-width:100%;height:auto}figcaption{text-align:center;opacity:.75}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem}
tr+tr{border-top:1px solid var(--line)}td{overflow-wrap:anywhere}th,td a{white-space:nowrap}
pre{background:var(--soft);border:1px solid var(--line);border-radius:8px;padding:.7rem;overflow:auto}
pre{max-height:28rem}
.map{display:flex;flex-wrap:wrap;gap:3px;margin-bottom:1rem}
.map a{width:14px;height:14px;border-radius:3px}
.dot{display:inline-block;width:.7em;height:.7em;border-radius:50%;margin-right:.5em}
.all{background:var(--all)}.some{background:var(--some)}.none{background:var(--none)}
.task{border-top:1px solid var(--line);padding:.3rem 0}.task>summary{cursor:pointer;padding:.2rem 0}
"""
