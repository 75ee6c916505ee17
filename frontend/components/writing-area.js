/*
 * A text area that is one piece of a longer text. Keys that are about the whole – a new piece, joining two, going on to
 * the next, words that stand out, a paste with a shape – are told to the server; typing itself is left to the area.
 */
(() => {
    const portal = (window.congTacHoi ??= {});
    const largest = 4_000_000;
    const patience = 5_000;
    const shaped = /<(p|li|h[1-6]|table|b|strong|i|em|del|img)\b|font-weight|font-style|mso-/i;
    const steps = { ArrowUp: -1, ArrowDown: 1 };

    const tell = (area, act, clipboard = {}) => {
        const { selectionStart: from, selectionEnd: to } = area.inputElement;
        const detail = { act, from, to, html: '', plain: '', ...clipboard };
        area.dispatchEvent(new CustomEvent('writing-act', { detail }));
    };

    const go = (area, step) => {
        const frame = area.closest('[data-writing]') ?? document;
        const areas = [...frame.querySelectorAll('vaadin-text-area')].filter((one) => one.writing);
        const next = areas[areas.indexOf(area) + step];
        if (next) {
            const input = next.inputElement;
            const at = step < 0 ? input.value.length : 0;
            next.focus();
            input.setSelectionRange(at, at);
        }
    };

    /* On the first and last line an arrow leaves the caret where it is, or takes it to the very edge. */
    const arrow = (area, input, step) => {
        const before = input.selectionStart;
        const edge = step < 0 ? 0 : input.value.length;
        requestAnimationFrame(() => {
            if (input.selectionStart === before || (input.selectionStart === edge && before === edge)) {
                go(area, step);
            }
        });
    };

    const typed = (input) => input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));

    const split = (area, input, waiting = '') => {
        const before = input.value.slice(0, input.selectionStart);
        tell(area, 'SPLIT');
        // At once, so that what is typed until the answer comes is not overwritten by it.
        if (input.value !== before) {
            input.value = before;
            typed(input);
        }
        hold(area, waiting);
    };

    /* Between Enter and the new piece letters wait; without an answer they go where the caret still is. */
    let held = null;

    const hold = (area, waiting = '') => {
        clearTimeout(held?.timer);
        held = { area, letters: waiting, timer: setTimeout(() => release(area), patience) };
    };

    const release = (area) => {
        const waiting = held?.letters;
        clearTimeout(held?.timer);
        held = null;
        if (area && waiting) {
            const [words, ...rest] = waiting.split('\n');
            const input = area.inputElement;
            input.setRangeText(words, input.selectionStart, input.selectionEnd, 'end');
            typed(input);
            if (rest.length) {
                split(area, input, rest.join('\n'));
            }
        }
    };

    const letters = (area, event) => {
        if (held?.area !== area || event.isComposing) {
            return;
        }
        if (event.inputType === 'insertText' && event.data) {
            event.preventDefault();
            held.letters += event.data;
        } else if (event.inputType === 'deleteContentBackward' && held.letters) {
            event.preventDefault();
            held.letters = held.letters.slice(0, -1);
        }
    };

    const key = (area, event) => {
        const input = area.inputElement;
        // While a Vietnamese word is being composed the keys belong to the keyboard.
        if (event.isComposing || event.keyCode === 229 || event.altKey || input.readOnly) {
            return;
        }
        const control = event.ctrlKey || event.metaKey;
        const letter = control && !event.shiftKey ? event.key.toLowerCase() : '';
        const pieces = area.writing === 'pieces';
        const waits = held?.area === area;
        if (pieces && waits && event.key === 'Enter' && !event.shiftKey && !control) {
            event.preventDefault();
            held.letters += '\n';
        } else if (letter === 'b' || letter === 'i') {
            event.preventDefault();
            tell(area, letter === 'b' ? 'BOLD' : 'ITALIC');
        } else if (pieces && event.key === 'Enter' && !event.shiftKey && !control) {
            event.preventDefault();
            split(area, input);
        } else if (pieces && !waits && event.key === 'Backspace' && input.selectionEnd === 0) {
            event.preventDefault();
            tell(area, 'JOIN');
        } else if (steps[event.key] && !control && !event.shiftKey) {
            arrow(area, input, steps[event.key]);
        }
    };

    const paste = (area, event) => {
        const html = event.clipboardData.getData('text/html');
        const plain = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
        const cells = area.writing === 'cells';
        const hasShape = cells ? /[\t\n]/.test(plain.trim()) : shaped.test(html) || plain.trim().includes('\n');
        if (area.inputElement.readOnly || !hasShape) {
            return;
        }
        event.preventDefault();
        if (html.length > largest || plain.length > largest) {
            tell(area, 'TOO_LARGE');
        } else {
            tell(area, 'PASTE', { html: cells ? '' : html, plain });
        }
    };

    portal.writingArea = {
        watch(area, manner) {
            if (!area.writing) {
                area.addEventListener('keydown', (event) => key(area, event));
                area.addEventListener('paste', (event) => paste(area, event));
                area.addEventListener('beforeinput', (event) => letters(area, event));
            }
            area.writing = manner;
        },
        ask(area, act) {
            tell(area, act);
        },
        focusAt(area, at) {
            hold(area, held?.letters);
            area.focus();
            // The words of the area may be a moment behind its value.
            requestAnimationFrame(() => {
                area.inputElement.setSelectionRange(at, at);
                release(area);
            });
        },
        /* A press on the bar leaves the caret, and a phone's keyboard, where they are. */
        keepFocus(bar) {
            bar.addEventListener('mousedown', (event) => {
                if (event.target.closest('vaadin-button')) {
                    event.preventDefault();
                }
            });
        },
    };
})();
