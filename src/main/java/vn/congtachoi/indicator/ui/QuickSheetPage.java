package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.QuestionRow;
import vn.congtachoi.indicator.QuickReply;
import vn.congtachoi.indicator.QuickRounds;
import vn.congtachoi.indicator.QuickSheet;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** The questions of a quick round to one unit: answered on a phone, kept while she types, sent with one press. */
@Route("bao-cao-nhanh/:round/phieu/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class QuickSheetPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final QuickRounds rounds;
    private final Clock clock;
    private final Div kept = new Div();
    private final List<QuickAnswerField> fields = new ArrayList<>();
    private String title = "";

    QuickSheetPage(QuickRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
        narrow();
        kept.addClassName("app-kept");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(RouteIds.required(event, "round"), RouteIds.required(event, "unit"));
    }

    private void load(UUID round, UUID unit) {
        QuickSheet sheet = RouteIds.readable(() -> rounds.sheet(round, unit));
        title = sheet.round().name();
        removeAll();
        add(header(sheet));
        if (!sheet.why().isEmpty()) {
            Paragraph why = new Paragraph(sheet.why());
            why.addClassName("app-quick__why");
            add(why);
        }
        Instant submitted = sheet.submittedAt();
        if (submitted != null) {
            Paragraph sent =
                    new Paragraph(Texts.of("indicator.ui.quick.submitted-at", moment(submitted), sheet.submittedBy()));
            sent.addClassName("app-sheet__submitted");
            add(sent);
        }
        if (sheet.mayEdit().allowed()) {
            kept.setText("");
            add(kept);
        } else {
            Paragraph closed = new Paragraph(Texts.of(sheet.mayEdit()));
            closed.addClassName("app-cell__why");
            add(closed);
        }
        add(questions(sheet));
    }

    /** "19:42" today, with the day on any other. */
    private String moment(Instant at) {
        boolean today = LocalDate.ofInstant(at, VnFormat.ZONE).equals(LocalDate.now(clock));
        return today ? VnFormat.hour(at) : VnFormat.moment(at);
    }

    private PageHeader header(QuickSheet sheet) {
        LocalDate due = LocalDate.ofInstant(sheet.dueAt(), VnFormat.ZONE);
        PageHeader header = new PageHeader(sheet.round().name())
                .back(QuickWay.LIST, Texts.of("indicator.ui.quick.title"))
                .line(Texts.of("indicator.ui.quick.sheet.line", sheet.unitName(), VnFormat.hour(sheet.dueAt())))
                .beside(new StatusBadge(Texts.of("indicator.state", sheet.state()), Tones.of(sheet.state())));
        if (!sheet.state().isSent()) {
            header.beside(new DueLabel(due, LocalDate.now(clock)));
        }
        if (sheet.mayEdit().allowed()) {
            header.primary(ActionButton.primary("indicator.ui.quick.submit", () -> submit(sheet)));
        } else if (sheet.mayWithdraw().allowed()) {
            header.primary(ActionButton.secondary("indicator.ui.withdraw", () -> withdraw(sheet)));
        }
        return header;
    }

    private Div questions(QuickSheet sheet) {
        fields.clear();
        Div list = new Div();
        list.addClassName("app-quick");
        boolean editable = sheet.mayEdit().allowed();
        for (QuestionRow question : sheet.questions()) {
            QuickReply reply = Objects.requireNonNullElseGet(sheet.answers().get(question.id()), QuickReply::blank);
            UUID file = reply.attachmentId();
            String fileName = file == null ? "" : sheet.files().getOrDefault(file, "");
            QuickAnswerField field =
                    new QuickAnswerField(fields.size() + 1, question, reply, fileName, editable, desk(sheet));
            fields.add(field);
            list.add(field);
        }
        return list;
    }

    private QuickAnswerField.Desk desk(QuickSheet sheet) {
        UUID round = sheet.round().id();
        UUID unit = sheet.unitId();
        return new QuickAnswerField.Desk() {
            @Override
            public void keep(UUID question, QuickReply reply) {
                rounds.answer(round, unit, Map.of(question, reply));
                keptNow();
            }

            @Override
            public QuickReply attach(UUID question, String name, InputStream bytes) {
                QuickReply reply = rounds.attach(round, unit, question, name, bytes);
                keptNow();
                return reply;
            }
        };
    }

    private void keptNow() {
        kept.setText(Texts.of("indicator.ui.kept", VnFormat.hour(clock.instant())));
    }

    private void submit(QuickSheet sheet) {
        List<QuickAnswerField> missing =
                fields.stream().filter(QuickAnswerField::isMissing).toList();
        missing.stream()
                .filter(field -> !field.isRefused())
                .forEach(field -> field.refuse(Texts.of("indicator.ui.quick.unanswered")));
        Stream<QuickAnswerField> faults =
                Stream.concat(fields.stream().filter(QuickAnswerField::isRefused), missing.stream());
        QuickAnswerField first = faults.findFirst().orElse(null);
        if (first != null) {
            first.focus();
            return;
        }
        try {
            rounds.submit(sheet.round().id(), sheet.unitId(), Map.of());
            Toast.success("indicator.ui.quick.submitted");
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
        load(sheet.round().id(), sheet.unitId());
    }

    private void withdraw(QuickSheet sheet) {
        ConfirmStep.ask(
                Texts.of("indicator.ui.quick.withdraw.title", sheet.unitName()),
                Texts.of("indicator.ui.quick.withdraw.text"),
                "indicator.ui.quick.withdraw.act",
                () -> {
                    rounds.withdraw(sheet.round().id(), sheet.unitId());
                    Toast.success("indicator.ui.withdrawn");
                    load(sheet.round().id(), sheet.unitId());
                });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
