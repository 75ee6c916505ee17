package vn.congtachoi.document.ui.text;

/** What the bar of the editor offers. */
enum EditorAct {
    BOLD,
    ITALIC,
    FIGURE,
    INSERT,
    TABLE,
    UP,
    DOWN,
    DELETE,
    ADD_ROW,
    REMOVE_ROW,
    ADD_COLUMN,
    REMOVE_COLUMN,
    UNDO,
    REDO
}
