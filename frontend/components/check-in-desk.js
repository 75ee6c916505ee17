/*
 * The door of an event on a telephone: who is not there yet, one tap and she is; guests who were not asked, and bare
 * numbers of units. It shows what the server has together with what this browser keeps until it has arrived (outbox.js).
 */
(() => {
    const { Outbox, newId, say, make } = window.congTacHoi.outbox;
    const undoMs = 10_000;
    const refreshMs = 15_000;
    const longest = 40;

    const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
    const hourOf = (at) => new Date(at).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit', hour12: false });

    /** What waits at a door: arrivals, guests who were not asked, numbers of units. */
    class DoorBox extends Outbox {
        constructor(model) {
            super({ ...model, record: model.event }, { refreshMs });
        }

        arrive(guest, standInName = '', standInPost = '') {
            const id = newId();
            this.keep('arrival', id, { guest: guest.id, name: guest.name, standInName, standInPost, gone: false });
            this.sendAll();
            return () => this.undo('arrival', id);
        }

        unasked(values) {
            const id = newId();
            this.keep('unasked', id, { ...values, sure: false, gone: false });
            this.sendAll();
            return () => this.undo('unasked', id);
        }

        /** One that never left is forgotten; any other is taken back on the server too. */
        undo(kind, id) {
            const known = this.get(kind, id);
            if (known && !known.tried) {
                this.forget(known.key);
            } else {
                this.keep(kind, id, { gone: true });
            }
            this.changed();
            this.sendAll();
        }

        count(unit, number) {
            const known = this.get('count', unit.id);
            if (number === (unit.number ?? null) && !known?.tried) {
                this.forget(this.key('count', unit.id));
                this.changed();
                return;
            }
            this.keep('count', unit.id, { name: unit.name, number, seen: known ? known.seen : unit.number ?? null });
            this.sendAll();
        }

        rank(item) {
            return item.gone ? 1 : 0;
        }

        callFor(item) {
            const ago = Math.max(0, Date.now() - item.at);
            const { id, name, post, organisation, sure, standInName, standInPost } = item;
            if (item.kind === 'count') {
                return this.call('PUT', `don-vi/${id}`, JSON.stringify({ number: item.number, seen: item.seen }));
            }
            if (item.gone) {
                return this.call('DELETE', `den/${id}`);
            }
            return item.kind === 'arrival'
                ? this.call('PUT', `den/${id}`, JSON.stringify({ guest: item.guest, ago, standInName, standInPost }))
                : this.call('PUT', `khach/${id}`, JSON.stringify({ name, post, organisation, ago, sure }));
        }

        delivered(item, told) {
            if (told?.message) {
                this.dispatchEvent(new CustomEvent('told', { detail: `${item.name}: ${told.message}` }));
            }
        }

        refuse(item, answer) {
            super.refuse(item, answer);
            this.dispatchEvent(new Event('refused'));
        }

        /** Somebody else has said another number meanwhile: hers is kept beside it until she chooses. */
        insist(item) {
            const standing = this.sheet.units.find((unit) => unit.id === item.id)?.number ?? null;
            this.keep(item.kind, item.id, item.kind === 'count' ? { seen: standing } : { sure: true });
            this.sendAll();
        }

        give(item) {
            this.forget(item.key);
            this.changed();
        }

        // --- what is shown: the server's, changed by what has not arrived yet

        get guests() {
            const pieces = [...this.arrived.values(), ...this.unsent].filter((item) => item.kind !== 'count' && !item.refused);
            const gone = new Set(pieces.filter((item) => item.gone).map((item) => item.id));
            const taps = pieces.filter((item) => !item.gone).sort((one, other) => one.at - other.at);
            const known = this.sheet.guests.filter((guest) => !gone.has(guest.id));
            const shown = known.map((guest) => {
                const tap = taps.find((item) => item.guest === guest.id);
                const came = guest.came && !gone.has(guest.arrival) ? guest.came : tap ? hourOf(tap.at) : '';
                return { ...guest, came, isKept: Boolean(tap && this.items.has(tap.key)) };
            });
            const ids = new Set(known.map((guest) => guest.id));
            const fresh = taps.filter((item) => item.kind === 'unasked' && !ids.has(item.id)).map((item) => ({
                id: item.id, number: null, name: item.name, standing: [item.post, item.organisation].filter(Boolean).join(' '),
                seat: '', sends: '', sendsPost: '', said: false, came: hourOf(item.at), late: false, by: '', isKept: this.items.has(item.key),
            }));
            return [...shown, ...fresh];
        }

        get units() {
            return this.sheet.units.map((unit) => {
                const item = this.get('count', unit.id) ?? this.arrived.get(this.key('count', unit.id));
                return item && !item.refused ? { ...unit, number: item.number, isKept: this.items.has(item.key) } : unit;
            });
        }
    }

    const button = (text, act, more = {}) =>
        make('button', { type: 'button', class: 'app-site__button', text, on: { click: act }, ...more });

    class CheckInDesk extends HTMLElement {
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
            clearTimeout(this._telling);
        }

        _start() {
            this._box?.stop();
            this._words = this._model.words;
            this._drawn = new Map();
            this._part = 'absent';
            this._build();
            this._box = new DoorBox(this._model);
            this._box.addEventListener('changed', () => this._show());
            this._box.addEventListener('told', ({ detail }) => this._tell(detail));
            this._box.addEventListener('refused', () => this._lead());
            this._box.start();
        }

        // --- the page

        _build() {
            const words = this._words;
            this._state = make('span', { class: 'app-site__words' });
            this._send = button(words.SEND, () => this._box.sendAll(true), { hidden: true });
            this._signIn = make('a', { href: this._model.address, 'router-ignore': true, text: words.SIGN_IN, hidden: true });
            this._dot = make('div', { class: 'app-site__state', role: 'status' }, this._state, this._send, this._signIn);
            this._note = make('p', { class: 'app-caution', hidden: true });
            this._count = make('p', { class: 'app-door-count', 'aria-live': 'polite' });
            this._faults = make('ul', { class: 'app-door-faults', hidden: true });
            this._search = make('input', {
                type: 'search', class: 'app-door-search', placeholder: words.SEARCH, 'aria-label': words.SEARCH, autocomplete: 'off',
                on: { input: () => this._show() },
            });
            this._tabs = Object.fromEntries(['absent', 'there', 'units'].map((part) => [part,
                button('', () => { this._part = part; this._show(); }, { class: 'app-door-tab' })]));
            this._list = make('ul', { class: 'app-door-list' });
            this._more = make('p', { class: 'app-quiet' });
            this._add = button(words.ADD, () => this._unasked());
            this._units = make('div', { class: 'app-door-units', hidden: true });
            this._told = make('div', { class: 'app-door-told', role: 'status', hidden: true });
            this.replaceChildren(
                this._dot, this._note, this._count, this._faults, this._search,
                make('div', { class: 'app-door-tabs', role: 'group', 'aria-label': words.PARTS }, ...Object.values(this._tabs)),
                this._add, this._list, this._more, this._units, this._told,
            );
        }

        // --- what she does

        _arrive(guest, standInName = '', standInPost = '') {
            const undo = this._box.arrive(guest, standInName, standInPost);
            const who = standInName ? say(this._words.CAME_FOR, standInName, guest.name) : say(this._words.CAME, guest.name);
            this._search.value = '';
            this._tell(who, undo);
            this._show();
        }

        /** Said at the foot, for as long as it can be taken back. */
        _tell(sentence, undo = null) {
            clearTimeout(this._telling);
            const close = () => {
                this._told.hidden = true;
                this._told.replaceChildren();
            };
            this._told.replaceChildren(make('span', { text: sentence }),
                undo ? button(this._words.UNDO, () => { close(); undo(); }) : null);
            if (!undo) {
                this._told.replaceChildren(make('span', { text: sentence }));
            }
            this._told.hidden = false;
            this._telling = setTimeout(close, undoMs);
        }

        /** What was refused is not there: it says so no more, and leads to why. */
        _lead() {
            this._told.hidden = true;
            this._show();
            this._faults.scrollIntoView({ block: 'center' });
        }

        /** A few fields, asked for where they are needed. */
        _ask(title, verb, fields, act) {
            const fault = make('p', { class: 'app-site__fault', role: 'alert' });
            const inputs = fields.map(({ label, value = '' }) => {
                const input = make('input', { type: 'text', autocomplete: 'off' });
                input.value = value;
                return { input, label: make('label', { class: 'app-site__label' }, label, input) };
            });
            const close = () => dialog.close();
            const form = make('form', {
                on: {
                    submit: (event) => {
                        event.preventDefault();
                        const said = inputs.map(({ input }) => input.value.trim());
                        if (!said[0]) {
                            fault.textContent = this._words.NO_NAME;
                            inputs[0].input.focus();
                            return;
                        }
                        close();
                        act(...said);
                    },
                },
            },
            ...inputs.map(({ label }) => label), fault,
            make('div', { class: 'app-site__acts' },
                make('button', { type: 'submit', class: 'app-site__button app-site__button--main', text: verb }),
                button(this._words.CANCEL, close)));
            const dialog = make('dialog', { class: 'app-site__dialog', 'aria-label': title }, make('h2', { text: title }), form);
            dialog.addEventListener('close', () => dialog.remove());
            this.append(dialog);
            dialog.showModal();
            inputs[0].input.focus();
        }

        _unasked() {
            const words = this._words;
            this._ask(words.ADD, words.ADD_SAVE, [
                { label: words.NAME, value: this._search.value.trim() }, { label: words.POST }, { label: words.PLACE },
            ], (name, post, organisation) => {
                const undo = this._box.unasked({ name, post, organisation });
                this._search.value = '';
                this._tell(say(words.CAME, name), undo);
                this._show();
            });
        }

        _standIn(guest) {
            const words = this._words;
            this._ask(say(words.STAND_IN_FOR, guest.name), words.STAND_IN_SAVE, [
                { label: words.STAND_IN_NAME, value: guest.sends }, { label: words.POST, value: guest.sendsPost },
            ], (name, post) => this._arrive(guest, name, post));
        }

        // --- what is shown

        _show() {
            const box = this._box;
            if (!box?.sheet) {
                return;
            }
            const words = this._words;
            const { sheet } = box;
            const said = box.words(words);
            if (this._state.textContent !== said) {
                this._state.textContent = said;
            }
            this._dot.className = `app-site__state app-site__state--${box.tone}`;
            this._send.hidden = box.unsent.length === 0;
            this._signIn.hidden = box.state !== 'signedOut';
            this._note.textContent = sheet.open ? '' : sheet.why;
            this._note.hidden = sheet.open;
            const guests = box.guests;
            const absent = guests.filter((guest) => !guest.came);
            const there = guests.filter((guest) => guest.came);
            this._count.textContent = say(words.COUNT, there.length, guests.length);
            Object.entries({ absent: say(words.ABSENT, absent.length), there: say(words.THERE, there.length), units: words.UNITS })
                .forEach(([part, text]) => {
                    this._tabs[part].textContent = text;
                    this._tabs[part].setAttribute('aria-pressed', String(this._part === part));
                });
            this._showFaults();
            const isUnits = this._part === 'units';
            this._search.hidden = isUnits;
            this._list.hidden = isUnits;
            this._more.hidden = isUnits;
            this._add.hidden = isUnits || !sheet.open;
            this._units.hidden = !isUnits;
            if (isUnits) {
                this._showUnits();
            } else {
                this._showGuests(absent, there);
            }
        }

        /** While she seeks somebody, also those who are there already: the second telephone sees it. */
        _showGuests(absent, there) {
            const wanted = fold(this._search.value.trim()).split(/\s+/).filter(Boolean);
            const fits = (guest) => wanted.every((word) => fold(`${guest.name} ${guest.standing} ${guest.sends} ${guest.seat}`).includes(word));
            const base = this._part === 'there' ? there : absent;
            const found = (wanted.length ? [...base, ...(base === absent ? there : absent)] : base).filter(fits);
            const shown = found.slice(0, longest);
            this._draw(this._list, [shown, this._box.sheet.open], () => shown.map((guest) => this._guest(guest)));
            this._more.textContent = found.length > shown.length
                ? say(this._words.MORE, found.length - shown.length)
                : found.length === 0 ? this._words[wanted.length ? 'NO_MATCH' : base === absent ? 'ALL_THERE' : 'NOBODY'] : '';
        }

        _guest(guest) {
            const words = this._words;
            const lines = [
                guest.standing,
                guest.seat ? say(words.SEAT, guest.seat) : '',
                guest.sends ? say(words.SENDS, guest.sends) : '',
                !guest.came && guest.said ? words.SAID_NO : '',
            ].filter(Boolean);
            const text = make('div', { class: 'app-door-guest__text' },
                make('strong', { text: guest.number ? `${guest.number}. ${guest.name}` : guest.name }),
                ...lines.map((line) => make('span', { class: 'app-quiet', text: line })));
            if (guest.came) {
                const hour = guest.late ? say(words.LATE_AT, guest.came) : say(words.AT, guest.came);
                return make('li', { class: 'app-door-guest' }, text, make('div', { class: 'app-door-guest__came' },
                    make('span', { class: `app-status app-status--${guest.late ? 'due' : 'done'}`, text: hour }),
                    guest.isKept ? make('span', { class: 'app-status app-status--due', text: words.UNSENT }) : null,
                    guest.by ? make('span', { class: 'app-quiet', text: guest.by }) : null));
            }
            const { open } = this._box.sheet;
            return make('li', { class: 'app-door-guest' }, text, open ? make('div', { class: 'app-door-guest__acts' },
                guest.sends
                    ? button(words.STAND_IN_CAME, () => this._arrive(guest, guest.sends, guest.sendsPost), {
                        class: 'app-site__button app-site__button--main', 'aria-label': `${words.STAND_IN_CAME}: ${guest.sends}` })
                    : button(words.HERE, () => this._arrive(guest), {
                        class: 'app-site__button app-site__button--main', 'aria-label': `${words.HERE}: ${guest.name}` }),
                guest.sends
                    ? button(words.HERSELF, () => this._arrive(guest), { class: 'app-door-small', 'aria-label': `${words.HERSELF}: ${guest.name}` })
                    : button(words.STAND_IN, () => this._standIn(guest), { class: 'app-door-small', 'aria-label': `${words.STAND_IN}: ${guest.name}` })) : null);
        }

        _showFaults() {
            const words = this._words;
            const { refused } = this._box;
            this._draw(this._faults, refused.map((item) => [item.key, item.refused, item.ask]), () => refused.map((item) => make('li', {},
                make('strong', { text: item.kind === 'count' ? `${item.name}: ${item.number ?? ''}` : item.name }),
                make('p', { class: 'app-site__fault', text: item.refused }),
                make('div', { class: 'app-site__acts' },
                    item.ask ? button(item.kind === 'count' ? words.KEEP_MINE : words.ANOTHER, () => this._box.insist(item)) : null,
                    button(item.kind === 'count' ? words.TAKE_THEIRS : words.GIVE_UP, () => this._box.give(item))))));
        }

        _showUnits() {
            const { open } = this._box.sheet;
            const units = this._box.units;
            this._draw(this._units, [units, open], () => units.map((unit) => {
                const input = make('input', { type: 'number', inputmode: 'numeric', min: 0, id: `unit-${unit.id}`, disabled: !open });
                input.value = unit.number ?? '';
                input.addEventListener('change', () => this._box.count(unit, input.value === '' ? null : Math.max(0, Math.trunc(Number(input.value)))));
                const notes = [
                    unit.ticked ? say(unit.number === null ? this._words.TICKED : this._words.TICKED_BUT, unit.ticked) : '',
                    unit.number !== null && unit.number < unit.ticked ? this._words.FEWER : '',
                    unit.isKept ? this._words.UNSENT : '',
                ].filter(Boolean);
                return make('div', { class: 'app-door-unit' },
                    make('label', { for: `unit-${unit.id}`, text: unit.name }), input,
                    notes.length ? make('span', { class: 'app-quiet', text: notes.join(' · ') }) : null);
            }));
        }

        /** Draws a list anew only when it says something else: a button under her finger stays where it is. */
        _draw(list, model, rows) {
            const drawn = JSON.stringify(model);
            if (this._drawn.get(list) !== drawn) {
                this._drawn.set(list, drawn);
                const inside = list.contains(document.activeElement) ? document.activeElement : null;
                const focused = inside && (inside.id ? `#${CSS.escape(inside.id)}` : `[aria-label="${CSS.escape(inside.getAttribute('aria-label') ?? '')}"]`);
                list.replaceChildren(...rows());
                focused && list.querySelector(focused)?.focus();
            }
            if (list === this._faults) {
                list.hidden = list.childElementCount === 0;
            }
        }
    }

    customElements.get('check-in-desk') ?? customElements.define('check-in-desk', CheckInDesk);
})();
