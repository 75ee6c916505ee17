package vn.congtachoi.document.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.congtachoi.document.DocumentSamples;
import vn.congtachoi.document.NumberSplit;
import vn.congtachoi.document.SeriesForm;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** One series of numbers. What a number will look like is shown while she types. */
class SeriesDialog extends RecordDialog {

    private static final int NAME_LENGTH = 120;
    private static final int LETTERS_LENGTH = 20;
    private static final int TYPING_PAUSE_MS = 200;

    private final TextField name = Fields.text("document.ui.series.form.name", NAME_LENGTH);
    private final TextField letters = Fields.text("document.ui.series.form.letters", LETTERS_LENGTH);
    private final TextField authority = Fields.text("document.ui.series.form.authority", NAME_LENGTH);
    private final RadioButtonGroup<NumberSplit> split =
            new RadioButtonGroup<>(Texts.of("document.ui.series.form.split"));
    private final RadioButtonGroup<PaperProfile> profile =
            new RadioButtonGroup<>(Texts.of("document.ui.series.form.profile"));
    private final Paragraph example = new Paragraph();
    private final Consumer<SeriesForm> saving;

    /** What the sample is made of; read by the download, which does not hold the session. */
    private volatile SeriesForm typed;

    /**
     * @param sample makes a page of such a series
     * @param saving takes the form, or refuses it with a sentence
     */
    SeriesDialog(String verbKey, SeriesForm form, Function<SeriesForm, byte[]> sample, Consumer<SeriesForm> saving) {
        super(Texts.of(verbKey));
        this.saving = saving;
        this.typed = form;
        split.setItems(NumberSplit.values());
        split.setItemLabelGenerator(value -> Texts.of("document.ui.split", value));
        profile.setItems(PaperProfile.values());
        profile.setItemLabelGenerator(value -> Texts.of("document.ui.profile", value));
        name.setHelperText(Texts.of("document.ui.series.form.name-hint"));
        letters.setHelperText(Texts.of("document.ui.series.form.letters-hint"));
        letters.setValueChangeTimeout(TYPING_PAUSE_MS);
        authority.setHelperText(Texts.of("document.ui.series.form.authority-hint"));
        name.setValue(form.name());
        letters.setValue(form.letters());
        authority.setValue(form.authority());
        split.setValue(form.split());
        profile.setValue(form.profile());
        example.addClassName("app-figure__said");
        example.getElement().setAttribute("role", "status");

        List.<HasValue<?, ?>>of(name, letters, authority, split, profile)
                .forEach(field -> field.addValueChangeListener(event -> follow()));

        FormLayout fields = new FormLayout(name, letters, authority);
        fields.setColspan(authority, 2);
        fill(
                "document.ui.series.form.save",
                fields,
                example,
                split,
                profile,
                new Div(DownloadLink.pdf("document.ui.series.sample", "trang-mau.pdf", () -> sample.apply(typed))));
        follow();
    }

    private SeriesForm form() {
        return new SeriesForm(
                name.getValue().strip(),
                letters.getValue().strip(),
                authority.getValue().strip(),
                Objects.requireNonNullElse(split.getValue(), NumberSplit.PER_KIND),
                Objects.requireNonNullElse(profile.getValue(), PaperProfile.HOI_NQ30));
    }

    private void follow() {
        typed = form();
        example.setText(
                typed.letters().isEmpty()
                        ? Texts.of("document.ui.series.example-none")
                        : Texts.of("document.ui.series.example-is", DocumentSamples.notation(typed)));
    }

    @Override
    protected void save() {
        saving.accept(form());
    }
}
