/*
 * A table of figures to type into: rows are units, columns are indicators. The server owns every value; this script
 * moves the focus, takes pasted blocks and shows what the server says of each cell.
 */
class EntryGrid extends HTMLElement {
  set model(text) {
    this._model = JSON.parse(text);
    this._render();
  }

  get model() {
    return JSON.stringify(this._model || null);
  }

  /** One or more cells as they stand now: [{row, column, text, fault, note}], and the totals of their columns. */
  update(text) {
    const change = JSON.parse(text);
    for (const cell of change.cells) {
      const input = this._input(cell.row, cell.column);
      if (!input) {
        const closed = this.querySelector(`td[data-row="${cell.row}"][data-column="${cell.column}"]`);
        if (closed && cell.text !== undefined && cell.text !== null) {
          (closed.querySelector('button') || closed).textContent = cell.text || '–';
        }
        continue;
      }
      if (cell.text !== undefined && cell.text !== null) {
        input.value = cell.text;
        input.dataset.sent = cell.text;
      }
      const box = input.closest('td');
      box.classList.toggle('entry-fault', Boolean(cell.fault));
      box.classList.toggle('entry-note', !cell.fault && Boolean(cell.note));
      input.setAttribute('aria-invalid', cell.fault ? 'true' : 'false');
      input.title = cell.fault || cell.note || '';
    }
    for (const total of change.totals || []) {
      const box = this.querySelector(`tfoot [data-column="${total.column}"]`);
      if (box) box.textContent = total.text;
    }
  }

  focusCell(row, column) {
    const input = this._input(row, column);
    if (input) {
      input.focus();
      input.select();
    }
  }

  _input(row, column) {
    return this.querySelector(`input[data-row="${row}"][data-column="${column}"]`);
  }

  _render() {
    const model = this._model;
    this.replaceChildren();
    const table = document.createElement('table');
    table.className = 'app-entry';
    table.append(this._caption(model), this._head(model), this._body(model));
    if (model.totals.length) table.append(this._foot(model));
    const scroll = document.createElement('div');
    scroll.className = 'app-entry-scroll';
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', model.caption);
    scroll.append(table);
    this.append(scroll);
  }

  _caption(model) {
    const caption = document.createElement('caption');
    caption.className = 'app-visually-hidden';
    caption.textContent = model.caption;
    return caption;
  }

  _head(model) {
    const row = document.createElement('tr');
    const corner = document.createElement('th');
    corner.scope = 'col';
    corner.textContent = model.corner;
    row.append(corner);
    for (const column of model.columns) {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.title = column.hint;
      const name = document.createElement('span');
      name.textContent = column.name;
      const measure = document.createElement('small');
      measure.textContent = column.measure;
      cell.append(name, measure);
      row.append(cell);
    }
    const head = document.createElement('thead');
    head.append(row);
    return head;
  }

  _body(model) {
    const body = document.createElement('tbody');
    model.rows.forEach((unit, r) => {
      const row = document.createElement('tr');
      const name = document.createElement('th');
      name.scope = 'row';
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'app-entry__row';
      button.textContent = unit.name;
      button.addEventListener('click', () => this._tell('row-opened', { row: r }));
      const state = document.createElement('small');
      state.textContent = unit.state;
      name.append(button, state);
      row.append(name);
      unit.cells.forEach((cell, c) => row.append(this._cell(unit, cell, model.columns[c], r, c)));
      body.append(row);
    });
    return body;
  }

  _cell(unit, cell, column, r, c) {
    const box = document.createElement('td');
    if (!cell.editable) {
      box.title = cell.why;
      box.className = 'entry-closed';
      box.dataset.row = r;
      box.dataset.column = c;
      const said = [cell.text || '–', cell.mark, cell.why].filter(Boolean).join('. ');
      box.append(this._opener(cell.text || '–', `${unit.name}: ${column.hint}: ${said}`, r, c));
      if (cell.mark) box.append(this._mark(unit, cell, column, r, c));
      return box;
    }
    const input = document.createElement('input');
    input.value = cell.text;
    input.dataset.sent = cell.text;
    input.dataset.row = r;
    input.dataset.column = c;
    input.inputMode = column.money ? 'text' : 'numeric';
    input.autocomplete = 'off';
    input.setAttribute('aria-label', `${unit.name}: ${column.hint}`);
    input.title = cell.note || '';
    if (cell.note) box.classList.add('entry-note');
    input.addEventListener('change', () => this._typed(input));
    input.addEventListener('keydown', (event) => this._key(event, input));
    input.addEventListener('paste', (event) => this._paste(event, input));
    input.addEventListener('focus', () => input.select());
    box.append(input);
    if (cell.mark) box.append(this._mark(unit, cell, column, r, c));
    return box;
  }

  _mark(unit, cell, column, r, c) {
    const mark = this._opener(cell.mark, `${unit.name}: ${column.hint}: ${cell.mark}`, r, c);
    mark.className = 'app-entry__mark';
    return mark;
  }

  _opener(text, label, row, column) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'app-entry__closed';
    button.textContent = text;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => this._tell('cell-opened', { row, column }));
    return button;
  }

  _foot(model) {
    const row = document.createElement('tr');
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = model.totalName;
    row.append(name);
    model.totals.forEach((text, c) => {
      const cell = document.createElement('td');
      cell.dataset.column = c;
      cell.textContent = text;
      row.append(cell);
    });
    const foot = document.createElement('tfoot');
    foot.append(row);
    return foot;
  }

  _typed(input) {
    if (input.value === input.dataset.sent) return;
    input.dataset.sent = input.value;
    this._tell('cell-typed', {
      row: Number(input.dataset.row),
      column: Number(input.dataset.column),
      text: input.value,
    });
  }

  _key(event, input) {
    const down = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey);
    const up = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !(down || up)) return;
    event.preventDefault();
    this._typed(input);
    const column = Number(input.dataset.column);
    const step = down ? 1 : -1;
    for (let row = Number(input.dataset.row) + step; row >= 0 && row < this._model.rows.length; row += step) {
      if (this._input(row, column)) {
        this.focusCell(row, column);
        return;
      }
    }
  }

  _paste(event, input) {
    const text = (event.clipboardData || window.clipboardData).getData('text');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    this._tell('block-pasted', {
      row: Number(input.dataset.row),
      column: Number(input.dataset.column),
      text,
    });
  }

  _tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

if (!customElements.get('entry-grid')) customElements.define('entry-grid', EntryGrid);
