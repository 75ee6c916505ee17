package vn.congtachoi.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.signing.DemoAuthority;
import vn.congtachoi.signing.KeyOwner;

/** Who can sign and seal from the beginning, with certificates of the demonstration's own authority. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class KeyStory {

    private final DemoAuthority authority;

    KeyStory(DemoAuthority authority) {
        this.authority = authority;
    }

    void tell(Cast cast) {
        Map<String, CsvTable.Row> units = byKey(CsvTable.load("units.csv").rows());
        Map<String, CsvTable.Row> people = byKey(CsvTable.load("people.csv").rows());
        for (CsvTable.Row row : CsvTable.load("keys.csv").rows()) {
            String unit = row.text("unit_key");
            String organisation = get(units, unit).text("name");
            String person = row.text("person_key");
            if (person.isEmpty()) {
                authority.issue(KeyOwner.unit(cast.unit(unit)), organisation, organisation, PaperStory.PIN);
            } else {
                CsvTable.Row who = get(people, person);
                authority.issue(
                        KeyOwner.person(cast.person(person)),
                        who.text("family_and_middle") + " " + who.text("given"),
                        organisation,
                        PaperStory.PIN);
            }
        }
    }

    private static Map<String, CsvTable.Row> byKey(List<CsvTable.Row> rows) {
        Map<String, CsvTable.Row> byKey = new HashMap<>();
        rows.forEach(row -> byKey.putIfAbsent(row.text("key"), row));
        return byKey;
    }

    private static CsvTable.Row get(Map<String, CsvTable.Row> rows, String key) {
        CsvTable.Row row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("Unknown in the demonstration: " + key);
        }
        return row;
    }
}
