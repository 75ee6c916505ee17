package vn.congtachoi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.SubjectRef;

class EntityChangesTest {

    private static final String[] NAMES = {"name", "phone", "searchKey", "amount", "tags"};

    private final EntityChanges changes = new EntityChanges();

    static class Contact extends AuditedEntity {
        String name = "";

        @Personal
        String phone = "";

        @Unaudited
        String searchKey = "";

        @Override
        public SubjectRef subject() {
            return SubjectRef.of("contact", id());
        }
    }

    @Test
    void namesOnlyWhatDiffers() {
        var result = changes.between(Contact.class, NAMES, new Object[] {"Lan", "1", "lan", null, null}, new Object[] {
            "Lan", "1", "lan", null, null
        });
        assertThat(result.isEmpty()).isTrue();

        result = changes.between(Contact.class, NAMES, new Object[] {"Lan", "1", "lan", null, null}, new Object[] {
            "Hoa", "1", "hoa", null, null
        });
        assertThat(result.plain()).containsExactly(new FieldChange("name", "Lan", "Hoa"));
        assertThat(result.personal()).isEmpty();
    }

    @Test
    void keepsPersonalValuesApart() {
        var result =
                changes.between(Contact.class, NAMES, null, new Object[] {"Lan", "0912", "lan", null, List.of("x")});
        assertThat(result.plain()).extracting(FieldChange::field).containsExactly("name");
        assertThat(result.personal()).containsExactly(new FieldChange("phone", null, "0912"));
    }

    @Test
    void equalAmountsAreNoChangeWhateverTheirScale() {
        var result = changes.between(
                Contact.class, NAMES, new Object[] {"", "", "", new BigDecimal("17.0000"), null}, new Object[] {
                    "", "", "", new BigDecimal("17"), null
                });
        assertThat(result.isEmpty()).isTrue();
    }

    @Test
    void anEntityIsWrittenAsItsId() {
        Contact other = new Contact();
        UUID id = other.id();
        var result = changes.between(Contact.class, new String[] {"boss"}, null, new Object[] {other});
        assertThat(result.plain()).containsExactly(new FieldChange("boss", null, id.toString()));
    }

    @Test
    void aPeriodIsWrittenByItsCode() {
        var result = changes.between(Contact.class, new String[] {"period"}, null, new Object[] {Period.half(2023, 1)});
        assertThat(result.plain()).containsExactly(new FieldChange("period", null, "2023-H1"));
    }
}
