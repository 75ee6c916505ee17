package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import vn.congtachoi.programme.ContentForm;
import vn.congtachoi.programme.ProgrammeContentRow;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeParts;
import vn.congtachoi.programme.ProgrammeUser;
import vn.congtachoi.programme.TypicalActivity;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;

/** Contents in their order, each with the activities that usually serve it. */
@org.springframework.stereotype.Component
@Order(1)
class ContentSection extends PartSection<ProgrammeContentRow, ContentForm> {

    private static final int NAMED = 3;

    private final ProgrammeParts parts;

    ContentSection(ProgrammeParts parts, PartDialog.Opener dialogs) {
        super(dialogs);
        this.parts = parts;
    }

    /** Where on the page a content stands. */
    static String anchor(String contentId) {
        return "noi-dung-" + contentId;
    }

    @Override
    protected Naming naming() {
        return new Naming(Texts.of("programme.ui.contents"), "programme.ui.content", "programme.content");
    }

    @Override
    protected List<ProgrammeContentRow> rows(ProgrammeDetail programme) {
        return programme.contents();
    }

    @Override
    protected Optional<Component> none() {
        return Optional.of(new Paragraph(Texts.of("programme.ui.contents.none")));
    }

    @Override
    protected PartLine line(ProgrammeContentRow row) {
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
        return line;
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

    @Override
    protected List<Component> moves(ProgrammeDetail programme, ProgrammeContentRow row, Runnable reload) {
        int place = programme.contents().indexOf(row);
        return place <= 0
                ? List.of()
                : List.of(ActionButton.quiet("programme.ui.content.up", () -> {
                    parts.moveContent(programme.id(), row.id(), place - 1);
                    reload.run();
                }));
    }

    /** What is used stays, and she learns by what before she is asked anything. */
    @Override
    protected boolean mayRemove(ProgrammeDetail programme, ProgrammeContentRow row) {
        List<ProgrammeUser> users = programme.users().stream()
                .filter(user -> user.part().id().equals(row.id()))
                .toList();
        if (!users.isEmpty()) {
            String names = users.stream().limit(NAMED).map(ProgrammeUser::name).collect(Collectors.joining("; "));
            Toast.error(Texts.of("programme.content.used", users.size(), users.size() > NAMED ? names + "…" : names));
        }
        return users.isEmpty();
    }

    @Override
    protected String name(ProgrammeContentRow row) {
        return row.content().number();
    }

    @Override
    protected UUID id(ProgrammeContentRow row) {
        return row.id();
    }

    @Override
    protected long version(ProgrammeContentRow row) {
        return row.content().version();
    }

    @Override
    protected FormPanel<ContentForm> panel() {
        return new ContentFormPanel();
    }

    @Override
    protected ContentForm blank() {
        return new ContentForm("", "", false, List.of(), false, 0);
    }

    @Override
    protected ContentForm form(ProgrammeContentRow row) {
        return row.content();
    }

    @Override
    protected void add(UUID programme, ContentForm form) {
        parts.addContent(programme, form);
    }

    @Override
    protected void change(UUID programme, UUID part, ContentForm form) {
        parts.changeContent(programme, part, form);
    }

    @Override
    protected void remove(UUID programme, ProgrammeContentRow row) {
        parts.removeContent(programme, row.id(), version(row));
    }
}
