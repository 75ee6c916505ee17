package vn.congtachoi.document.ui.text;

import vn.congtachoi.document.text.BlockText;
import vn.congtachoi.document.text.FigureTokens;
import vn.congtachoi.document.text.TextPlace;
import vn.congtachoi.uikit.WritingArea;

/** What the rows tell the editor. */
interface Writing {

    /** Words of an area, as typed. */
    void typed(TextPlace place, String words);

    /** A key or a paste that is about the whole text. */
    void act(TextPlace place, WritingArea area, WritingArea.ActEvent event);

    /** The caret came here. */
    void focused(TextPlace place);

    /** The caret went from here, after all words that were typed here have arrived. */
    void left(TextPlace place);

    BlockText words();

    FigureTokens tokens();
}
