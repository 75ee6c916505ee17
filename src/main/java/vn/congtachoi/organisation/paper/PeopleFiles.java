package vn.congtachoi.organisation.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.PersonRow;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;
import vn.congtachoi.uikit.Texts;

/** The directory as it is shown, as a workbook and as an official list. */
@Component
public class PeopleFiles {

    private static final int POSITION_SHARE = 4;
    private static final int NAME_SHARE = 20;
    private static final int POST_SHARE = 34;
    private static final int PHONE_SHARE = 14;
    private static final int EMAIL_SHARE = 20;

    private final OfficialList paper;

    PeopleFiles(OfficialList paper) {
        this.paper = paper;
    }

    /** @param lines what the list was filtered by, one line each */
    public byte[] excel(List<PersonRow> people, List<String> lines) {
        List<SheetColumn> columns = List.of(
                SheetColumn.number(Texts.of("organisation.people.paper.position")),
                SheetColumn.text(Texts.of("organisation.people.list.name")),
                SheetColumn.text(Texts.of("organisation.people.list.post")),
                SheetColumn.text(Texts.of("organisation.people.list.other-posts")),
                SheetColumn.text(Texts.of("organisation.people.list.phone")),
                SheetColumn.text(Texts.of("organisation.people.list.email")));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PersonRow person : people) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(rows.size() + 1);
            cells.add(person.card().name().full());
            cells.add(person.standing());
            cells.add(String.join("; ", person.others()));
            cells.add(phone(person));
            cells.add(person.card().email());
            rows.add(Collections.unmodifiableList(cells));
        }
        List<String> titles = new ArrayList<>(lines);
        titles.addFirst(Texts.of("organisation.people.list.title"));
        return new SheetWriter().bytes(new SheetTable(titles, columns, rows));
    }

    /**
     * @param issuer the unit whose letterhead the list carries
     * @param lines what the list was filtered by, one line each
     */
    public byte[] paper(UUID issuer, List<PersonRow> people, List<String> lines) {
        List<ListRow> rows = new ArrayList<>();
        for (PersonRow person : people) {
            rows.add(ListRow.of(
                    Integer.toString(rows.size() + 1),
                    person.card().name().full(),
                    person.standing(),
                    Optional.ofNullable(phone(person)).orElse(""),
                    Optional.ofNullable(person.card().email()).orElse("")));
        }
        List<String> subtitles = new ArrayList<>(lines);
        subtitles.add(Texts.of("organisation.people.paper.people", people.size()));
        OfficialList.Content content = new OfficialList.Content(
                Texts.of("organisation.people.list.title"),
                "",
                subtitles,
                List.of(
                        ListColumn.centred(Texts.of("organisation.people.paper.position"), POSITION_SHARE),
                        ListColumn.text(Texts.of("organisation.people.list.name"), NAME_SHARE),
                        ListColumn.text(Texts.of("organisation.people.list.post"), POST_SHARE),
                        ListColumn.centred(Texts.of("organisation.people.list.phone"), PHONE_SHARE),
                        ListColumn.text(Texts.of("organisation.people.list.email"), EMAIL_SHARE)),
                rows,
                List.of());
        return paper.plain(issuer, content);
    }

    private static @Nullable String phone(PersonRow person) {
        return person.card().phone() == null ? null : person.card().phone().shown();
    }
}
