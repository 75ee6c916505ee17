package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** How much of a unit goes somewhere, typed in per cent: "40", "37,5". Nobody has to know it. */
final class Share {

    private static final Pattern SHAPE = Pattern.compile("\\d{1,3}([.,]\\d{1,4})?");

    private Share() {}

    static TextField field() {
        TextField field = Fields.text("organisation.ui.share", 8);
        field.setSuffixComponent(new Span("%"));
        field.setHelperText(Texts.of("organisation.ui.share.hint"));
        return field;
    }

    /**
     * As a ratio; null for an empty field.
     *
     * @throws BusinessException when it is no percentage
     */
    static @Nullable BigDecimal read(TextField field) {
        String typed = field.getValue().strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!SHAPE.matcher(typed).matches()) {
            throw new BusinessException("organisation.ui.share.bad", TypedText.shown(typed));
        }
        return new BigDecimal(typed.replace(',', '.')).movePointLeft(2);
    }
}
