/*
 * Keeps what is written in this browser until the server has it: one box for each account and record, in the browser's
 * database. Every piece has an id made here, or what it was read at, so that it may be sent again. What has arrived is
 * taken out of the box at once. What the pieces are and where each is sent say the boxes that are made of this one.
 */
(() => {
    const database = 'cong-tac-hoi.site';
    const shelf = 'kept';
    const settleMs = 1_000;
    const pausesMs = [2_000, 5_000, 10_000, 30_000, 60_000];
    const patienceMs = 20_000;
    const uploadPatienceMs = 300_000;
    const attentionMs = 10 * 60_000;
    const portal = (window.congTacHoi ??= {});
    let opened = null;

    const open = () =>
        (opened ??= new Promise((done, failed) => {
            const request = indexedDB.open(database, 1);
            request.onupgradeneeded = () =>
                request.result.createObjectStore(shelf, { keyPath: 'key' }).createIndex('of', 'of');
            request.onsuccess = () => done(request.result);
            request.onerror = () => failed(request.error);
        }));

    const run = async (mode, work) => {
        const transaction = (await open()).transaction(shelf, mode);
        const request = work(transaction.objectStore(shelf));
        return new Promise((done, failed) => {
            transaction.oncomplete = () => done(request.result);
            transaction.onabort = () => failed(transaction.error);
            transaction.onerror = () => failed(transaction.error);
        });
    };

    // Version 7. The browser's own maker is there on safe addresses only, and a local network often has none.
    const newId = () => {
        const bytes = crypto.getRandomValues(new Uint8Array(16));
        let now = Date.now();
        for (let at = 5; at >= 0; at -= 1) {
            bytes[at] = now % 256;
            now = Math.floor(now / 256);
        }
        bytes[6] = (bytes[6] & 0x0f) | 0x70;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    };

    const say = (words, ...values) => words.replace(/\{(\d)\}/g, (_, at) => values[at]);

    /** An element with its attributes, what it listens to, and what stands in it. */
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

    /** Why nothing can be sent now: offline, failing, signedOut. */
    class Broken extends Error {
        constructor(state, sentence = '') {
            super(state);
            this.state = state;
            this.sentence = sentence;
        }
    }

    class Outbox extends EventTarget {
        /**
         * @param record id of what the pieces belong to
         * @param address of what is sent, without the end
         * @param sheet what stood on the server when the page was made, or null
         */
        constructor({ account, record, address, sheet }, { refreshMs = 60_000 } = {}) {
            super();
            this.account = account;
            this.of = `${account}/${record}`;
            this.address = address;
            this.sheet = sheet ?? null;
            this.refreshMs = refreshMs;
            this.items = new Map();
            this.arrived = new Map();
            this.state = navigator.onLine ? 'idle' : 'offline';
            this.sentence = '';
            this.savedAt = '';
            this.isStored = true;
            this.tries = 0;
            this.refreshedAt = Date.now();
            this.touchedAt = Date.now();
            this.handlers = [
                [window, 'online', () => setTimeout(() => this.sendAll(), settleMs)],
                [window, 'offline', () => this.cut()],
                [window, 'focus', () => this.look()],
                [document, 'visibilitychange', () => (document.hidden ? this.unsent.length && this.sendAll() : this.look())],
            ];
        }

        async start() {
            try {
                const kept = await run('readonly', (store) => store.index('of').getAll(this.of));
                kept.sort((one, other) => one.at - other.at).forEach((item) => this.items.set(item.key, item));
            } catch {
                this.isStored = false;
            }
            this.handlers.forEach(([target, name, handler]) => target.addEventListener(name, handler));
            this.beat = setInterval(() => this.isAttended() && this.look(), this.refreshMs);
            this.changed();
            if (this.unsent.length) {
                this.sendAll();
            }
        }

        stop() {
            this.handlers.forEach(([target, name, handler]) => target.removeEventListener(name, handler));
            clearInterval(this.beat);
            clearTimeout(this.timer);
            this.isStopped = true;
        }

        /** A page that nobody touches must not keep its session alive. */
        isAttended() {
            return !document.hidden && Date.now() - this.touchedAt < attentionMs;
        }

        // --- what is kept

        key(kind, id) {
            return `${this.of}/${kind}/${id}`;
        }

        get(kind, id) {
            return this.items.get(this.key(kind, id));
        }

        all(kind) {
            return [...this.items.values()].filter((item) => item.kind === kind);
        }

        get unsent() {
            return [...this.items.values()];
        }

        get refused() {
            return this.unsent.filter((item) => item.refused);
        }

        /** Whether two have written the same, and somebody has to choose. */
        get isDivided() {
            return false;
        }

        /** Keeps a piece under its id, as it is from now on. */
        keep(kind, id, values) {
            const key = this.key(kind, id);
            const known = this.items.get(key);
            const item = { at: Date.now(), ...known, refused: null, ...values, key, kind, id, of: this.of };
            this.touchedAt = Date.now();
            this.items.set(key, item);
            this.store(item);
            return item;
        }

        store(item) {
            run('readwrite', (store) => store.put(item)).catch(() => {
                this.isStored = false;
                this.changed();
            });
        }

        forget(key) {
            this.items.delete(key);
            run('readwrite', (store) => store.delete(key)).catch(() => (this.isStored = false));
        }

        /** She gives up whatever is here and not on the server. */
        abandon() {
            [...this.items.keys()].forEach((key) => this.forget(key));
            this.changed();
        }

        changed() {
            this.dispatchEvent(new Event('changed'));
        }

        // --- what is sent

        /** Sends everything now, also what was refused before when she wants it again. */
        sendAll(again = false) {
            if (again) {
                this.refused.forEach((item) => this.keep(item.kind, item.id, { refused: null }));
            }
            this.send();
        }

        /** In which order pieces leave that wait at the same time: the smaller, the sooner. */
        rank() {
            return 0;
        }

        isReady(item) {
            return !item.refused;
        }

        next() {
            return this.unsent
                .filter((item) => this.isReady(item))
                .sort((one, other) => this.rank(one) - this.rank(other) || one.at - other.at)[0];
        }

        async send() {
            if (this.isSending) {
                this.isWanted = true;
                return;
            }
            clearTimeout(this.timer);
            this.isSending = true;
            this.changed();
            let isNew = false;
            try {
                for (let item = this.next(); item && !this.isStopped; item = this.next()) {
                    await this.deliver(item);
                    isNew = true;
                    this.changed();
                }
                if (isNew) {
                    await this.refresh();
                }
                this.state = 'idle';
                this.tries = 0;
            } catch (broken) {
                this.fail(broken);
            }
            this.settleSending();
        }

        settleSending() {
            this.isSending = false;
            this.changed();
            if (this.isWanted) {
                this.isWanted = false;
                this.send();
            }
        }

        fail(broken) {
            if (!(broken instanceof Broken)) {
                console.error(broken);
            }
            this.state = broken.state ?? 'failing';
            this.sentence = broken.sentence ?? '';
            const pause = pausesMs[Math.min(this.tries, pausesMs.length - 1)];
            this.tries += 1;
            clearTimeout(this.timer);
            if (!this.isStopped && this.unsent.length) {
                this.timer = setTimeout(() => this.sendAll(), pause);
            }
        }

        async deliver(item) {
            if (!item.tried) {
                this.keep(item.kind, item.id, { tried: true });
            }
            const sent = this.items.get(item.key);
            const answer = await this.callFor(sent);
            if (answer.ok) {
                this.savedAt = answer.told?.at ?? this.savedAt;
                if (this.items.get(sent.key) === sent) {
                    this.forget(sent.key);
                    this.arrived.set(sent.key, sent);
                }
                this.delivered(sent, answer.told);
            } else {
                this.refuse(sent, answer);
            }
        }

        /** Sends one piece to its address. */
        callFor() {
            throw new Error('No address for this piece');
        }

        /** A piece has arrived, with what the server said to it. */
        delivered() {}

        refuse(item, { status, told }) {
            this.keep(item.kind, item.id, { refused: told?.message || `(${status})`, ask: Boolean(told?.ask) });
        }

        async call(method, path, body, isAgain = false) {
            if (method !== 'GET' && !this.sheet?.csrf) {
                await this.refresh();
            }
            const isUpload = body instanceof FormData;
            const headers = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };
            if (method !== 'GET') {
                headers[this.sheet.csrf.header] = this.sheet.csrf.token;
            }
            if (body && !isUpload) {
                headers['Content-Type'] = 'application/json';
            }
            const answer = await this.fetch(path, { method, headers, body }, isUpload ? uploadPatienceMs : patienceMs);
            if (answer.status === 403 && !answer.told?.message) {
                if (isAgain) {
                    throw new Broken('signedOut');
                }
                this.sheet.csrf = null;
                return this.call(method, path, body, true);
            }
            return answer;
        }

        async fetch(path, options, patience) {
            if (!navigator.onLine) {
                throw new Broken('offline');
            }
            const attempt = new AbortController();
            const timer = setTimeout(() => attempt.abort(), patience);
            this.attempt = attempt;
            let answer;
            let told = null;
            try {
                answer = await fetch(`${this.address}/${path}`, {
                    ...options,
                    redirect: 'manual',
                    cache: 'no-store',
                    signal: attempt.signal,
                });
                if (/json/.test(answer.headers.get('Content-Type') ?? '')) {
                    told = await answer.json();
                }
            } catch {
                throw new Broken('offline');
            } finally {
                clearTimeout(timer);
            }
            if (answer.type === 'opaqueredirect' || answer.status === 401) {
                throw new Broken('signedOut');
            }
            if (answer.status >= 500 || (answer.ok && told === null)) {
                throw new Broken('failing');
            }
            return { ok: answer.ok, status: answer.status, told };
        }

        async refresh() {
            const answer = await this.call('GET', 'so-ghi');
            if (!answer.ok) {
                throw new Broken('failing', answer.told?.message ?? '');
            }
            if (answer.told.account !== this.account) {
                // Somebody else has signed in in this browser: what is kept here is not hers to send.
                throw new Broken('signedOut');
            }
            this.sheet = answer.told;
            this.refreshedAt = Date.now();
            this.arrived.clear();
        }

        /** Without a network a request only hangs. */
        cut() {
            this.state = 'offline';
            this.attempt?.abort();
            this.changed();
        }

        /** She looks at the page again: what waits is sent, and what others wrote is shown. */
        async look() {
            if (this.unsent.length) {
                this.sendAll();
            } else if (!this.isSending && Date.now() - this.refreshedAt >= this.refreshMs / 2) {
                this.isSending = true;
                try {
                    await this.refresh();
                    this.state = 'idle';
                } catch (broken) {
                    this.fail(broken);
                }
                this.settleSending();
            }
        }

        // --- how it is said

        /** The state in words. */
        words(words) {
            const count = this.unsent.length;
            const refused = this.refused.length;
            if (this.isDivided) {
                return words.CONFLICT;
            }
            if (count === 0) {
                if (this.state === 'offline') {
                    return words.OFFLINE_EMPTY;
                }
                if (this.state !== 'idle') {
                    return this.sentence || words[this.state === 'signedOut' ? 'SIGNED_OUT_EMPTY' : 'FAILING_EMPTY'];
                }
                return this.savedAt ? say(words.SAVED, this.savedAt) : words.READY;
            }
            if (!this.isStored) {
                return say(words.UNSTORED, count);
            }
            if (this.state === 'offline' || this.state === 'signedOut') {
                return say(words[this.state === 'offline' ? 'OFFLINE' : 'SIGNED_OUT'], count);
            }
            if (this.state === 'failing') {
                return `${say(words.FAILING, count)} ${this.sentence}`.trim();
            }
            if (this.isSending) {
                return say(words.SENDING, count);
            }
            return refused === count ? say(words.REFUSED, refused) : say(words.WAITING, count);
        }

        /** How it is coloured: done, active, due, late. */
        get tone() {
            if (this.isDivided || this.refused.length || !this.isStored) {
                return 'late';
            }
            if (this.state !== 'idle') {
                return 'due';
            }
            return this.unsent.length ? 'active' : 'done';
        }
    }

    portal.outbox = { Outbox, newId, say, make };
})();
