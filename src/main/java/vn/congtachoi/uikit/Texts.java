package vn.congtachoi.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.MessageKey;

/**
 * The words on the screen, by key of {@code vaadin-i18n/translations.properties}.
 *
 * <p>Numbers among the arguments are written the Vietnamese way ({@code 8.538}); a year or a code is passed as text.
 *
 * <p>A key without a text is a {@link java.util.MissingResourceException} in tests; at work the key itself is shown and
 * the lack is logged.
 */
public final class Texts {

    private static final VnI18nProvider OUTSIDE_OF_A_REQUEST = new VnI18nProvider(true);

    private Texts() {}

    /** The text of a key with its placeholders filled. */
    public static String of(String key, Object... args) {
        return provider().getTranslation(key, VnI18nProvider.VIETNAMESE, args);
    }

    /** The text of a key with its placeholders filled. */
    public static String of(MessageKey key, List<?> args) {
        return of(key.key(), args.toArray());
    }

    /** The sentence a refused command says. */
    public static String of(BusinessException refusal) {
        return of(refusal.messageKey(), refusal.args());
    }

    /** The reason of a refusal; empty when allowed. */
    public static String of(Decision decision) {
        MessageKey reason = decision.reason();
        return reason == null ? "" : of(reason, decision.args());
    }

    /** The text, if there is one: for words that are looked up by a name from the data. */
    public static Optional<String> find(String key) {
        return VnI18nProvider.has(key) ? Optional.of(of(key)) : Optional.empty();
    }

    /** The word for an enum constant: the text under {@code prefix.CONSTANT}. */
    public static String of(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name());
    }

    private static I18NProvider provider() {
        VaadinService service = VaadinService.getCurrent();
        I18NProvider provider =
                service == null ? null : service.getInstantiator().getI18NProvider();
        return provider == null ? OUTSIDE_OF_A_REQUEST : provider;
    }
}
