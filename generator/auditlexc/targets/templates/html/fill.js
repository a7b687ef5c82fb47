"use strict";
// Templates of the page and values in, nodes out: an element of a template says by data attributes
// which part of the values it shows. Texts become text nodes: nothing makes HTML of a text.

/** Show a text; what stands between two tabs is code. */
function show(element, text) {
  String(text).split("\t").forEach((part, number) => {
    if (number % 2 === 0) element.append(part);
    else element.appendChild(document.createElement("code")).textContent = part;
  });
}

/** Show a line of JSON: keys, texts and other values apart, breaks after commas. */
function showJson(element, line) {
  const tokens = /("(?:[^"\\]|\\.)*")(:?)|,|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/g;
  let end = 0;
  for (const found of line.matchAll(tokens)) {
    element.append(line.slice(end, found.index));
    end = found.index + found[0].length;
    if (found[0] === ",") {
      element.append(",", document.createElement("wbr"));
      continue;
    }
    const part = element.appendChild(document.createElement("span"));
    part.className = found[2] ? "key" : found[1] ? "text" : "value";
    part.textContent = found[1] ?? found[0];
    element.append(found[2] ?? "");
  }
  element.append(line.slice(end));
}

function there(value) {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** Fill a clone of a template with values; an element whose value is not there goes. */
function fill(node, values) {
  const get = (name) => (name === "." ? values : values[name]);
  for (const element of node.querySelectorAll("[data-if]")) {
    if (!there(get(element.dataset.if))) element.remove();
  }
  for (const element of node.querySelectorAll("[data-text]")) {
    show(element, get(element.dataset.text));
  }
  for (const element of node.querySelectorAll("[data-json]")) {
    showJson(element, get(element.dataset.json));
  }
  for (const element of node.querySelectorAll("[data-kind]")) {
    element.classList.add(get(element.dataset.kind));
  }
  for (const element of node.querySelectorAll("[data-link]")) {
    element.textContent = get(element.dataset.link);
    element.href = "#" + get(element.dataset.link);
  }
  for (const element of node.querySelectorAll("[data-control]")) {
    element.textContent = get(element.dataset.control);
    element.href = "#control=" + encodeURIComponent(get(element.dataset.control));
  }
  for (const element of node.querySelectorAll("template[data-each]")) {
    element.replaceWith(...get(element.dataset.each).map((one) => clone(element, one)));
  }
  return node;
}

function clone(template, values) {
  return fill(template.content.cloneNode(true), values);
}
