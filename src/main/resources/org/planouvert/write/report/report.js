(() => {
"use strict";
/* Everything a document wrote reaches the page as text, never as markup. */
const doc = document;
const root = doc.documentElement;
const read = id => { const el = doc.getElementById(id); return el ? JSON.parse(el.textContent) : null; };
const index = read("index");
const PAGE = 50;

let lang = "fr";
const say = key => SAY[lang][key];
const word = (vocabulary, w) => { const both = index.words[vocabulary][w]; return both ? both[lang === "fr" ? 0 : 1] : w; };
const pick = (fr, en) => lang === "fr" ? fr : en;
const fold = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

function el(tag, props, ...children) {
  const node = doc.createElement(tag);
  for (const [key, value] of Object.entries(props || {})) {
    if (key === "class") node.className = value;
    else if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (value !== false) node.setAttribute(key, value);
  }
  for (const child of children.flat()) if (child !== null && child !== "") node.append(child);
  return node;
}

/* Digits stay text: an amount never passes through a floating-point number. */
function digits(text) {
  let [whole, cents] = text.split(".");
  whole = whole.replace(/\B(?=(\d{3})+$)/g, lang === "fr" ? "\u202f" : ",");
  return cents && /[1-9]/.test(cents) ? whole + (lang === "fr" ? "," : ".") + cents : whole;
}
function money(min, max, currency) {
  const unit = "\u00a0" + (currency === "EUR" ? "€" : currency === "FRF" ? "F" : currency || "?");
  if (!min && !max) return "?";
  if (!max) return "≥ " + digits(min) + unit;
  if (!min) return "≤ " + digits(max) + unit;
  return min === max ? digits(min) + unit : digits(min) + " – " + digits(max) + unit;
}
const plainNumber = text => /^-?\d+(\.\d+)?$/.test(text) ? digits(text) : text;

/* Filters over rows and a table of one page of them. */
function view(host, options) {
  const state = { page: 0, ...options.state };
  function rows() { return options.rows().filter(row => options.keep(row, state)); }
  function draw(keepFocus) {
    const found = rows();
    const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
    state.page = Math.min(state.page, last);
    const from = state.page * PAGE;
    const shown = found.slice(from, from + PAGE);
    const columns = options.columns();
    const body = shown.map(row => el("tr", {}, options.cells(row).map((cell, i) =>
      el("td", { "data-label": columns[i][0], class: columns[i][1] || "" }, cell))));
    const turn = (label, step, off) => el("button", { type: "button", disabled: off ? "" : false,
      onclick: () => { state.page += step; draw(true); } }, label);
    const table = el("table", { class: "list" }, el("caption", { class: "hidden" }, options.caption()),
      el("thead", {}, el("tr", {}, columns.map(c => el("th", { scope: "col", class: c[1] || "" }, c[0])))), el("tbody", {}, body));
    const status = el("span", { role: "status" }, say("shown")(from + 1, Math.min(from + PAGE, found.length), found.length));
    const pager = el("div", { class: "pager" }, found.length > PAGE
      ? [turn(say("previous"), -1, state.page === 0), status, turn(say("next"), 1, state.page === last)] : [status]);
    result.replaceChildren(table, pager);
    if (keepFocus) host.scrollIntoView({ block: "start" });
  }
  const result = el("div", {});
  const change = key => event => {
    state[key] = event.target.type === "checkbox" ? event.target.checked : event.target.value; state.page = 0; draw(); };
  const bar = () => el("div", { class: "filters" }, options.filters().map(f => control(f, state, change(f.key))));
  const refresh = () => { host.replaceChildren(...(options.title ? [options.title()] : []), bar(), result); draw(); };
  refresh();
  return { refresh, set: values => { Object.assign(state, { page: 0 }, values); refresh(); } };
}
function control(filter, state, onchange) {
  if (filter.choices) {
    const select = el("select", { onchange }, el("option", { value: "" }, say("all")),
      filter.choices.map(([value, label]) => el("option", { value }, label)));
    select.value = state[filter.key] || "";
    return el("label", {}, filter.label, select);
  }
  if (filter.check) {
    const box = el("input", { type: "checkbox", onchange });
    box.checked = Boolean(state[filter.key]);
    return el("label", { class: "check" }, box, filter.label);
  }
  const input = el("input", { type: "search", oninput: onchange });
  input.value = state[filter.key] || "";
  return el("label", {}, filter.label, input);
}
const choices = (list, label) => [...new Set(list)].filter(Boolean).map(v => [v, label(v)]);
const matches = (needle, ...texts) => !needle || fold(texts.join(" ")).includes(fold(needle));

/* Positions in the rows of AmountBlock.java. */
const A = { id: 0, kind: 1, qualifier: 2, credit: 3, funder: 4, min: 5, max: 6, currency: 7, document: 8, page: 9, bbox: 10, quote: 11,
  method: 12, confidence: 13, proof: 14, section: 15, operation: 16, perimeter: 17, via: 18, repeat: 19, cell: 20 };
const blocks = new Map();
function block(number) {
  if (!blocks.has(number)) blocks.set(number, read("block-" + number));
  return blocks.get(number);
}
const documentById = new Map();
for (const d of index.documents) if (!documentById.has(d[0])) documentById.set(d[0], d);

function amountView(host, number) {
  const data = block(number);
  if (!data) { host.replaceChildren(el("p", { class: "note" }, say("absent"))); return { refresh: () => amountView(host, number) }; }
  const object = row => data.operations[row[A.operation]] || (data.sections[row[A.section]] || "").split(" > ").pop();
  const funder = row => data.funders[row[A.funder]];
  return view(host, {
    title: () => el("div", {}, el("h3", {}, say("amounts")),
      data.rows.length < data.total ? el("p", { class: "note" }, say("cut")(data.rows.length, data.total)) : ""),
    caption: () => say("amounts") + " – " + index.contracts[number],
    rows: () => data.rows,
    filters: () => [
      { key: "text", label: say("search") },
      { key: "kind", label: say("kind"), choices: choices(data.rows.map(r => r[A.kind]), w => word("kind", w)) },
      { key: "funder", label: say("funder"), choices: choices(data.funders, f => f) },
      { key: "unproven", label: say("unproven"), check: true }],
    keep: (row, s) => (!s.kind || row[A.kind] === s.kind) && (!s.funder || funder(row) === s.funder)
      && (!s.unproven || !row[A.proof]) && matches(s.text, row[A.quote], object(row), row[A.id], money(row[A.min], row[A.max], row[A.currency])),
    columns: () => [[say("value"), "number"], [say("kind")], [say("funder")], [say("object")], [say("page"), "nowrap"], [say("proof"), "nowrap"]],
    cells: row => [
      el("button", { type: "button", class: "value", onclick: () => evidence(number, row[A.id]) }, money(row[A.min], row[A.max], row[A.currency])),
      el("span", {}, word("kind", row[A.kind]), row[A.qualifier] === "exact" ? "" : el("span", { class: "detail" }, " (" + word("qualifier", row[A.qualifier]) + ")")),
      funder(row) || el("span", { class: "none" }, say("noFunder")), object(row), String(row[A.page]),
      row[A.proof] ? el("span", { class: "yes" }, say("proven")) : el("span", { class: "none" }, say("notProven"))]
  });
}

/* The panel of evidence. */
const panel = doc.getElementById("evidence");
let open = null;
function evidence(number, id) {
  const data = block(number);
  const row = data && data.rows.find(r => r[A.id] === id);
  if (!row) return;
  open = [number, id];
  panel.replaceChildren(sheet(data, row));
  if (!panel.open) panel.showModal();
  panel.scrollTop = 0;
}
function sheet(data, row) {
  const documentId = data.documents[row[A.document]];
  const file = documentById.get(documentId);
  const isSheet = row[A.method] === "sheet" || /^[A-Z]/.test(row[A.bbox]);
  const where = (file ? file[1] : documentId) + ", " + (isSheet ? say("sheet") : say("page")).toLowerCase() + " " + row[A.page]
    + (isSheet && row[A.bbox] ? ", " + row[A.bbox] : "");
  const facts = [["kind", word("kind", row[A.kind])], ["qualifier", word("qualifier", row[A.qualifier])], ["credit", word("credit", row[A.credit])],
    ["funder", data.funders[row[A.funder]] || say("noFunder")], ["via", row[A.via]], ["operation", data.operations[row[A.operation]]],
    ["section", data.sections[row[A.section]]], ["perimeter", row[A.perimeter]],
    ["method", word("method", row[A.method]) + ", " + say("confidence") + " " + Math.round(row[A.confidence] * 100) + " %"],
    ["place", row[A.bbox]], ["repeat", row[A.repeat]], ["id", row[A.id]]].filter(f => f[1]);
  return el("div", { class: "sheet" },
    el("button", { type: "button", class: "plain close", onclick: () => panel.close() }, say("close")),
    el("p", { class: "none" }, word("kind", row[A.kind])),
    el("h2", { id: "evidence-title" }, money(row[A.min], row[A.max], row[A.currency])),
    el("h3", {}, say("source")), el("blockquote", {}, row[A.quote]), el("p", { class: "source" }, where), picture(documentId, row), extract(data, row),
    el("h3", {}, say("why")), proof(data, row), notes(data, row),
    el("dl", { style: "margin-top:2rem" }, facts.flatMap(([key, value]) => [el("dt", {}, say(key)), el("dd", {}, value)])));
}
function proof(data, row) {
  if (!row[A.proof]) return el("p", { class: "none" }, say("nothing"));
  const relation = data.proofs[row[A.proof]];
  if (!relation) return el("p", {}, el("span", { class: "yes" }, "✓ "), row[A.proof]);
  return el("p", {}, el("span", { class: "yes" }, "✓ "), pick(relation[0], relation[1]), compared(relation[2], relation[3], relation[4]));
}
function compared(expected, observed, tolerance) {
  const parts = [[say("expected"), expected], [say("observed"), observed], [say("tolerance"), tolerance]].filter(p => p[1]);
  return parts.length ? el("span", { class: "detail" }, " – " + parts.map(p => p[0] + " " + plainNumber(p[1])).join(", ")) : "";
}
function notes(data, row) {
  const found = data.notes[row[A.id]];
  return found ? el("div", {}, el("h3", {}, say("doubts")), el("ul", {}, found.map(n =>
    el("li", {}, el("span", { class: "tag " + n[0] }, word("severity", n[0])), " ", pick(n[1], n[2]))))) : "";
}
function picture(documentId, row) {
  const found = (index.pictures[documentId] || {})[row[A.page]];
  if (!found) return "";
  const [path, width, height] = found;
  const frame = el("div", { class: "frame" });
  const box = row[A.bbox].split(" ").map(Number);
  const framed = box.length === 4 && box.every(Number.isFinite);
  if (framed) {
    frame.style.left = 100 * box[0] / width + "%";
    frame.style.top = 100 * box[1] / height + "%";
    frame.style.width = 100 * (box[2] - box[0]) / width + "%";
    frame.style.height = 100 * (box[3] - box[1]) / height + "%";
  } else frame.hidden = true;
  const pane = el("div", { class: "picture", tabindex: "0", role: "region", "aria-label": say("picture") });
  const image = el("img", { src: path, alt: say("picture"), onload: () => {
    if (!framed) return;
    pane.scrollTop = image.height * (box[1] + box[3]) / 2 / height - pane.clientHeight / 2;
    pane.scrollLeft = Math.min(image.width * (box[0] + box[2]) / 2 / width - pane.clientWidth / 2, image.width * box[0] / width - 8);
  }, onerror: () => { holder.hidden = true; } });
  pane.append(el("div", { class: "page" }, image, frame));
  const holder = el("div", {}, pane, el("p", { class: "source" }, el("a", { href: path, target: "_blank", rel: "noopener" }, say("whole"))));
  return holder;
}
/* The line of a sheet or of a web page's table, under its headings, with the number marked. */
function extract(data, row) {
  const [number, line, column] = row[A.cell];
  if (number === undefined) return "";
  const table = data.tables[number];
  const heads = new Map(table.heads);
  const cells = table.lines[line];
  return el("div", { class: "extract", tabindex: "0", role: "region", "aria-label": say("line") }, el("table", {},
    el("thead", {}, el("tr", {}, cells.map(c => el("th", { scope: "col" }, heads.get(c[0]) || "")))),
    el("tbody", {}, el("tr", {}, cells.map(c => el("td", {}, c[0] === column ? el("mark", {}, c[1]) : c[1]))))));
}
panel.addEventListener("close", () => { open = null; });
panel.addEventListener("click", event => { if (event.target === panel) panel.close(); });

/* Contracts: opened from the list, from a link, from the address. */
const views = [];
const cards = [...doc.querySelectorAll("details.contract")];
for (const card of cards) {
  card.addEventListener("toggle", () => {
    const host = card.querySelector(".amounts");
    if (card.open && !host.dataset.drawn) {
      host.dataset.drawn = "yes";
      views.push(amountView(host, Number(host.dataset.block)));
    }
  });
}
const contractFilter = { text: "", flawed: false };
const contractStatus = el("span", { class: "small", role: "status" });
function filterContracts() {
  let count = 0;
  for (const card of cards) {
    const summary = card.querySelector("summary").textContent;
    card.hidden = !(matches(contractFilter.text, summary) && (!contractFilter.flawed || card.dataset.errors !== "0"));
    if (!card.hidden) count++;
  }
  contractStatus.textContent = say("count")(count);
}
function drawContractFilters() {
  const change = key => event => { contractFilter[key] = event.target.type === "checkbox" ? event.target.checked : event.target.value; filterContracts(); };
  doc.getElementById("contract-filters").replaceChildren(
    control({ key: "text", label: say("search") }, contractFilter, change("text")),
    control({ key: "flawed", label: say("flawed"), check: true }, contractFilter, change("flawed")), contractStatus);
  filterContracts();
}
function contractLink(number) {
  const title = index.contracts[number];
  const card = title === undefined ? null : doc.getElementById("contract-" + number);
  return card ? el("a", { href: "#contract-" + number, onclick: () => { card.hidden = false; card.open = true; } }, title) : "";
}

const documentView = view(doc.getElementById("document-view"), {
  caption: () => say("file"), rows: () => index.documents,
  filters: () => [{ key: "text", label: say("search") },
    { key: "status", label: say("status"), choices: choices(index.documents.map(d => d[7]), w => word("status", w)) }],
  keep: (d, s) => (!s.status || d[7] === s.status) && matches(s.text, d[1], d[2], d[9]),
  columns: () => [[say("file")], [say("kind"), "nowrap"], [say("pages"), "number"], [say("status"), "nowrap"], [say("reason")], [say("contract")]],
  cells: d => [el("span", {}, d[1], d[2] && d[2] !== d[1] ? el("div", { class: "detail" }, d[2]) : ""), word("document", d[3]),
    d[6] ? d[5] + " (" + d[6] + " " + say("ocr") + ")" : String(d[5]),
    el("span", { class: d[7] === "quarantined" ? "tag error" : d[7] === "partial" ? "tag warning" : "" }, word("status", d[7])),
    el("span", {}, d[9], d[8] ? el("div", { class: "detail" }, d[8]) : ""), contractLink(d[4])]
});
const findingView = view(doc.getElementById("finding-view"), {
  caption: () => say("message"), rows: () => index.findings,
  filters: () => [{ key: "text", label: say("search") },
    { key: "severity", label: say("severity"), choices: choices(index.findings.map(f => f[0]), w => word("severity", w)) },
    { key: "rule", label: say("rule"), choices: choices(index.findings.map(f => f[1]).sort(), r => r) }],
  keep: (f, s) => (!s.severity || f[0] === s.severity) && (!s.rule || f[1] === s.rule)
    && matches(s.text, f[1], pick(f[5], f[6]), index.contracts[f[2]] || "", (documentById.get(f[3]) || ["", ""])[1]),
  columns: () => [[say("severity"), "nowrap"], [say("message")], [say("where")], [say("proof"), "nowrap"]],
  cells: f => {
    const file = documentById.get(f[3]);
    return [el("span", { class: "tag " + f[0] }, word("severity", f[0])),
      el("span", {}, pick(f[5], f[6]), el("div", { class: "detail" }, f[1], compared(f[7], f[8], f[9]))),
      el("span", {}, contractLink(f[2]), file ? el("div", { class: "detail" }, file[1] + (f[4] ? ", " + say("page").toLowerCase() + " " + f[4] : "")) : ""),
      f[10] === "amounts" && f[11] ? el("button", { type: "button", class: "value", onclick: () => evidence(f[2], f[11]) }, say("evidence")) : ""];
  }
});
views.push(documentView, findingView);

for (const link of doc.querySelectorAll("[data-severity], [data-rule]")) {
  link.addEventListener("click", () => findingView.set({ text: "", severity: link.dataset.severity || "", rule: link.dataset.rule || "" }));
}
for (const link of doc.querySelectorAll("[data-status]")) {
  link.addEventListener("click", () => documentView.set({ text: "", status: link.dataset.status }));
}
function setLanguage(next) {
  lang = next;
  root.lang = next;
  root.dataset.lang = next;
  for (const button of doc.querySelectorAll("[data-set-lang]")) button.setAttribute("aria-pressed", String(button.dataset.setLang === next));
  drawContractFilters();
  for (const each of views) each.refresh();
  if (open) panel.replaceChildren(sheet(block(open[0]), block(open[0]).rows.find(r => r[A.id] === open[1])));
}
for (const button of doc.querySelectorAll("[data-set-lang]")) button.addEventListener("click", () => setLanguage(button.dataset.setLang));
function follow() {
  const card = location.hash.startsWith("#contract-") ? doc.getElementById(location.hash.slice(1)) : null;
  if (card) { card.open = true; card.scrollIntoView(); }
}
addEventListener("hashchange", follow);
let opened = [];
addEventListener("beforeprint", () => { opened = cards.filter(c => !c.open && !c.hidden); for (const card of opened) card.open = true; });
addEventListener("afterprint", () => { for (const card of opened) card.open = false; opened = []; });
drawContractFilters();
if (cards.length === 1) cards[0].open = true;
follow();
})();
