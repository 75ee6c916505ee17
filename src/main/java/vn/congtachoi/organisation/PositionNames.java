package vn.congtachoi.organisation;

import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** What a position is called where nobody gave the post a title of its own; from the file of the screens' texts. */
@Component
class PositionNames {

    private final ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    String name(Position position) {
        return texts.getString("organisation.position." + position);
    }
}
