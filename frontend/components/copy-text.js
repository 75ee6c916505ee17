/* Copies a text on a click; where the browser forbids it, the text is shown selected. */
(() => {
    const words = { copied: 'Đã sao chép', byHand: 'Nhấn Ctrl+C để sao chép:' };
    const portal = (window.congTacHoi ??= {});

    const select = (text) => {
        const dialog = document.createElement('dialog');
        const label = document.createElement('label');
        const area = document.createElement('textarea');
        dialog.className = 'app-copy';
        area.readOnly = true;
        area.rows = 8;
        area.value = text;
        label.append(words.byHand, area);
        dialog.append(label);
        dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
        dialog.addEventListener('close', () => dialog.remove());
        document.body.append(dialog);
        dialog.showModal();
        area.select();
    };

    const say = (button) => {
        const before = button.getAttribute('aria-label');
        button.setAttribute('data-copied', words.copied);
        button.setAttribute('aria-label', words.copied);
        setTimeout(() => {
            button.removeAttribute('data-copied');
            before === null ? button.removeAttribute('aria-label') : button.setAttribute('aria-label', before);
        }, 2000);
    };

    portal.copyText = {
        offer(button, text) {
            button.textToCopy = text;
            if (button.copies) {
                return;
            }
            button.copies = true;
            button.addEventListener('click', async () => {
                try {
                    await navigator.clipboard.writeText(button.textToCopy);
                    say(button);
                } catch {
                    select(button.textToCopy);
                }
            });
        },
    };
})();
