package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.QuantityKind;
import vn.congtachoi.kernel.QuantityReader;
import vn.congtachoi.kernel.QuantityReading;
import vn.congtachoi.kernel.QuantityReading.Ambiguous;
import vn.congtachoi.kernel.QuantityReading.Blank;
import vn.congtachoi.kernel.QuantityReading.Refused;
import vn.congtachoi.kernel.QuantityReading.Understood;
import vn.congtachoi.kernel.Scale;
import vn.congtachoi.kernel.VietnameseNumbers;

/**
 * A field for a figure, typed as people are used to ("1.439", "hơn 17 triệu đồng"). It says what it understood – in
 * words where a thousand could go wrong –, asks where two readings are possible, and refuses in a sentence that leaves
 * the typed text alone. Counts bring up the number keypad of a phone; money has chips for what the keypad lacks.
 */
public class QuantityField extends Composite<Div> implements Focusable<Div> {

    private static final List<Scale> SCALES = List.of(Scale.THOUSAND, Scale.MILLION, Scale.BILLION);
    private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.MORE_THAN, Qualifier.NEARLY);

    private final TextField field = new TextField();
    private final Div answer = new Div();
    private final QuantityKind kind;
    private final Consumer<Optional<Quantity>> listener;
    private boolean settled = true;

    /**
     * A field for one figure.
     *
     * @param label what is asked, already looked up
     * @param listener gets each figure that was understood, and an empty one when the field was emptied
     */
    public QuantityField(String label, QuantityKind kind, Consumer<Optional<Quantity>> listener) {
        this.kind = kind;
        this.listener = listener;
        field.setLabel(label);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        field.setAutoselect(true);
        field.getElement().appendChild(input(kind));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                read(event.getValue());
            }
        });
        answer.addClassName("app-quantity__answer");
        answer.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("app-quantity");
        getContent().add(field);
        if (kind == QuantityKind.MONEY) {
            getContent().add(chips());
        }
        getContent().add(answer);
    }

    /** The input itself, so that a phone shows the right keypad: the component would not pass this on. */
    private static Element input(QuantityKind kind) {
        return new Element("input")
                .setAttribute("slot", "input")
                .setAttribute("inputmode", kind == QuantityKind.DECIMAL ? "decimal" : "numeric")
                .setAttribute("autocomplete", "off");
    }

    private Div chips() {
        Div chips = new Div();
        chips.addClassName("app-quantity__chips");
        QUALIFIERS.forEach(qualifier -> chips.add(chip(qualifier.word(), () -> toggleFront(qualifier.word()))));
        SCALES.forEach(scale -> chips.add(chip(scale.word(), () -> append(scale.word()))));
        return chips;
    }

    private static Button chip(String word, Runnable action) {
        Button chip = new Button(word, event -> action.run());
        chip.addThemeVariants(ButtonVariant.SMALL);
        chip.addClassName("app-chip");
        return chip;
    }

    private void toggleFront(String word) {
        String text = field.getValue().strip();
        String next = text.startsWith(word + " ") ? text.substring(word.length() + 1) : word + " " + text;
        field.setValue(next);
        read(next);
    }

    private void append(String word) {
        String text = field.getValue().strip();
        if (text.isEmpty()) {
            return;
        }
        String next = text + " " + word;
        field.setValue(next);
        read(next);
    }

    private void read(String typed) {
        field.setInvalid(false);
        answer.removeAll();
        settled = false;
        QuantityReading reading = QuantityReader.read(typed, kind);
        switch (reading) {
            case Blank blank -> {
                settled = true;
                listener.accept(Optional.empty());
            }
            case Refused refused -> refuse(Texts.of(refused.reason(), refused.args()));
            case Understood understood -> take(understood.quantity(), understood.echoInWords());
            case Ambiguous question -> ask(question);
        }
    }

    private void take(Quantity quantity, boolean inWords) {
        show(quantity, inWords);
        listener.accept(Optional.of(quantity));
    }

    /** Puts a figure that is already stored into the field. */
    public void show(@Nullable Quantity quantity) {
        if (quantity == null) {
            field.clear();
            answer.removeAll();
        } else {
            show(quantity, false);
        }
    }

    private void show(Quantity quantity, boolean inWords) {
        settled = true;
        field.setInvalid(false);
        field.setValue(text(quantity));
        answer.removeAll();
        if (inWords) {
            answer.add(new Span(words(quantity)));
        }
    }

    private String text(Quantity quantity) {
        return kind == QuantityKind.MONEY
                ? VietnameseNumbers.money(quantity.value().longValueExact(), quantity.qualifier(), quantity.scale())
                : (quantity.qualifier().word() + " " + VietnameseNumbers.format(quantity.value())).strip();
    }

    private String words(Quantity quantity) {
        String spelled = VietnameseNumbers.inWords(quantity.value());
        return kind == QuantityKind.MONEY ? Texts.of("uikit.quantity.money-words", spelled) : spelled;
    }

    private void ask(Ambiguous question) {
        answer.add(new Span(Texts.of(question.question(), question.args())));
        for (Quantity choice : question.choices()) {
            answer.add(chip(text(choice), () -> take(choice, true)));
        }
    }

    /**
     * Keeps what is typed in the browser until the server has it, and offers it back after the session has ended or the
     * network was gone.
     *
     * @param key names account, record and field
     */
    public void keepUnsent(String key) {
        UnsentText.watch(field, key);
    }

    /** Says under the field what is wrong; what was typed stays. */
    public void refuse(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }

    /** Whether the text in the field was not understood. */
    public boolean isRefused() {
        return field.isInvalid();
    }

    /** Whether the listener has what stands in the field: neither refused nor waiting for a choice. */
    public boolean isSettled() {
        return settled && !isRefused();
    }

    /** A line below the field: last period's value, a question, what was saved. */
    public void say(Span line) {
        answer.add(line);
    }

    public void clearAnswer() {
        answer.removeAll();
    }

    public Div answer() {
        return answer;
    }

    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    public void setHelperText(String text) {
        field.setHelperText(text);
    }

    @Override
    public void focus() {
        field.focus();
    }
}
