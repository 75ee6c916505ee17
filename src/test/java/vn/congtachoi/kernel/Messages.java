package vn.congtachoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The texts that people read, for rules that answer with a key. */
final class Messages {

    private static final Properties TEXTS = load();

    private Messages() {}

    static String text(MessageKey key, List<Object> args) {
        String pattern = TEXTS.getProperty(key.key());
        assertThat(pattern).as(key.key()).isNotBlank();
        String text = new MessageFormat(pattern, Locale.of("vi")).format(args.toArray());
        assertThat(text).as("every placeholder is filled").doesNotContainPattern("\\{\\d}");
        return text;
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (var in = Messages.class.getResourceAsStream("/vaadin-i18n/translations.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
