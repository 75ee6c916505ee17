package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.QuestionRow;
import vn.congtachoi.indicator.QuickReply;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.QuantityKind;
import vn.congtachoi.kernel.Scale;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.QuantityField;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnI18n;
import vn.congtachoi.uikit.YesNoButtons;

/** One question of a quick round with its answer, which saves by itself; a refusal stays beside what was typed. */
class QuickAnswerField extends Composite<Div> {

    /** Where answers go; both may refuse. */
    interface Desk {

        void keep(UUID question, QuickReply reply);

        /** Stores a file and says what answer it became. */
        QuickReply attach(UUID question, String name, InputStream bytes);
    }

    private static final int TEXT_LENGTH = 4000;
    private static final int FILE_BYTES = 20 * 1024 * 1024;

    private final QuestionRow question;
    private final Desk desk;
    private final boolean editable;
    private QuickReply reply;
    private BooleanSupplier refused = () -> false;
    private Consumer<String> refuse = sentence -> {};
    private Runnable focus = () -> {};

    /**
     * A question with what was answered so far.
     *
     * @param number place in the sheet, from 1
     * @param fileName of the file that answers it; empty without one
     */
    QuickAnswerField(int number, QuestionRow question, QuickReply reply, String fileName, boolean editable, Desk desk) {
        this.question = question;
        this.reply = reply;
        this.editable = editable;
        this.desk = desk;
        String label = Texts.of(
                question.required() ? "indicator.ui.quick.question" : "indicator.ui.quick.question.optional",
                Integer.toString(number),
                question.question());
        getContent().addClassName("app-quick__answer");
        switch (question.kind()) {
            case NUMBER -> number(label);
            case TEXT -> text(label);
            case YES_NO -> yesNo(label);
            case FILE -> file(label, fileName);
        }
    }

    private void number(String label) {
        QuantityField field = new QuantityField(
                label,
                QuantityKind.DECIMAL,
                quantity -> keep(quantity.map(QuickReply::of).orElseGet(QuickReply::blank)));
        field.show(Optional.ofNullable(reply.number())
                .map(value -> new Quantity(value, reply.qualifier(), Scale.ONE, reply.raw()))
                .orElse(null));
        field.setReadOnly(!editable);
        refused = field::isRefused;
        refuse = field::refuse;
        focus = field::focus;
        getContent().add(field);
    }

    private void text(String label) {
        TextArea area = Fields.area("indicator.ui.quick.answer", TEXT_LENGTH);
        area.setLabel(label);
        area.setValue(reply.text());
        area.setReadOnly(!editable);
        area.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                area.setInvalid(false);
                keep(QuickReply.of(event.getValue()));
            }
        });
        refuse = sentence -> {
            area.setErrorMessage(sentence);
            area.setInvalid(true);
        };
        focus = area::focus;
        getContent().add(area);
    }

    private void yesNo(String label) {
        YesNoButtons buttons = new YesNoButtons(
                label, answer -> keep(answer == null ? QuickReply.blank() : QuickReply.of((boolean) answer)));
        buttons.show(reply.yesNo());
        buttons.setReadOnly(!editable);
        refuse = buttons::refuse;
        focus = buttons::focus;
        getContent().add(buttons);
    }

    private void file(String label, String fileName) {
        Span words = new Span(label);
        words.addClassName("app-quick__label");
        Div present = new Div();
        present.addClassName("app-row");
        Span fault = new Span();
        fault.addClassName("app-yes-no__fault");
        fault.getElement().setAttribute("role", "alert");
        refuse = fault::setText;
        showFile(present, reply.attachmentId(), fileName);
        getContent().add(words, present);
        if (editable) {
            getContent().add(upload(present, fault));
        }
        getContent().add(fault);
    }

    private Upload upload(Div present, Span fault) {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> {
            fault.setText("");
            attach(file.fileName(), bytes, present);
            // Only what has arrived leaves the list: what was cut stays there to be sent again.
            upload.clearFileList();
        }));
        upload.setI18n(VnI18n.upload());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FILE_BYTES);
        upload.setAcceptedFileExtensions(".jpg", ".jpeg", ".png", ".pdf", ".docx", ".xlsx");
        upload.addFileRejectedListener(event -> fault.setText(event.getErrorMessage()));
        focus = () -> upload.getElement().callJsFunction("focus");
        return upload;
    }

    void attach(String name, byte[] bytes, Div present) {
        try {
            reply = desk.attach(question.id(), name, new ByteArrayInputStream(bytes));
            showFile(present, reply.attachmentId(), name);
        } catch (BusinessException refusal) {
            refuse.accept(Texts.of(refusal));
        }
    }

    private void showFile(Div present, @Nullable UUID file, String name) {
        present.removeAll();
        if (file == null) {
            return;
        }
        Anchor link = new Anchor("tep/" + file, name);
        link.setRouterIgnore(true);
        present.add(AppIcon.PAPERCLIP.create(), link);
        if (editable) {
            present.add(ActionButton.quiet("indicator.ui.quick.file-remove", () -> {
                keep(QuickReply.blank());
                showFile(present, reply.attachmentId(), name);
            }));
        }
    }

    private void keep(QuickReply next) {
        try {
            desk.keep(question.id(), next);
            reply = next;
        } catch (BusinessException refusal) {
            refuse.accept(Texts.of(refusal));
        }
    }

    /** Whether what stands in the field was not understood. */
    boolean isRefused() {
        return refused.getAsBoolean();
    }

    /** Whether it has to be answered and is not. */
    boolean isMissing() {
        return question.required() && !reply.answers(question.kind());
    }

    void refuse(String sentence) {
        refuse.accept(sentence);
    }

    void focus() {
        focus.run();
    }
}
