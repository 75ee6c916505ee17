package vn.congtachoi.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.support.TestCity;

/** A programme of a {@link TestCity} with one content, a phase and a legal basis, some of it not confirmed. */
@Component
public class TestProgramme {

    private final ProgrammeService programmes;
    private final ProgrammeParts parts;

    TestProgramme(ProgrammeService programmes, ProgrammeParts parts) {
        this.programmes = programmes;
        this.parts = parts;
    }

    /** The programme and its content. */
    public record Made(UUID id, UUID content, String code, String name) {}

    public Made make(TestCity.World world) {
        return make(world, world.city());
    }

    /** @param owner the unit whose own it is */
    public Made make(TestCity.World world, UUID owner) {
        return world.officer().call(() -> makeNow(world.mark(), owner));
    }

    private Made makeNow(String mark, UUID owner) {
        String code = ProgrammeBench.newCode();
        String name = "Đề án khởi nghiệp " + mark;
        UUID id = programmes.create(new ProgrammeForm(
                code,
                "Đề án “Hỗ trợ phụ nữ khởi nghiệp " + mark + "”",
                name,
                ProgrammeKind.SCHEME,
                "Giúp phụ nữ khởi nghiệp",
                "",
                LocalDate.of(2017, 1, 1),
                LocalDate.of(2035, 12, 31),
                owner,
                null,
                "",
                "",
                Set.of(ProgrammeField.PURPOSE),
                0));
        UUID content = parts.addContent(
                id,
                new ContentForm(
                        "ND1",
                        "tuyên truyền về khởi nghiệp",
                        false,
                        List.of(new TypicalActivity("ngày hội khởi nghiệp", true)),
                        false,
                        0));
        parts.addBasis(
                id,
                new LegalBasisForm(
                        BasisRole.APPROVAL, "Quyết định", "939/QĐ-TTg", LocalDate.of(2017, 6, 30), null, false, 0));
        return new Made(id, content, code, name);
    }
}
