package vn.congtachoi.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.programme.ProgrammeFilter;
import vn.congtachoi.programme.ProgrammeForm;
import vn.congtachoi.programme.ProgrammeKind;
import vn.congtachoi.programme.ProgrammeRow;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.programme.TestProgramme;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The form of a programme, new and known. */
class ProgrammeEditPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestProgramme programmes;

    @Autowired
    ProgrammeService service;

    TestCity.World world;
    TestProgramme.Made made;

    @BeforeEach
    void found() {
        world = cities.build();
        made = programmes.make(world);
        signIn(world.officer());
    }

    @Test
    void aNewOneWithFaultsIsNotSavedAndSaysWhere() {
        open("de-an/moi");
        type("Mã", made.code());
        type("Tên đầy đủ", "Đề án “Thử”");
        press("Lưu");
        assertThat(field("Tên ngắn").getErrorMessage()).isEqualTo("Hãy nhập tên ngắn");
        type("Tên ngắn", "Đề án thử");
        press("Lưu");
        assertThat(field("Mã").isInvalid()).isTrue();
        assertThat(field("Mã").getErrorMessage()).isEqualTo("Mã " + made.code() + " đã có");
        assertThat(field("Tên đầy đủ").getValue()).isEqualTo("Đề án “Thử”");
    }

    @Test
    void aNewOneIsSavedForHerUnitAndOpened() {
        String code = "N" + Ids.next().toString().replace("-", "").substring(16).toUpperCase(Locale.ROOT);
        open("de-an/moi");
        type("Mã", code);
        type("Tên ngắn", "Đề án thử");
        type("Tên đầy đủ", "Đề án “Thử”");
        press("Lưu");
        ProgrammeRow row = world.officer()
                .call(() -> service.page(ProgrammeFilter.all().withText(code), Pageable.unpaged()))
                .getContent()
                .getFirst();
        assertThat(row.ownerUnitId()).isEqualTo(world.city());
        assertThat(row.kind()).isEqualTo(ProgrammeKind.SCHEME);
        assertThat(address()).isEqualTo("de-an/" + row.id());
    }

    @Test
    void whoWasSlowerIsToldAndNothingIsLost() {
        open("de-an/" + made.id() + "/sua");
        world.chair().run(() -> service.change(made.id(), named("Tên của chủ tịch")));
        type("Tên ngắn", "Tên của cán bộ");
        ConfirmDialog stale = pressTooLate("Lưu");
        assertThat(words(stale)).contains("Tên ngắnTên của cán bộTên của chủ tịch");
        assertThat(field("Tên ngắn").getValue()).isEqualTo("Tên của cán bộ");
        test(stale).confirm();
        assertThat(field("Tên ngắn").getValue()).isEqualTo("Tên của chủ tịch");
    }

    @Test
    void whatIsNotSavedIsOfferedAgain() {
        open("de-an/" + made.id() + "/sua");
        type("Tên ngắn", "Chưa lưu");
        signIn(world.officer());
        open("de-an/" + made.id() + "/sua");
        assertThat(shown()).contains("Khôi phục");
        press("Khôi phục");
        assertThat(field("Tên ngắn").getValue()).isEqualTo("Chưa lưu");
        press("Lưu");
        assertThat(world.officer()
                        .call(() -> service.detail(made.id()))
                        .header()
                        .shortName())
                .isEqualTo("Chưa lưu");
        assertThat(world.officer()
                        .call(() -> service.detail(made.id()))
                        .header()
                        .unverified())
                .isNotEmpty();
    }

    @Test
    void whoMayNotChangeItFindsNoForm() {
        signIn(world.songCauChair());
        open("de-an/" + made.id() + "/sua");
        assertThat(find(TextField.class).all()).isEmpty();
        signIn(world.viewer());
        open("de-an/moi");
        assertThat(find(TextField.class).withCaption("Mã").all()).isEmpty();
    }

    private ProgrammeForm named(String shortName) {
        ProgrammeForm read = service.detail(made.id()).header();
        return new ProgrammeForm(
                read.code(),
                read.officialName(),
                shortName,
                read.kind(),
                read.purpose(),
                read.host(),
                read.validFrom(),
                read.validTo(),
                read.ownerUnitId(),
                null,
                "",
                "",
                Set.of(),
                read.version());
    }

    private TextField field(String caption) {
        roundTrip();
        return find(TextField.class).withCaption(caption).single();
    }

    private void type(String caption, String words) {
        test(field(caption)).setValue(words);
        roundTrip();
    }
}
