package vn.congtachoi.paper;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words that the papers themselves say, from the one bundle of the portal. */
final class PaperTexts {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("vaadin-i18n.translations", VIETNAMESE, PaperTexts.class.getClassLoader());

    private PaperTexts() {}

    static String text(String key, Object... args) {
        return new MessageFormat(BUNDLE.getString(key), VIETNAMESE).format(args);
    }
}
