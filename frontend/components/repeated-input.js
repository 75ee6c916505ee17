/*
 * Keeps the last letters that were typed before a button was pressed. A text field is sent to the server after a pause,
 * or at once when a button is pressed; but a keyboard that reports the same text twice (some input methods, a paste of
 * several lines) makes the framework forget that the text is still to be sent. The second report says nothing new to
 * the field, so it ends here.
 */
document.addEventListener(
    'input',
    (event) => {
        const field = event.target.closest?.('vaadin-text-field, vaadin-text-area, vaadin-password-field');
        if (field && event.target.value === field.value) {
            event.stopImmediatePropagation();
        }
    },
    true,
);
