package vn.congtachoi.document.ui.text;

import java.util.ArrayList;
import java.util.List;
import vn.congtachoi.document.text.PastedText.Dropped;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Says what was left out of a paste: "Đã bỏ 2 ảnh, 1 ghi chú". */
final class PasteNotice {

    private PasteNotice() {}

    static void show(Dropped dropped) {
        if (!dropped.isNothing()) {
            Toast.success("document.paste.dropped", words(dropped));
        }
    }

    /** What was left out, in words. */
    static String words(Dropped dropped) {
        List<String> parts = new ArrayList<>();
        add(parts, "document.paste.images", dropped.images());
        add(parts, "document.paste.notes", dropped.notes());
        add(parts, "document.paste.deletions", dropped.deletions());
        add(parts, "document.paste.hidden", dropped.hidden());
        add(parts, "document.paste.links", dropped.links());
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(Texts.of(key, count));
        }
    }
}
