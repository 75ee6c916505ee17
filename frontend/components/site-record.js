/*
 * The record of a visit as it is written on site: who was there, what took place, what was found, photos. It shows what
 * the server has together with what this browser keeps until it has arrived (site-outbox.js).
 */
(() => {
    const { Outbox, newId, say, textOf, fields } = window.congTacHoi.site;
    const largestBytes = 20 * 1024 * 1024;
    const kinds = ['image/jpeg', 'image/png', 'application/pdf'];
    const photos = kinds.slice(0, 2);
    const toldMs = 10_000;

    const make = (tag, { text, on, ...attributes } = {}, ...children) => {
        const element = document.createElement(tag);
        Object.entries(attributes).forEach(([name, value]) => value !== false && value !== null
            && element.setAttribute(name, value === true ? '' : value));
        Object.entries(on ?? {}).forEach(([name, handler]) => element.addEventListener(name, handler));
        if (text !== undefined) {
            element.textContent = text;
        }
        element.append(...children.filter((child) => child !== null));
        return element;
    };

    const button = (text, act, more = {}) =>
        make('button', { type: 'button', class: 'app-site__button', text, on: { click: act }, ...more });

    const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);

    class SiteRecord extends HTMLElement {
        set model(text) {
            this._model = JSON.parse(text);
            if (this.isConnected) {
                this._start();
            }
        }

        get model() {
            return JSON.stringify(this._model ?? null);
        }

        connectedCallback() {
            if (this._model && !this._box) {
                this._start();
            }
        }

        disconnectedCallback() {
            this._box?.stop();
            this._box = null;
            this._pictures?.forEach((address) => URL.revokeObjectURL(address));
            this._pictures?.clear();
        }

        _start() {
            this._box?.stop();
            this._words = this._model.words;
            this._pictures = new Map();
            this._drawn = new Map();
            this._forms = new Map();
            this._build();
            this._box = new Outbox(this._model);
            this._box.addEventListener('changed', () => this._show());
            this._box.start().then(() => this._restore());
        }

        // --- the page

        _build() {
            const words = this._words;
            this._state = make('span', { class: 'app-site__words' });
            this._send = button(words.SEND, () => this._box.sendAll(true), { hidden: true });
            this._abandon = button(words.ABANDON, () => this._giveUp(), { hidden: true });
            this._choose = button(words.CHOOSE, () => this._conflict.scrollIntoView(), { hidden: true });
            this._signIn = make('a', { href: this._model.address, 'router-ignore': true, text: words.SIGN_IN, hidden: true });
            this._dot = make('div', { class: 'app-site__state', role: 'status' }, this._state, this._send, this._choose, this._signIn, this._abandon);
            this._note = make('p', { class: 'app-caution', hidden: true });
            this._conflict = make('section', { class: 'app-site__conflict', hidden: true });
            this._finish = make('a', { class: 'app-site__finish', href: this._model.page, text: words.FINISH, hidden: true });
            this._points = [...this._model.points, { text: words.OTHER, topic: null }].map((point) => this._point(point));
            this._shared = make('ul', { class: 'app-site__files' });
            this._shareds = this._adder(null, words.ADD_SHARED);
            this.replaceChildren(
                this._dot,
                this._note,
                this._conflict,
                this._section(words.PRESENT, this._team(), ...this._area('bodyPresent', words.BODY, words.BODY_HINT, 4)),
                this._section(words.PROCEEDINGS, ...this._area('proceedings', words.PROCEEDINGS_LABEL, words.PROCEEDINGS_HINT, 10)),
                this._section(words.FINDINGS, ...this._points.map((point) => point.box)),
                this._section(words.EVIDENCE, make('p', { class: 'app-quiet', text: words.EVIDENCE_HINT }), this._shared, this._shareds),
                this._finish,
            );
        }

        _section(title, ...content) {
            return make('section', { class: 'app-section' }, make('h2', { text: title }), ...content);
        }

        _team() {
            const words = this._words;
            this._ticks = this._model.team.map((line) => {
                const tick = make('input', { type: 'checkbox', on: { change: () => this._written(true) } });
                tick.value = line;
                return tick;
            });
            return make('fieldset', { class: 'app-site__team' },
                make('legend', { text: words.TEAM }),
                ...this._ticks.map((tick) => make('label', { class: 'app-site__tick' }, tick, make('span', { text: tick.value }))),
                ...this._area('others', words.OTHERS, '', 2));
        }

        _area(name, label, hint, rows) {
            const id = `site-${name}`;
            const area = make('textarea', {
                id,
                rows,
                'aria-describedby': hint ? `${id}-hint` : null,
                on: { input: () => this._written(false), change: () => this._written(true) },
            });
            this[`_${name}`] = area;
            return [
                make('label', { for: id, class: 'app-site__label', text: label }),
                hint ? make('p', { id: `${id}-hint`, class: 'app-quiet', text: hint }) : null,
                area,
            ];
        }

        _point(point) {
            const list = make('ul', { class: 'app-site__findings' });
            const place = make('div');
            const add = button(this._words.ADD, () => this._write(point, { id: newId(), topic: point.topic ?? '', grade: '', words: '' }, true), {
                'aria-label': `${this._words.ADD}: ${point.text}`,
            });
            const box = make('section', { class: 'app-site__point' }, make('h3', { text: point.text }), list, place, add);
            return Object.assign(point, { list, place, add, box });
        }

        _pointOf(topic) {
            return this._points.find((point) => point.topic !== null && point.topic === topic) ?? this._points.at(-1);
        }

        // --- the minutes

        _text() {
            const team = this._ticks.filter((tick) => tick.checked).map((tick) => tick.value);
            return {
                teamPresent: [...team, ...lines(this._others.value)].join('\n'),
                bodyPresent: this._bodyPresent.value,
                proceedings: this._proceedings.value,
            };
        }

        _written(isFinished) {
            this._box.write(this._text());
            if (isFinished && this._box.minutes) {
                this._box.sendAll();
            }
        }

        /** Puts the minutes into the fields, not into the one she is writing in. */
        _fill(text, isNew) {
            const present = lines(text.teamPresent);
            if (!this._ticks.includes(document.activeElement)) {
                this._ticks.forEach((tick) => (tick.checked = isNew || present.includes(tick.value)));
            }
            const known = this._ticks.map((tick) => tick.value);
            const others = present.filter((line) => !known.includes(line)).join('\n');
            Object.entries({ others, bodyPresent: text.bodyPresent, proceedings: text.proceedings }).forEach(([name, value]) => {
                const area = this[`_${name}`];
                if (area !== document.activeElement && area.value !== value) {
                    area.value = value;
                }
            });
        }

        // --- a finding

        _write(point, finding, isFocused) {
            if (this._forms.has(finding.id)) {
                this._forms.get(finding.id).form.querySelector('textarea').focus();
                return;
            }
            const words = this._words;
            const grades = this._model.grades.map(({ name, word, tone }) => button(word, () => choose(name), {
                class: `app-site__grade app-site__grade--${tone}`,
                'aria-pressed': String(finding.grade === name),
            }));
            const now = { ...finding };
            const type = () => this._box.type(now.id, { topic: now.topic, grade: now.grade, words: now.words });
            const choose = (name) => {
                now.grade = name;
                grades.forEach((each, at) => each.setAttribute('aria-pressed', String(this._model.grades[at].name === name)));
                type();
            };
            const labelled = (label, field) => make('label', { class: 'app-site__label' }, label, field);
            const topic = point.topic === null ? make('input', { type: 'text', on: { input: () => { now.topic = topic.value; type(); } } }) : null;
            const area = make('textarea', { rows: 4, on: { input: () => { now.words = area.value; type(); } } });
            const fault = make('p', { class: 'app-site__fault', role: 'alert' });
            area.value = now.words;
            if (topic) {
                topic.value = now.topic;
            }
            const close = () => {
                form.remove();
                this._forms.delete(now.id);
                this._show();
                point.add.focus();
            };
            const form = make('form', {
                class: 'app-site__form',
                'aria-label': say(words.FORM, point.text),
                on: {
                    submit: (event) => {
                        event.preventDefault();
                        if (!now.grade || !now.words.trim()) {
                            fault.textContent = now.grade ? words.NO_WORDS : words.NO_GRADE;
                            (now.grade ? area : grades[0]).focus();
                            return;
                        }
                        this._forms.delete(now.id);
                        this._box.find(now.id, { topic: now.topic.trim(), grade: now.grade, words: now.words.trim() });
                        close();
                    },
                    keydown: (event) => {
                        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                            form.requestSubmit();
                        }
                    },
                },
            },
            topic ? labelled(words.TOPIC, topic) : null,
            make('div', { class: 'app-site__grades', role: 'group', 'aria-label': words.GRADE }, ...grades),
            labelled(words.FOUND, area),
            fault,
            make('div', { class: 'app-site__acts' },
                make('button', { type: 'submit', class: 'app-site__button app-site__button--main', text: words.KEEP }),
                button(words.DISCARD, () => {
                    this._box.typed(now.id);
                    close();
                })));
            this._forms.set(now.id, { form, point });
            point.place.append(form);
            this._show();
            if (isFocused) {
                (topic ?? grades[0]).focus();
            }
        }

        _isWriting(point) {
            return [...this._forms.values()].some((each) => each.point === point);
        }

        /** What was not finished when the page was closed stands there again. */
        _restore() {
            if (this._box?.sheet?.open) {
                this._box.all('typing').forEach((kept) => this._write(this._pointOf(kept.topic), kept, false));
            }
        }

        // --- evidence

        _adder(findingId, text, label = text) {
            const input = make('input', { type: 'file', accept: kinds.join(','), multiple: true, 'aria-label': label });
            input.addEventListener('change', async () => {
                const files = [...input.files];
                input.value = '';
                for (const file of files) {
                    const kept = await this._read(file);
                    kept && this._box.show({ findingId, ...kept });
                }
            });
            return make('label', { class: 'app-site__button app-site__adder' }, make('span', { text, 'aria-hidden': true }), input);
        }

        async _read(file) {
            if (!kinds.includes(file.type)) {
                this._tell(say(this._words.WRONG_KIND, file.name));
                return null;
            }
            this._tell(say(this._words.READING, file.name));
            try {
                const body = await window.congTacHoi.fileUpload.smaller(file);
                if (body.size > largestBytes) {
                    this._tell(say(this._words.TOO_BIG, file.name));
                    return null;
                }
                const bytes = await body.arrayBuffer();
                this._tell('');
                return { name: file.name, type: body.type || file.type, bytes };
            } catch {
                this._tell(say(this._words.UNREADABLE, file.name));
                return null;
            }
        }

        _tell(sentence) {
            this._told = sentence;
            clearTimeout(this._telling);
            this._telling = sentence && setTimeout(() => this._tell(''), toldMs);
            this._show();
        }

        _ask(title, verb, content, act) {
            const fault = make('p', { class: 'app-site__fault', role: 'alert' });
            const dialog = make('dialog', { class: 'app-site__dialog', 'aria-label': title },
                make('h2', { text: title }), ...content, fault,
                make('div', { class: 'app-site__acts' },
                    button(verb, () => {
                        fault.textContent = act() ?? '';
                        fault.textContent || dialog.close();
                    }, { class: 'app-site__button app-site__button--main' }),
                    button(this._words.CANCEL, () => dialog.close())));
            dialog.addEventListener('close', () => dialog.remove());
            this.append(dialog);
            dialog.showModal();
        }

        _giveUp() {
            const words = this._words;
            const said = [...this._box.items.values()]
                .map((item) => item.words || item.name || (item.kind === 'minutes' ? words.PROCEEDINGS : ''))
                .filter(Boolean);
            this._ask(words.ABANDON_TITLE, words.ABANDON, [
                make('p', { text: words.ABANDON_TEXT }),
                make('ul', {}, ...said.map((text) => make('li', { text }))),
            ], () => {
                this._box.abandon();
                return '';
            });
        }

        _replace(old) {
            const words = this._words;
            const chosen = make('p', { class: 'app-quiet', role: 'status' });
            const input = make('input', { type: 'file', accept: kinds.join(','), 'aria-label': words.REPLACE_FILE });
            const reason = make('textarea', { rows: 3 });
            let kept = null;
            input.addEventListener('change', async () => {
                kept = input.files[0] ? await this._read(input.files[0]) : null;
                chosen.textContent = kept?.name ?? this._told;
            });
            this._ask(say(words.REPLACE_TITLE, old.name), words.REPLACE, [
                make('p', { text: say(words.REPLACE_TEXT, old.mark) }),
                make('label', { class: 'app-site__button app-site__adder' }, make('span', { text: words.REPLACE_FILE, 'aria-hidden': true }), input),
                chosen,
                make('label', { class: 'app-site__label' }, words.REASON, reason),
            ], () => {
                if (!kept || !reason.value.trim()) {
                    return kept ? words.NO_REASON : words.NO_FILE;
                }
                this._box.show({ findingId: old.findingId, replaces: old.id, reason: reason.value.trim(), ...kept });
                return '';
            });
        }

        // --- what is shown

        _show() {
            const box = this._box;
            if (!box?.sheet) {
                return;
            }
            const words = this._words;
            const { sheet } = box;
            const said = this._told || box.words(words);
            if (this._state.textContent !== said) {
                this._state.textContent = said;
            }
            this._dot.className = `app-site__state app-site__state--${box.tone}`;
            this._send.hidden = box.unsent.length === 0 || Boolean(box.minutes?.theirs);
            // Only minutes that nobody writes in any more leave something behind that has no way to the server.
            this._abandon.hidden = sheet.open || box.items.size === 0;
            this._choose.hidden = !box.minutes?.theirs;
            this._signIn.hidden = box.state !== 'signedOut';
            const notes = [
                sheet.open ? '' : sheet.why,
                !sheet.open && box.unsent.length ? words.KEPT_CLOSED : '',
                box.minutes?.refused ?? '',
            ].filter(Boolean);
            this._note.textContent = notes.join(' ');
            this._note.hidden = notes.length === 0;
            this._finish.hidden = !sheet.open || box.unsent.length > 0 || this._forms.size > 0
                || !(sheet.minutes.proceedings || sheet.minutes.bodyPresent);
            const kept = box.minutes;
            this._fill(kept?.text ?? sheet.minutes, !kept && sheet.open && sheet.minutes.version === 0);
            [this._others, this._bodyPresent, this._proceedings].forEach((area) => (area.readOnly = !sheet.open));
            this._ticks.forEach((tick) => (tick.disabled = !sheet.open));
            this._shareds.hidden = !sheet.open;
            this._points.forEach((point) => (point.add.hidden = !sheet.open || this._isWriting(point)));
            this._showConflict(kept);
            this._showFindings();
        }

        _showConflict(kept) {
            const theirs = kept?.theirs;
            this._conflict.hidden = !theirs;
            if (!theirs) {
                this._conflict.replaceChildren();
                return;
            }
            const words = this._words;
            const labels = { teamPresent: words.TEAM, bodyPresent: words.BODY, proceedings: words.PROCEEDINGS };
            const different = fields.filter((field) => theirs.minutes[field].trim() !== kept.text[field].trim());
            const column = (title, text) => make('div', {}, make('h4', { text: title }), make('p', { text: text || words.NOTHING }));
            const model = JSON.stringify([theirs, kept.text]);
            if (this._conflict.dataset.model === model && this._conflict.childElementCount) {
                return;
            }
            this._conflict.dataset.model = model;
            this._conflict.replaceChildren(
                make('h2', { text: words.CONFLICT_TITLE }),
                make('p', { text: theirs.message }),
                ...different.map((field) => make('div', { class: 'app-site__both' },
                    make('h3', { text: labels[field] }),
                    column(words.MINE, kept.text[field]),
                    column(say(words.THEIRS, theirs.by, theirs.at), theirs.minutes[field]))),
                make('div', { class: 'app-site__acts' },
                    button(words.JOIN, () => this._settle(this._joined(theirs.minutes)), { class: 'app-site__button app-site__button--main' }),
                    button(words.TAKE_MINE, () => this._settle(this._box.minutes.text)),
                    button(words.TAKE_THEIRS, () => this._settle(textOf(theirs.minutes)))));
        }

        _joined(theirs) {
            const { text } = this._box.minutes;
            const union = (field) => [...new Set([...lines(theirs[field]), ...lines(text[field])])].join('\n');
            const [ours, other] = [text.proceedings.trim(), theirs.proceedings.trim()];
            const proceedings = [other, other.includes(ours) ? '' : ours].filter(Boolean).join('\n\n');
            return {
                teamPresent: union('teamPresent'),
                bodyPresent: union('bodyPresent'),
                proceedings: ours.includes(other) ? ours : proceedings,
            };
        }

        _settle(text) {
            document.activeElement?.blur();
            this._box.settle(text);
        }

        /** What the server has, changed by what has not arrived yet. */
        _findings() {
            const box = this._box;
            const shown = new Map(box.sheet.findings.map((found) => [found.id, found]));
            [...box.arrived.values(), ...box.all('finding')].filter((item) => item.kind === 'finding').forEach((item) => {
                if (item.gone) {
                    shown.delete(item.id);
                } else {
                    const isKept = box.items.has(item.key);
                    const { id, topic, grade, words, refused } = item;
                    shown.set(id, { by: '', at: '', ...shown.get(id), id, topic, grade, words, refused, isKept });
                }
            });
            return [...shown.values()];
        }

        _evidence() {
            const box = this._box;
            const known = new Set(box.sheet.evidence.map((row) => row.id));
            const waiting = [...box.arrived.values(), ...box.all('evidence')]
                .filter((item) => item.kind === 'evidence' && !known.has(item.id))
                .map(({ key, id, findingId, name, type, reason, replaces, refused }) =>
                    ({ key, id, findingId, name, reason, replaces, refused, photo: photos.includes(type), isKept: true }));
            return [...box.sheet.evidence, ...waiting];
        }

        _showFindings() {
            const evidence = this._evidence();
            const findings = this._findings();
            const { open } = this._box.sheet;
            const ids = new Set(findings.map((found) => found.id));
            const replaced = new Set(evidence.map((row) => row.replaces).filter(Boolean));
            this._points.forEach((point) => {
                const own = findings.filter((found) => this._pointOf(found.topic) === point);
                this._draw(point.list, [own, own.map((found) => evidence.filter((row) => row.findingId === found.id)), open, [...replaced]],
                    () => own.map((found) => this._finding(point, found, evidence, replaced)));
            });
            const rest = evidence.filter((row) => !row.findingId || !ids.has(row.findingId));
            this._draw(this._shared, [rest, open, [...replaced]], () => rest.map((row) => this._file(row, replaced)));
        }

        /** Draws a list anew only when it says something else: a button under her finger stays where it is. */
        _draw(list, model, rows) {
            const drawn = JSON.stringify(model);
            if (this._drawn.get(list) !== drawn) {
                this._drawn.set(list, drawn);
                const focused = list.contains(document.activeElement) ? document.activeElement.getAttribute('aria-label') : null;
                list.replaceChildren(...rows());
                focused && list.querySelector(`[aria-label="${CSS.escape(focused)}"]`)?.focus();
            }
            list.hidden = list.childElementCount === 0;
        }

        _finding(point, found, evidence, replaced) {
            const words = this._words;
            const { open } = this._box.sheet;
            const grade = this._model.grades.find((each) => each.name === found.grade);
            const own = evidence.filter((row) => row.findingId === found.id);
            const short = found.words.slice(0, 60);
            const acts = open ? make('div', { class: 'app-site__acts' },
                this._adder(found.id, words.ADD_PHOTO, `${words.ADD_PHOTO}: ${short}`),
                button(words.EDIT, () => this._write(point, found, true), { 'aria-label': `${words.EDIT}: ${short}` }),
                // What is shown by a photo that the server has is put right, not taken out.
                own.some((row) => !row.isKept) ? null : button(words.DROP, () => this._ask(words.DROP_TITLE, words.DROP, [make('p', { text: found.words })], () => {
                    this._box.drop(found.id);
                    return '';
                }), { 'aria-label': `${words.DROP}: ${short}` })) : null;
            return make('li', { class: `app-site__finding app-site__finding--${grade.tone}` },
                make('p', { class: 'app-row' },
                    make('span', { class: `app-status app-status--${grade.tone}`, text: grade.word }),
                    found.repeats ? make('span', { class: 'app-status app-status--late', text: words.REPEATS }) : null,
                    found.isKept ? make('span', { class: 'app-status app-status--due', text: words.UNSENT }) : null),
                point.topic === null && found.topic ? make('strong', { text: found.topic }) : null,
                make('p', { class: 'app-site__text', text: found.words }),
                found.refused ? make('p', { class: 'app-site__fault', text: say(words.REFUSED_WHY, found.refused) }) : null,
                found.by ? make('p', { class: 'app-quiet', text: say(words.BY, found.by, found.at) }) : null,
                own.length ? make('ul', { class: 'app-site__files' }, ...own.map((row) => this._file(row, replaced))) : null,
                acts);
        }

        _file(row, replaced) {
            const words = this._words;
            const isOld = Boolean(row.replaced) || replaced.has(row.id);
            const address = row.isKept ? this._picture(row) : row.path;
            const name = make(isOld ? 's' : 'span', { text: row.name });
            const link = address
                ? make('a', { href: address, target: '_blank', 'router-ignore': true }, row.photo ? make('img', { src: address, alt: '', loading: 'lazy' }) : null, name)
                : name;
            const said = row.isKept
                ? [words.UNSENT_FILE]
                : [row.taken ? say(words.TAKEN, row.taken) : words.NOT_TAKEN, say(words.UPLOADED, row.uploaded, row.by), say(words.MARK, row.mark)];
            if (row.reason) {
                said.push(say(words.REPLACING, row.reason));
            }
            if (row.replaced) {
                said.push(say(words.REPLACED, row.replaced.by, row.replaced.at, row.replaced.reason));
            }
            return make('li', { class: `app-site__file${isOld ? ' app-site__file--old' : ''}` },
                link,
                ...said.map((text) => make('span', { class: 'app-quiet', text })),
                row.refused ? make('p', { class: 'app-site__fault', text: say(words.REFUSED_WHY, row.refused) }) : null,
                this._box.sheet.open && !row.isKept && !isOld
                    ? button(words.REPLACE, () => this._replace(row), { 'aria-label': `${words.REPLACE}: ${row.name}` }) : null);
        }

        /** A photo that is here only is shown from here. */
        _picture({ key }) {
            const item = this._box.items.get(key) ?? this._box.arrived.get(key);
            if (item?.bytes && !this._pictures.has(key)) {
                this._pictures.set(key, URL.createObjectURL(new Blob([item.bytes], { type: item.type })));
            }
            return this._pictures.get(key) ?? '';
        }
    }

    /** On the list of visits: that something of one of them has not been sent, and sends it. */
    class SiteUnsent extends HTMLElement {
        set model(text) {
            this._model = JSON.parse(text);
            if (this.isConnected) {
                this.connectedCallback();
            }
        }

        get model() {
            return JSON.stringify(this._model ?? null);
        }

        connectedCallback() {
            if (!this._model || this._box) {
                return;
            }
            this.setAttribute('role', 'status');
            this._box = new Outbox(this._model);
            let isHeld = false;
            this._box.addEventListener('changed', () => {
                const { unsent } = this._box;
                isHeld ||= unsent.length > 0;
                this.hidden = !isHeld;
                this.textContent = isHeld ? this._box.words(this._model.words) : '';
                this.className = `app-site__state app-site__state--${this._box.tone}`;
            });
            this.hidden = true;
            this._box.start();
        }

        disconnectedCallback() {
            this._box?.stop();
            this._box = null;
        }
    }

    customElements.get('site-record') ?? customElements.define('site-record', SiteRecord);
    customElements.get('site-unsent') ?? customElements.define('site-unsent', SiteUnsent);
})();
