/*
 * What is written on site of a visit, until the server has it (outbox.js): findings, evidence, and the minutes, which
 * carry the version they were read at.
 */
(() => {
    const { Outbox: Box, newId, say } = window.congTacHoi.outbox;
    const idleMs = 5_000;
    const longestMs = 60_000;
    const order = { finding: 0, evidence: 1, minutes: 2 };

    const fields = ['teamPresent', 'bodyPresent', 'proceedings'];
    const bare = (text) => text.normalize('NFC').split('\n').map((line) => line.trim()).join('\n').trim();
    const isSame = (one, other) => fields.every((field) => bare(one[field]) === bare(other[field]));
    const textOf = (minutes) => Object.fromEntries(fields.map((field) => [field, minutes[field]]));

    class Outbox extends Box {
        constructor({ visit, ...model }) {
            super({ ...model, record: visit });
            this.typedAt = 0;
        }

        stop() {
            super.stop();
            clearTimeout(this.idle);
        }

        // --- what is kept

        get unsent() {
            return super.unsent.filter((item) => item.kind !== 'typing');
        }

        get minutes() {
            return this.get('minutes', '');
        }

        get isDivided() {
            return Boolean(this.minutes?.theirs);
        }

        // --- what is written

        /** A finding that is not finished yet; it is kept, and not sent. */
        type(id, values) {
            this.keep('typing', id, values);
        }

        /** It is finished, or given up. */
        typed(id) {
            this.forget(this.key('typing', id));
        }

        find(id, values) {
            this.typed(id);
            this.keep('finding', id, { ...values, gone: false });
            this.sendAll();
        }

        /** What has not left yet goes with its finding only in name: the photo stays with the visit. */
        drop(id) {
            this.all('evidence').filter((item) => item.findingId === id)
                .forEach((item) => this.keep('evidence', item.id, { findingId: null }));
            this.typed(id);
            if (this.isKnown(id)) {
                this.keep('finding', id, { gone: true });
                this.sendAll();
            } else {
                this.forget(this.key('finding', id));
                this.changed();
            }
        }

        isKnown(id) {
            return Boolean(this.get('finding', id)?.tried) || this.sheet?.findings.some((found) => found.id === id)
                || this.arrived.has(this.key('finding', id));
        }

        show(values) {
            this.keep('evidence', newId(), values);
            this.sendAll();
        }

        /** The minutes as they stand in the fields. They leave when she stops typing for a moment. */
        write(text) {
            const known = this.minutes;
            if (this.sheet && isSame(text, this.sheet.minutes) && !known?.pending && !known?.theirs) {
                this.forget(this.key('minutes', ''));
                clearTimeout(this.idle);
                this.changed();
                return;
            }
            this.keep('minutes', '', { text, base: known?.base ?? this.sheet?.minutes.version ?? 0 });
            this.typedAt ||= Date.now();
            clearTimeout(this.idle);
            const wait = Math.max(0, Math.min(idleMs, this.typedAt + longestMs - Date.now()));
            this.idle = setTimeout(() => this.sendAll(), wait);
            this.changed();
        }

        /** Of two minutes she has chosen what they shall say. */
        settle(text) {
            const { theirs } = this.minutes;
            this.sheet.minutes = theirs.minutes;
            if (isSame(text, theirs.minutes)) {
                this.forget(this.key('minutes', ''));
                this.changed();
            } else {
                this.keep('minutes', '', { text, base: theirs.minutes.version, theirs: null, pending: null });
                this.sendAll();
            }
        }

        // --- what is sent

        /** Sends everything now, also the minutes that are still being typed, and what was refused before. */
        sendAll(again = false) {
            this.isDue = true;
            this.typedAt = 0;
            clearTimeout(this.idle);
            super.sendAll(again);
        }

        rank(item) {
            return order[item.kind];
        }

        isReady(item) {
            return super.isReady(item) && !item.theirs && (item.kind !== 'minutes' || this.isDue)
                // What belongs to a finding comes after it.
                && !this.get('finding', item.findingId)?.refused;
        }

        async deliver(item) {
            await (item.kind === 'minutes' ? this.deliverMinutes(item) : super.deliver(item));
        }

        callFor(item) {
            return item.kind === 'finding' ? this.callFinding(item) : this.callEvidence(item);
        }

        callFinding({ id, gone, topic, grade, words }) {
            return gone
                ? this.call('DELETE', `nhan-xet/${id}`)
                : this.call('PUT', `nhan-xet/${id}`, JSON.stringify({ topic, grade, words }));
        }

        callEvidence({ id, findingId, replaces, reason, name, type, bytes }) {
            const form = new FormData();
            form.append('file', new Blob([bytes], { type }), name);
            Object.entries({ finding: findingId, replaces, reason }).forEach(([part, value]) => value && form.append(part, value));
            return this.call('PUT', `minh-chung/${id}`, form);
        }

        /** What was sent once goes again word for word until it is answered: so the server knows it again. */
        async deliverMinutes(item) {
            const sent = item.pending ?? item.text;
            this.isDue = Boolean(item.pending && !isSame(item.pending, item.text));
            if (!item.pending) {
                this.keep('minutes', '', { pending: sent });
            }
            const answer = await this.call('PUT', 'bien-ban', JSON.stringify({ ...sent, version: item.base }));
            const now = this.minutes;
            if (answer.ok) {
                this.savedAt = answer.told.at;
                this.sheet.minutes = { ...sent, version: answer.told.version };
                if (isSame(now.text, sent)) {
                    this.forget(now.key);
                } else {
                    this.keep('minutes', '', { pending: null, base: answer.told.version });
                }
            } else if (answer.status === 409) {
                this.keep('minutes', '', { pending: null, theirs: answer.told });
            } else {
                this.keep('minutes', '', { pending: null });
                this.refuse(this.minutes, answer);
            }
        }

        refuse(item, answer) {
            const isLost = item.kind === 'evidence' && item.findingId && answer.status === 422
                && !this.sheet?.findings.some((found) => found.id === item.findingId) && !this.get('finding', item.findingId);
            if (isLost) {
                // The finding was taken out meanwhile; the photo stays with the visit.
                this.keep(item.kind, item.id, { findingId: null });
            } else {
                super.refuse(item, answer);
            }
        }
    }

    window.congTacHoi.site = { Outbox, newId, say, textOf, isSame, fields };
})();
