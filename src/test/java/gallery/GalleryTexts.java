package gallery;

import java.util.Locale;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.congtachoi.uikit.VnI18nProvider;

/** The gallery's own words: a key beginning with {@code =} is the text itself. */
@Primary
@Component
class GalleryTexts extends VnI18nProvider {

    GalleryTexts() {
        super(true);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return switch (key) {
            case "gallery.account" -> "Tài khoản";
            case "gallery.search" -> "Tìm (Ctrl+K)";
            case "gallery.inbox" -> "Hộp thư: 3 mục chưa đọc";
            default -> key.startsWith("=") ? key.substring(1) : super.getTranslation(key, locale, params);
        };
    }
}
