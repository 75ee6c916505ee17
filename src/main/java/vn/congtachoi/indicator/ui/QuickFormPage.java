package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.QuestionKind;
import vn.congtachoi.indicator.QuestionRow;
import vn.congtachoi.indicator.QuickReply;
import vn.congtachoi.indicator.QuickRoundForm;
import vn.congtachoi.indicator.QuickRounds;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DraftIndicator;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** A new quick round: written as a draft, looked at, and sent to the chosen units. */
@Route("bao-cao-nhanh/moi")
@PermitAll
@ViewNeeds(IndicatorPermissions.OPEN_ROUND)
class QuickFormPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final DraftKey DRAFT = new DraftKey("indicator.quick-round", null);
    private static final LocalTime USUAL_HOUR = LocalTime.of(17, 0);

    private final QuickRounds rounds;
    private final QuickWay way;
    private final DraftStore drafts;
    private final Clock clock;
    private @Nullable DraftIndicator draft;

    QuickFormPage(QuickRounds rounds, QuickWay way, DraftStore drafts, Clock clock) {
        this.rounds = rounds;
        this.way = way;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UnitRef owner = way.asker();
        List<UnitRef> below = way.below(owner.id());
        QuickRoundPanel panel = new QuickRoundPanel(below, way.overseen(), clock);
        panel.read(asked(event.getLocation().getQueryParameters(), usual(below)));
        DraftIndicator kept = new DraftIndicator(drafts, DRAFT, panel, null, clock);
        kept.offer();
        draft = kept;
        Div foot = new Div(
                kept,
                ActionButton.quiet("indicator.ui.quick.form.preview", () -> preview(panel)),
                ActionButton.primary("indicator.ui.quick.form.send", () -> ask(panel, owner)));
        foot.addClassName("app-form-foot");
        add(
                new PageHeader(Texts.of("indicator.ui.quick.form.title"))
                        .back(QuickWay.LIST, Texts.of("indicator.ui.quick.title"))
                        .line(Texts.of("indicator.ui.quick.form.line", owner.name())),
                panel,
                foot);
    }

    /**
     * What another page has begun: {@code ?ten=…&hoi=…&hoi=…&han=2023-10-20T16:00}, each question a number. What cannot
     * be read stays as usual.
     */
    private static QuickRoundDraft asked(QueryParameters query, QuickRoundDraft usual) {
        List<QuickRoundForm.Question> questions = query.getParameters("hoi").stream()
                .map(text -> new QuickRoundForm.Question(QuestionKind.NUMBER, text, true))
                .toList();
        LocalDateTime due = query.getSingleParameter("han")
                .flatMap(QuickFormPage::moment)
                .orElseGet(() -> usual.day().atTime(usual.hour()));
        return new QuickRoundDraft(
                query.getSingleParameter("ten").orElse(usual.name()),
                usual.why(),
                usual.units(),
                due.toLocalDate(),
                due.toLocalTime(),
                questions.isEmpty() ? usual.questions() : new QuestionList(questions));
    }

    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    /** All units ticked, due at the end of the next day, one question begun. */
    private QuickRoundDraft usual(List<UnitRef> below) {
        return new QuickRoundDraft(
                "",
                "",
                new QuickUnits(below.stream().map(UnitRef::id).collect(Collectors.toSet())),
                LocalDate.now(clock).plusDays(1),
                USUAL_HOUR,
                new QuestionList(List.of(new QuickRoundForm.Question(QuestionKind.NUMBER, "", true))));
    }

    private void preview(QuickRoundPanel panel) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("indicator.ui.quick.form.preview"));
        Div body = new Div();
        body.addClassNames("app-submit__content", "app-quick");
        for (QuickRoundForm.Question asked : panel.asked()) {
            QuestionRow row = new QuestionRow(Ids.next(), asked.kind(), asked.text(), asked.required());
            body.add(new QuickAnswerField(
                    body.getComponentCount() + 1, row, QuickReply.blank(), "", true, new NowhereDesk()));
        }
        dialog.add(body);
        dialog.getFooter().add(ActionButton.secondary("indicator.ui.close", dialog::close));
        dialog.open();
    }

    /** Answers given while looking at the questions are tried out and kept nowhere. */
    private static final class NowhereDesk implements QuickAnswerField.Desk {

        @Override
        public void keep(UUID question, QuickReply reply) {
            // Nobody has been asked yet, so there is nothing that could be answered.
        }

        @Override
        public QuickReply attach(UUID question, String name, InputStream bytes) {
            return QuickReply.blank();
        }
    }

    private void ask(QuickRoundPanel panel, UnitRef owner) {
        Optional<QuickRoundDraft> written = panel.write();
        written.ifPresent(round -> {
            QuickRoundForm form = round.ownedBy(owner.id());
            ZonedDateTime due = form.dueAt().atZone(VnFormat.ZONE);
            ConfirmStep.ask(
                    Texts.of(
                            "indicator.ui.quick.form.confirm.title",
                            form.name(),
                            form.units().size()),
                    Texts.of(
                            "indicator.ui.quick.form.confirm.text",
                            form.questions().size(),
                            VnFormat.hour(form.dueAt()),
                            VnFormat.day(due.toLocalDate())),
                    "indicator.ui.quick.form.send",
                    () -> send(form));
        });
    }

    private void send(QuickRoundForm form) {
        try {
            UUID round = rounds.open(form);
            if (draft != null) {
                draft.saved();
            }
            Toast.success("indicator.ui.quick.form.sent", form.units().size());
            UI.getCurrent().navigate(QuickWay.round(round));
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.quick.form.title");
    }
}
