package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.programme.ContentForm;
import vn.congtachoi.programme.ProgrammeContentRow;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeParts;
import vn.congtachoi.programme.ProgrammeUser;
import vn.congtachoi.programme.TypicalActivity;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;

/** Contents in their order, each with the activities that usually serve it. */
@org.springframework.stereotype.Component
@Order(1)
class ContentSection implements ProgrammeSection {

    private static final int NAMED = 3;

    private final ProgrammeParts parts;
    private final PartDialog.Opener dialogs;

    ContentSection(ProgrammeParts parts, PartDialog.Opener dialogs) {
        this.parts = parts;
        this.dialogs = dialogs;
    }

    /** Where on the page a content stands. */
    static String anchor(String contentId) {
        return "noi-dung-" + contentId;
    }

    @Override
    public Optional<Component> of(ProgrammeDetail programme, Frame frame) {
        PageSection section = new PageSection(Texts.of("programme.ui.contents"));
        if (programme.mayEdit().allowed()) {
            section.aside(ActionButton.quiet("programme.ui.content.add", () -> add(programme, frame))
                    .with(AppIcon.PLUS));
        }
        if (programme.contents().isEmpty()) {
            section.add(new Paragraph(Texts.of("programme.ui.contents.none")));
        } else {
            section.add(PartLine.list(programme.contents().stream()
                    .map(row -> line(programme, row, frame))
                    .toList()));
        }
        return Optional.of(section);
    }

    private PartLine line(ProgrammeDetail programme, ProgrammeContentRow row, Frame frame) {
        ContentForm content = row.content();
        Span number = new Span(content.number());
        number.addClassName("app-part__number");
        PartLine line = new PartLine(number, new Span(content.wording()));
        line.setId(anchor(row.id().toString()));
        if (content.crossCutting()) {
            line.mark(new StatusBadge(Texts.of("programme.ui.content.cross-cutting.badge"), Tone.NEUTRAL));
        }
        line.unverified(content.unverified());
        if (!content.activities().isEmpty()) {
            line.below(activities(content.activities()));
        }
        return programme.mayEdit().allowed() ? line.acts(acts(programme, row, frame)) : line;
    }

    private static Component activities(List<TypicalActivity> activities) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-part__activities");
        activities.forEach(activity -> {
            ListItem item = new ListItem(new Span(activity.wording()));
            if (activity.unverified()) {
                item.add(Words.unverified());
            }
            list.add(item);
        });
        return list;
    }

    private List<Component> acts(ProgrammeDetail programme, ProgrammeContentRow row, Frame frame) {
        int place = programme.contents().indexOf(row);
        List<Component> acts = new ArrayList<>();
        if (place > 0) {
            acts.add(ActionButton.quiet("programme.ui.content.up", () -> {
                parts.moveContent(programme.id(), row.id(), place - 1);
                frame.reload().run();
            }));
        }
        acts.add(ActionButton.quiet("programme.ui.change", () -> change(programme, row, frame)));
        acts.add(ActionButton.quiet("programme.ui.remove", () -> remove(programme, row, frame)));
        return acts;
    }

    private void add(ProgrammeDetail programme, Frame frame) {
        dialogs.open(
                new ContentFormPanel(),
                new PartDialog.Edit<>(
                        Texts.of("programme.ui.content.add.title"),
                        new ContentForm("", "", false, List.of(), false, 0),
                        new DraftKey("programme.content.new", programme.id()),
                        null,
                        form -> parts.addContent(programme.id(), form),
                        frame.reload()));
    }

    private void change(ProgrammeDetail programme, ProgrammeContentRow row, Frame frame) {
        dialogs.open(
                new ContentFormPanel(),
                new PartDialog.Edit<>(
                        Texts.of(
                                "programme.ui.content.change.title",
                                row.content().number()),
                        row.content(),
                        new DraftKey("programme.content", row.id()),
                        row.content().version(),
                        form -> parts.changeContent(programme.id(), row.id(), form),
                        frame.reload()));
    }

    /** What is used stays, and she learns by what before she is asked anything. */
    private void remove(ProgrammeDetail programme, ProgrammeContentRow row, Frame frame) {
        List<ProgrammeUser> users = programme.users().stream()
                .filter(user -> user.part().id().equals(row.id()))
                .toList();
        if (!users.isEmpty()) {
            String names = users.stream().limit(NAMED).map(ProgrammeUser::name).collect(Collectors.joining("; "));
            Toast.error(Texts.of("programme.content.used", users.size(), users.size() > NAMED ? names + "…" : names));
            return;
        }
        ConfirmStep.askDanger(
                Texts.of("programme.ui.content.remove.title", row.content().number()),
                Texts.of("programme.ui.remove.text"),
                "programme.ui.remove",
                () -> {
                    parts.removeContent(programme.id(), row.id(), row.content().version());
                    Toast.success("programme.ui.removed");
                    frame.reload().run();
                });
    }
}
