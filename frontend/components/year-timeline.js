/*
 * A year drawn from left to right: a row for each name, bars in lanes, a line for today. Draws what the server sends
 * (property "model") and decides nothing; every bar is a link that the router follows.
 */
class YearTimeline extends HTMLElement {
  set model(text) {
    this._model = JSON.parse(text);
    this._draw();
  }

  get model() {
    return JSON.stringify(this._model ?? null);
  }

  _draw() {
    const model = this._model;
    const year = this._box('app-year');
    year.setAttribute('role', 'group');
    year.setAttribute('aria-label', model.caption);
    const months = this._box('app-year__months');
    model.months.forEach((month) => months.append(this._words(month)));
    year.append(this._box('app-year__unit', model.corner), months);
    model.rows.forEach((row) => year.append(this._name(row), this._lanes(row)));
    this.replaceChildren(year);
    if (model.today !== null) {
      this._today(months, model);
      requestAnimationFrame(() => this._show(months, model));
    }
  }

  // Where the year is wider than the screen, it opens at today.
  _show(months, model) {
    if (this.scrollWidth > this.clientWidth) {
      this.scrollLeft = (months.offsetWidth * model.today) / 100 - (this.clientWidth - months.offsetLeft) / 3;
    }
  }

  _name(row) {
    const name = this._box('app-year__unit', row.name);
    if (row.more) name.append(this._link(row.href, row.more));
    return name;
  }

  _lanes(row) {
    const lanes = this._box('app-year__lanes');
    lanes.setAttribute('role', 'list');
    lanes.setAttribute('aria-label', row.name);
    for (const lane of row.lanes) {
      const line = this._box('app-year__lane');
      line.setAttribute('role', 'presentation');
      for (const bar of lane) {
        const drawn = this._box(`app-year__bar app-year__bar--${bar.tone}`);
        drawn.setAttribute('aria-hidden', 'true');
        this._place(drawn, bar.from, bar.to);
        const link = this._link(bar.href, bar.text);
        link.className = 'app-bar';
        link.title = bar.said;
        link.setAttribute('aria-label', bar.said);
        const item = document.createElement('div');
        item.setAttribute('role', 'listitem');
        this._place(link, bar.textFrom, bar.textTo);
        item.append(link);
        line.append(drawn, item);
      }
      lanes.append(line);
    }
    if (this._model.today !== null) lanes.append(this._line());
    return lanes;
  }

  _line() {
    const line = this._box('app-year__today');
    line.style.insetInlineStart = `${this._model.today}%`;
    return line;
  }

  _today(months, model) {
    months.style.position = 'relative';
    const line = this._line();
    line.append(this._words(model.todayWords));
    months.append(line);
  }

  _place(element, from, to) {
    element.style.insetInlineStart = `${from}%`;
    element.style.inlineSize = `${to - from}%`;
  }

  _link(href, text) {
    const link = document.createElement('a');
    link.href = href;
    link.setAttribute('router-link', '');
    link.textContent = text;
    return link;
  }

  _words(text) {
    const words = document.createElement('span');
    words.textContent = text;
    return words;
  }

  _box(className, text) {
    const box = document.createElement('div');
    box.className = className;
    if (text) box.textContent = text;
    return box;
  }
}

if (!customElements.get('year-timeline')) customElements.define('year-timeline', YearTimeline);
