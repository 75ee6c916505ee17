package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.KindRow;
import vn.congtachoi.document.SeriesRow;
import vn.congtachoi.document.Urgency;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;

/** What a paper's head and foot say: kind, subject, to whom, on what basis, who reviews and who signs. */
class DocumentFacts extends Composite<FormLayout> {

    private static final int SUBJECT_LENGTH = 500;
    private static final int ADDRESSEES_LENGTH = 2000;
    private static final int BASES_LENGTH = 4000;

    /** What can be chosen. */
    record Choices(
            List<KindRow> kinds,
            List<SeriesRow> series,
            List<PersonOnDay> reviewers,
            List<PersonOnDay> signers,
            List<UnitRef> below) {}

    private final Choices choices;
    private final ComboBox<KindRow> kind = Fields.oneOfMany("document.ui.facts.kind", KindRow::name);
    private final Select<SeriesRow> series;
    private final TextArea subject = Fields.area("document.ui.facts.subject", SUBJECT_LENGTH);
    private final TextArea addressees = Fields.area("document.ui.facts.addressees", ADDRESSEES_LENGTH);
    private final TextArea bases = Fields.area("document.ui.facts.bases", BASES_LENGTH);
    private final Select<Urgency> urgency = Fields.choice(
            "document.ui.facts.urgency",
            Arrays.asList(Urgency.values()),
            value -> value == null ? "" : Texts.of("document.urgency", value));
    private final ComboBox<PersonOnDay> reviewer = Fields.oneOfMany("document.ui.facts.reviewer", DocumentFacts::named);
    private final ComboBox<PersonOnDay> signer = Fields.oneOfMany("document.ui.facts.signer", DocumentFacts::named);
    private final RecipientsField recipients;
    private DocumentForm read;
    private boolean reading;

    /** @param changed called when she has changed something */
    DocumentFacts(Choices choices, DocumentForm form, Runnable changed) {
        this.choices = choices;
        this.read = form;
        series = Fields.choice(
                "document.ui.facts.series",
                choices.series(),
                row -> row == null ? "" : row.form().name());
        recipients = new RecipientsField(choices.below());
        kind.setItems(choices.kinds());
        reviewer.setItems(choices.reviewers());
        reviewer.setPlaceholder(Texts.of("document.ui.facts.anybody"));
        reviewer.setClearButtonVisible(true);
        signer.setItems(choices.signers());
        series.setVisible(choices.series().size() > 1);
        addressees.setHelperText(Texts.of("document.ui.facts.lines"));
        bases.setHelperText(Texts.of("document.ui.facts.lines"));
        getContent().addClassName("app-document-facts");
        getContent().add(kind, series, urgency, subject, addressees, bases, reviewer, signer, recipients);
        getContent().setColspan(subject, 2);
        getContent().setColspan(recipients, 2);

        show(form);

        fields().forEach(field -> field.addValueChangeListener(event -> {
            if (!reading) {
                addressees.setVisible(isAddressed());
                changed.run();
            }
        }));
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(kind, series, subject, addressees, bases, urgency, reviewer, signer, recipients);
    }

    /** The fields in which two papers differ, in the words in which they are shown. */
    static List<StaleDialog.Difference> differences(Choices choices, DocumentForm mine, DocumentForm theirs) {
        List<HasValue<?, ?>> here = new DocumentFacts(choices, mine, () -> {}).fields();
        List<HasValue<?, ?>> there = new DocumentFacts(choices, theirs, () -> {}).fields();
        return IntStream.range(0, here.size())
                .mapToObj(at -> StaleDialog.difference(here.get(at), there.get(at)))
                .flatMap(Optional::stream)
                .toList();
    }

    static String named(PersonOnDay person) {
        return person.mainPost().isEmpty() ? person.fullName() : person.fullName() + " – " + person.mainPost();
    }

    /** Shows what is saved now. */
    void show(DocumentForm form) {
        read = form;
        reading = true;
        kind.setValue(find(choices.kinds(), form.kindId(), KindRow::id));
        series.setValue(find(choices.series(), form.seriesId(), SeriesRow::id));
        subject.setValue(form.subject());
        addressees.setValue(form.addressees());
        addressees.setVisible(isAddressed());
        bases.setValue(form.bases());
        urgency.setValue(form.urgency());
        reviewer.setValue(find(choices.reviewers(), form.reviewerId(), PersonOnDay::id));
        signer.setValue(find(choices.signers(), form.signerId(), PersonOnDay::id));
        recipients.setValue(form.recipients());
        reading = false;
    }

    private boolean isAddressed() {
        return kind.getValue() != null && kind.getValue().addressed();
    }

    private static <T> @Nullable T find(List<T> items, @Nullable UUID id, java.util.function.Function<T, UUID> idOf) {
        return items.stream()
                .filter(item -> idOf.apply(item).equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What stands in the fields, with this text and version. */
    DocumentForm form(DocumentText text, long version) {
        return new DocumentForm(
                kind.getValue() == null ? read.kindId() : kind.getValue().id(),
                series.getValue() == null ? read.seriesId() : series.getValue().id(),
                subject.getValue(),
                addressees.getValue(),
                bases.getValue(),
                Objects.requireNonNullElse(urgency.getValue(), Urgency.NORMAL),
                text,
                recipients.getValue() == null ? List.of() : recipients.getValue(),
                reviewer.getValue() == null ? null : reviewer.getValue().id(),
                signer.getValue() == null ? null : signer.getValue().id(),
                read.origin(),
                version);
    }
}
