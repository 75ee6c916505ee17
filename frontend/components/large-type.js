/* Larger type, chosen once on this computer; set before the first paint of the page's content. */
(() => {
    const key = 'cong-tac-hoi.large-type';
    const root = document.documentElement;
    const portal = (window.congTacHoi ??= {});
    portal.largeType = {
        set(large) {
            root.classList.toggle('large-type', large);
            localStorage.setItem(key, String(large));
        },
    };
    root.classList.toggle('large-type', localStorage.getItem(key) === 'true');
})();
