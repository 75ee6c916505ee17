/* Arrow keys go up and down between a text field and the links below it. */
(() => {
    const portal = (window.congTacHoi ??= {});
    const steps = { ArrowDown: 1, ArrowUp: -1 };

    const move = (area, event) => {
        const step = steps[event.key];
        // While a Vietnamese word is being composed the arrows belong to the keyboard.
        if (!step || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
            return;
        }
        const stops = [...area.querySelectorAll('input, a[href]')];
        const next = stops[stops.indexOf(document.activeElement) + step];
        event.preventDefault();
        next?.focus();
        next?.scrollIntoView({ block: 'nearest' });
    };

    portal.arrowKeys = {
        through(area) {
            if (!area.hasArrowKeys) {
                area.hasArrowKeys = true;
                area.addEventListener('keydown', (event) => move(area, event));
            }
        },
    };
})();
