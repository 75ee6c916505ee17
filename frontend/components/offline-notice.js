/* Says that the portal cannot be reached. Asks for a small file every few seconds while the page is looked at. */
(() => {
    const words = 'Mất mạng – chữ đã gõ vẫn được giữ. Cổng sẽ tự nối lại.';
    const backAgain = 'Đã có mạng';
    const everyMs = 5000;
    const patienceMs = 4000;

    class OfflineNotice extends HTMLElement {
        connectedCallback() {
            this.className = 'app-offline';
            this.setAttribute('role', 'alert');
            this.hidden = true;
            this.gone = () => this.show(true);
            this.back = () => this.ask();
            window.addEventListener('offline', this.gone);
            window.addEventListener('online', this.back);
            // The framework's own indicator is read aloud, in English unless told otherwise.
            customElements.whenDefined('vaadin-connection-indicator').then(() => {
                const indicator = document.querySelector('vaadin-connection-indicator');
                indicator && (indicator.onlineText = backAgain);
            });
            this.timer = setInterval(() => document.hidden || this.ask(), everyMs);
        }

        disconnectedCallback() {
            window.removeEventListener('offline', this.gone);
            window.removeEventListener('online', this.back);
            clearInterval(this.timer);
        }

        async ask() {
            try {
                const answer = await fetch('icons/favicon.svg', {
                    method: 'HEAD',
                    cache: 'no-store',
                    credentials: 'omit',
                    signal: AbortSignal.timeout(patienceMs),
                });
                // A gateway's error page (502, 504) means that the portal itself is gone.
                this.show(answer.status >= 500);
            } catch {
                this.show(true);
            }
        }

        show(offline) {
            if (this.hidden === !offline) {
                return;
            }
            this.hidden = !offline;
            this.textContent = offline ? words : '';
        }
    }

    customElements.get('app-offline-notice') ?? customElements.define('app-offline-notice', OfflineNotice);
})();
