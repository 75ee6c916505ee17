package vn.congtachoi.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The texts of the portal. There is one language, so that the browser's setting never mixes two on one page.
 *
 * <p>Every text is a message format, also the ones without arguments: an apostrophe is always doubled.
 */
@Component
public class VnI18nProvider implements I18NProvider {

    /** Vietnamese as written in Vietnam: {@code 8.538} and {@code 3,5}. */
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final Logger LOG = LoggerFactory.getLogger(VnI18nProvider.class);
    private static final String BUNDLE = "vaadin-i18n.translations";

    private final boolean strict;

    /** @param strict whether a missing text is an error (tests) or shows its key and is logged (people at work) */
    public VnI18nProvider(@Value("${portal.texts.strict:false}") boolean strict) {
        this.strict = strict;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        if (!bundle.containsKey(key)) {
            return missing(key);
        }
        return new MessageFormat(bundle.getString(key), VIETNAMESE).format(params);
    }

    static boolean has(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.ROOT).containsKey(key);
    }

    private String missing(String key) {
        if (strict) {
            throw new MissingResourceException("No text for " + key, BUNDLE, key);
        }
        LOG.error("No text for {}", key);
        return "!" + key + "!";
    }
}
