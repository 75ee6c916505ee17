package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Numbers are given one after the other, each once, and every gap has its reason. */
abstract class NumberBookTest extends DocumentBench {

    @Autowired
    NumberBook numbers;

    @Autowired
    OutgoingRegister register;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Test
    void eachKindCountsForItselfAndAPaperKeepsItsNumber() {
        Office office = office();
        LocalDate day = LocalDate.of(2023, 7, 13);
        UUID first = toSign(office);
        UUID second = toSign(office);
        UUID plan = office.officer().call(() -> service.create(form(office, "KH", "Kế hoạch quý III")));
        UUID letter = office.officer().call(() -> service.create(form(office, "CV", "Báo cáo nhanh")));

        assertThat(reserve(office, first, day)).isEqualTo("01/BC-BTV");
        assertThat(reserve(office, second, day)).isEqualTo("02/BC-BTV");
        assertThat(reserve(office, plan, day)).isEqualTo("01/KH-BTV");
        assertThat(reserve(office, letter, day)).isEqualTo("01/BTV");
        assertThat(reserve(office, first, day)).isEqualTo("01/BC-BTV");
        assertThat(detail(office.officer(), first).notation()).isEqualTo("01/BC-BTV");
    }

    @Test
    void aYearBeginsAtOneAndSoDoesANewIssuer() {
        Office office = office();
        reserve(office, toSign(office), LocalDate.of(2023, 12, 30));
        assertThat(reserve(office, toSign(office), LocalDate.of(2024, 1, 2))).isEqualTo("01/BC-BTV");

        UUID committee = office.clerk()
                .call(() -> settings.open(
                        office.world().city(),
                        new SeriesForm(
                                "Ban Chấp hành", "BCH", "BAN CHẤP HÀNH", NumberSplit.COMMON, PaperProfile.HOI_NQ30)));
        UUID resolution = office.officer().call(() -> {
            DocumentForm form = form(office, "NQ", "Nghị quyết");
            return service.create(new DocumentForm(
                    form.kindId(),
                    committee,
                    form.subject(),
                    "",
                    "",
                    Urgency.NORMAL,
                    form.text(),
                    List.of(),
                    null,
                    form.signerId(),
                    null,
                    0));
        });
        assertThat(reserve(office, resolution, LocalDate.of(2024, 1, 2))).isEqualTo("01/NQ-BCH");
    }

    @Test
    void aNumberThatIsGivenUpKeepsItsLineWithTheReason() {
        Office office = office();
        UUID paper = toSign(office);
        reserve(office, paper, LocalDate.of(2023, 7, 13));
        assertThatThrownBy(() -> office.officer().run(() -> route.cancel(paper, "Không dùng")))
                .hasMessageContaining("document.right.register");
        office.clerk().run(() -> route.cancel(paper, "Gộp vào báo cáo quý"));

        assertThat(lines(office, 2023)).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(RegisterState.CANCELLED);
            assertThat(line.cancelReason()).isEqualTo("Gộp vào báo cáo quý");
        });
        assertThat(reserve(office, toSign(office), LocalDate.of(2023, 7, 14))).isEqualTo("02/BC-BTV");
    }

    @Test
    void aPaperSentBackFromTheSignersDeskGivesUpItsNumberAndTakesAnother() {
        Office office = office();
        UUID paper = toSign(office);
        reserve(office, paper, LocalDate.of(2023, 7, 13));
        office.chair().run(() -> route.sendBack(paper, "Sai số liệu"));
        submit(office, paper);
        assertThat(reserve(office, paper, LocalDate.of(2023, 7, 14))).isEqualTo("02/BC-BTV");
        assertThat(lines(office, 2023))
                .extracting(RegisterRow::state)
                .containsExactlyInAnyOrder(RegisterState.CANCELLED, RegisterState.RESERVED);
    }

    @Test
    void aClosedSeriesGivesNoNumber() {
        Office office = office();
        UUID paper = toSign(office);
        UUID series = detail(office.officer(), paper).form().seriesId();
        office.clerk().run(() -> settings.close(series, 0));
        assertThatThrownBy(() -> reserve(office, paper, LocalDate.now(clock)))
                .hasMessageContaining("document.series.closed");
    }

    /** What fails afterwards keeps the number that it took: it stands in the register, bound to its paper. */
    @Test
    void fiftyAtOnceOfWhomTenFailLeaveNoGap() throws InterruptedException {
        Office office = office();
        UUID series = office.officer()
                .call(() -> settings.firstSeries(office.world().city()).id());
        List<UUID> papers = IntStream.range(0, 50)
                .mapToObj(i -> office.officer().call(() -> service.create(form(office, "BC", "Báo cáo " + i))))
                .toList();
        List<Callable<String>> tries = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            UUID paper = papers.get(i);
            boolean fails = i % 5 == 0;
            tries.add(() -> office.officer()
                    .call(() -> transactions.execute(status -> {
                        String notation = numbers.reserve(paper, LocalDate.of(2023, 7, 13))
                                .notation();
                        if (fails) {
                            throw new IllegalStateException("The signing failed");
                        }
                        return notation;
                    })));
        }
        int failed = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<String> each : threads.invokeAll(tries)) {
                try {
                    assertThat(each.get()).endsWith("/BC-BTV");
                } catch (ExecutionException e) {
                    assertThat(e).hasRootCauseMessage("The signing failed");
                    failed++;
                }
            }
        }
        assertThat(failed).isEqualTo(10);
        List<RegisterRow> lines = lines(office, 2023);
        assertThat(lines)
                .extracting(RegisterRow::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(lines).extracting(RegisterRow::documentId).containsExactlyInAnyOrderElementsOf(papers);
        assertThat(reserve(office, papers.getFirst(), LocalDate.of(2023, 7, 13)))
                .isIn(lines.stream().map(RegisterRow::notation).toList());
        assertThat(series).isNotNull();
    }

    @Test
    void theRegisterIsTheUnitsOwn() {
        Office office = office();
        RegisterFilter filter = RegisterFilter.of(office.world().city(), 2023);
        assertThatThrownBy(() -> office.world().songCauChair().run(() -> register.page(filter, Pageable.unpaged())))
                .hasMessageContaining("document.right.read");
    }

    private String reserve(Office office, UUID paper, LocalDate day) {
        return office.clerk().call(() -> numbers.reserve(paper, day).notation());
    }

    private List<RegisterRow> lines(Office office, int year) {
        return office.clerk()
                .call(() -> register.page(RegisterFilter.of(office.world().city(), year), Pageable.unpaged())
                        .getContent());
    }

    @OnH2
    static class OnH2Test extends NumberBookTest {}

    @OnPostgres
    static class OnPostgresTest extends NumberBookTest {}
}
