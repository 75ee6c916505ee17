/*
 * Keeps what is typed in this browser until the server has confirmed it, and offers it back after a reload.
 * One entry per field: { text, at }. Entries older than a week are dropped.
 */
(() => {
    const words = {
        offer: (when) => `Có chữ gõ lúc ${when} chưa kịp gửi đi.`,
        restore: 'Khôi phục',
        drop: 'Bỏ',
    };
    const prefix = 'cong-tac-hoi.unsent.';
    const weekMs = 7 * 24 * 3600 * 1000;
    const portal = (window.congTacHoi ??= {});
    const found = new Map();
    let bar = null;

    const read = (key) => {
        try {
            return JSON.parse(localStorage.getItem(prefix + key));
        } catch {
            return null;
        }
    };
    const forget = (key) => localStorage.removeItem(prefix + key);
    const clock = (at) => new Date(at).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });

    const close = () => {
        found.clear();
        bar?.remove();
        bar = null;
    };

    const button = (text, action) => {
        const element = document.createElement('button');
        element.type = 'button';
        element.textContent = text;
        element.addEventListener('click', action);
        return element;
    };

    const restore = () => {
        for (const [field, { text }] of found) {
            // As if it were typed: a field that sends behind the typing listens to its inner element only.
            const typed = field.inputElement ?? field;
            typed.value = text;
            typed.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
        }
        close();
    };

    const drop = () => {
        for (const { key } of found.values()) {
            forget(key);
        }
        close();
    };

    const offer = (at) => {
        bar?.remove();
        bar = document.createElement('div');
        bar.className = 'app-unsent';
        bar.setAttribute('role', 'alert');
        bar.append(words.offer(clock(at)), button(words.restore, restore), button(words.drop, drop));
        document.body.append(bar);
    };

    portal.unsentText = {
        watch(field, key) {
            const kept = read(key);
            if (kept && Date.now() - kept.at < weekMs && kept.text !== field.value) {
                found.set(field, { key, text: kept.text });
                offer(kept.at);
            } else if (kept) {
                forget(key);
            }
            if (field.unsentKey === undefined) {
                field.addEventListener('input', () => {
                    localStorage.setItem(prefix + field.unsentKey, JSON.stringify({ text: field.value, at: Date.now() }));
                });
            }
            field.unsentKey = key;
        },
        // A saved form has left the page before its fields could be asked: its entries go by their common name.
        saved(form) {
            for (const name of Object.keys(localStorage)) {
                if (name.startsWith(`${prefix}${form}.`)) {
                    localStorage.removeItem(name);
                }
            }
        },
        confirm(field, text) {
            if (field.unsentKey !== undefined && read(field.unsentKey)?.text === text) {
                forget(field.unsentKey);
            }
        },
    };

    // The page is left inside the portal: an offer for fields that are gone is no longer of use.
    new MutationObserver(() => {
        if (bar && ![...found.keys()].some((field) => field.isConnected)) {
            close();
        }
    }).observe(document.documentElement, { childList: true, subtree: true });
})();
