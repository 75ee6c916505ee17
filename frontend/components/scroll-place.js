/*
 * A page opens at its top. Going back – also by a link to the page she came from – she finds it where she left it.
 */
(() => {
    const patienceMs = 1500;
    const places = new Map();
    let watched = null;
    let here = location.pathname;
    let before = null;
    let wentBack = false;
    let waiting = null;

    const scroller = () => document.querySelector('vaadin-app-layout')?.shadowRoot?.querySelector('[part="content"]') ?? null;

    // A page that is being exchanged scrolls by itself; by then the address is already the next one.
    const remember = () => {
        if (location.pathname === here) {
            places.set(here, watched.scrollTop);
        }
    };

    const watch = () => {
        const found = scroller();
        if (found && found !== watched) {
            watched = found;
            watched.addEventListener('scroll', remember, { passive: true });
            for (const hers of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
                watched.addEventListener(hers, () => { waiting = null; }, { passive: true });
            }
        }
    };

    // Rows arrive after the page: the place may not exist yet.
    const reach = (top) => {
        const until = performance.now() + patienceMs;
        const mine = (waiting = {});
        const step = () => {
            if (waiting !== mine || !watched) {
                return;
            }
            watched.scrollTop = top;
            if (Math.abs(watched.scrollTop - top) > 1 && performance.now() < until) {
                requestAnimationFrame(step);
            }
        };
        step();
    };

    window.addEventListener('popstate', () => { wentBack = true; });
    window.addEventListener('vaadin-navigated', () => {
        watch();
        const path = location.pathname;
        if (path !== here) {
            reach(wentBack || path === before ? (places.get(path) ?? 0) : 0);
            before = here;
            here = path;
        }
        wentBack = false;
    });
})();
