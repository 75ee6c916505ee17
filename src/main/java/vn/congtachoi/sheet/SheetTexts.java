package vn.congtachoi.sheet;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words that a workbook itself says, from the one bundle of the portal. */
final class SheetTexts {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("vaadin-i18n.translations", VIETNAMESE, SheetTexts.class.getClassLoader());

    private SheetTexts() {}

    static String text(String key, Object... args) {
        return new MessageFormat(BUNDLE.getString(key), VIETNAMESE).format(args);
    }
}
