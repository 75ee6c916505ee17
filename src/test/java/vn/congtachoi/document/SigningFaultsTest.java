package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** What goes wrong while a paper is signed: a clear sentence, its number kept, and the next try succeeds. */
abstract class SigningFaultsTest extends SigningBench {

    @Autowired
    NumberBook numbers;

    @Autowired
    ProofService proofs;

    @Autowired
    DeputySettings deputies;

    @Autowired
    ProofCodes codes;

    @Autowired
    DataSource database;

    private void appoint(Office office, TestSignIn deputy) {
        LocalDate today = LocalDate.now(clock);
        office.chair()
                .run(() -> deputies.appoint(
                        office.world().city(),
                        new DeputyForm(
                                office.chair().personId(),
                                deputy.personId(),
                                today,
                                today.plusDays(2),
                                "Đi họp tỉnh")));
    }

    @Test
    void aDeputySignsUnderHerOwnLinesAndTheHistorySaysForWhom() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        appoint(office, office.viceChair());
        assertThat(text(office.viceChair().call(() -> previews.pdf(paper))))
                .as("what she sees before she signs")
                .contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nông Thị Lan")
                .doesNotContain("Hà Thị Hương");
        assertThat(text(office.chair().call(() -> previews.pdf(paper))))
                .contains("Hà Thị Hương")
                .doesNotContain("KT.");

        office.viceChair().run(() -> signing.sign(paper, TestKeys.PIN));

        assertThat(text(pdf(office, paper)))
                .containsSubsequence("TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nông Thị Lan")
                .doesNotContain("Hà Thị Hương");
        DocumentDetail detail = detail(office.officer(), paper);
        assertThat(detail.signerName()).isEqualTo("Nông Thị Lan");
        assertThat(detail.signerLines()).isEqualTo("TM. BAN THƯỜNG VỤ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH");
        assertThat(detail.steps().getLast().reason()).isEqualTo("Ký theo ủy quyền của đ/c Hà Thị Hương");
        assertThat(lines(office)).singleElement().satisfies(line -> {
            assertThat(line.signerName()).isEqualTo("Nông Thị Lan");
            assertThat(line.signerPost()).isEqualTo("TM. BAN THƯỜNG VỤ KT. CHỦ TỊCH PHÓ CHỦ TỊCH");
        });
        assertThat(proofs.find(codes.code(paper)).orElseThrow().signerName()).isEqualTo("Nông Thị Lan");
    }

    @Test
    void theAbsentPersonHerselfSignsUnderHerOwnLinesAndNothingIsSaid() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        appoint(office, office.viceChair());
        office.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        assertThat(text(pdf(office, paper))).contains("Hà Thị Hương").doesNotContain("KT.", "Nông Thị Lan");
        assertThat(detail(office.officer(), paper).steps().getLast().reason()).isEmpty();
    }

    @Test
    void aDeputyWithoutAPostInTheUnitIsToldSoAndTakesNoNumber() {
        Office office = officeWithKeys();
        TestSignIn guest = cities.newcomer(office.world().city(), Role.CHAIR);
        keys.give(guest, "Phùng Thị Mới");
        UUID paper = toSign(office);
        appoint(office, guest);
        assertThat(text(guest.call(() -> previews.pdf(paper)))).contains("Hà Thị Hương");
        refused("document.signer.noPost", () -> guest.run(() -> signing.sign(paper, TestKeys.PIN)));
        assertThat(lines(office)).isEmpty();
    }

    /** The place of the number holds six blanks; six digits are wider. */
    @Test
    void aFaultThatComesWithTheNumberRefusesTheSignatureAndKeepsTheNumber() {
        Office office = officeWithKeys();
        UUID wide = office.clerk()
                .call(() -> settings.open(
                        office.world().city(),
                        new SeriesForm(
                                "Ban", "W".repeat(11), "BAN THƯỜNG VỤ", NumberSplit.PER_KIND, PaperProfile.HOI_NQ30)));
        UUID first = inSeries(office, wide);
        office.chair().run(() -> signing.sign(first, TestKeys.PIN));
        count(wide, 999_998);
        UUID paper = inSeries(office, wide);
        assertThat(office.chair().call(() -> signing.faults(paper))).isEmpty();

        String said = refused(
                "document.sign.numbered-faults", () -> office.chair().run(() -> signing.sign(paper, TestKeys.PIN)));
        assertThat(said).contains("999999/BC-WWWWWWWWWWW", "phải nằm trên một dòng", "số vẫn giữ");
        refused("document.sign.numbered-faults", () -> office.clerk().run(() -> elsewhere.export(paper)));
        assertUnsigned(office, paper, "999999/BC-WWWWWWWWWWW");

        count(wide, 5);
        refused("document.sign.numbered-faults", () -> office.chair().run(() -> signing.sign(paper, TestKeys.PIN)));
        office.chair().run(() -> route.sendBack(paper, "Ký hiệu quá dài"));
        submit(office, paper);
        office.viceChair().run(() -> route.approve(paper, ""));
        office.clerk().run(() -> route.passFormat(paper));
        office.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        assertThat(detail(office.chair(), paper).notation()).isEqualTo("06/BC-WWWWWWWWWWW");
    }

    @Autowired
    ElsewhereSigning elsewhere;

    private UUID inSeries(Office office, UUID series) {
        UUID paper = office.officer().call(() -> {
            DocumentForm form = form(office, "BC", "Kết quả công tác Hội");
            return service.create(new DocumentForm(
                    form.kindId(),
                    series,
                    form.subject(),
                    form.addressees(),
                    form.bases(),
                    form.urgency(),
                    form.text(),
                    form.recipients(),
                    form.reviewerId(),
                    form.signerId(),
                    form.origin(),
                    0));
        });
        submit(office, paper);
        office.viceChair().run(() -> route.approve(paper, ""));
        office.clerk().run(() -> route.passFormat(paper));
        return paper;
    }

    private void count(UUID series, int last) {
        assertThat(JdbcClient.create(database)
                        .sql("update document_counter set last_number = ? where series_id = ?")
                        .params(last, series)
                        .update())
                .isEqualTo(1);
    }

    @Test
    void aNumberOfLastYearIsNotPutOnAPaperOfThisYear() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        LocalDate lastYear = LocalDate.now(clock).minusYears(1);
        String notation =
                office.clerk().call(() -> numbers.reserve(paper, lastYear).notation());
        String said =
                refused("document.register.year", () -> office.chair().run(() -> signing.sign(paper, TestKeys.PIN)));
        assertThat(said).contains(notation, Integer.toString(lastYear.getYear()));
        assertThat(shelf.rows(paper)).isEmpty();
        office.chair().run(() -> route.sendBack(paper, "Sang năm mới"));
        submit(office, paper);
        office.viceChair().run(() -> route.approve(paper, ""));
        office.clerk().run(() -> route.passFormat(paper));
        office.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        assertThat(lines(office)).singleElement().extracting(RegisterRow::state).isEqualTo(RegisterState.USED);
    }

    @Test
    void chairAndDeputyInTheSameSecondMakeOneSignature() throws Exception {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        appoint(office, office.viceChair());
        List<Boolean> done =
                together(List.of(() -> tries(office.chair(), paper), () -> tries(office.viceChair(), paper)));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(shelf.rows(paper)).hasSize(1);
        assertThat(lines(office)).singleElement().satisfies(line -> assertThat(text(pdf(office, paper)))
                .as("the paper bears who signed it, and the register says the same")
                .contains(line.signerName(), line.notation()));
        assertThat(office.clerk()
                        .call(() -> validation.validate(pdf(office, paper)))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.signerName())
                        .isEqualTo(detail(office.clerk(), paper).signerName()));
    }

    @Test
    void twoPapersInTheSameSecondHaveTwoNumbers() throws Exception {
        Office office = officeWithKeys();
        UUID first = toSign(office);
        UUID second = toSign(office);
        appoint(office, office.viceChair());
        assertThat(together(List.of(() -> tries(office.chair(), first), () -> tries(office.viceChair(), second))))
                .containsExactly(true, true);
        assertThat(lines(office)).extracting(RegisterRow::number).containsExactlyInAnyOrder(1, 2);
        assertThat(lines(office)).extracting(RegisterRow::documentId).containsExactlyInAnyOrder(first, second);
        for (UUID paper : List.of(first, second)) {
            assertThat(text(pdf(office, paper)))
                    .contains("Số: " + detail(office.clerk(), paper).notation());
        }
    }

    private boolean tries(TestSignIn person, UUID paper) {
        try {
            person.run(() -> signing.sign(paper, TestKeys.PIN));
            return true;
        } catch (RuntimeException late) {
            assertThat(late).hasMessageMatching("(?s).*(document\\.act\\.state|changed|stale|Stale|updated).*");
            return false;
        }
    }

    private static List<Boolean> together(List<Callable<Boolean>> work) throws Exception {
        List<Boolean> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<Boolean> each : threads.invokeAll(work)) {
                done.add(each.get());
            }
        }
        return done;
    }

    @Test
    void tenWrongPinsTakeNoNumberAndSayHowLongToWait() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            said.add(refused(
                    "signing.pin.error", () -> office.chair().run(() -> signing.sign(paper, Pin.of("000001")))));
        }
        assertThat(said.getLast()).matches(".*xin đợi [1-9]\\d* giây.*|.*Xin đợi [1-9]\\d* giây.*");
        refused("signing.pin.error.wait", () -> office.chair().run(() -> signing.sign(paper, TestKeys.PIN)));
        assertThat(lines(office)).isEmpty();
    }

    @OnH2
    static class OnH2Test extends SigningFaultsTest {}

    @OnPostgres
    static class OnPostgresTest extends SigningFaultsTest {}
}
