package vn.congtachoi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectChanged;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestPeople;
import vn.congtachoi.support.TestSubjects;

/** What is found, in which order, and that nothing is shown to whom it does not concern. */
abstract class SearchServiceTest {

    private static final AtomicInteger ROUND = new AtomicInteger();

    @Autowired
    SearchService search;

    @Autowired
    SearchIndex index;

    @Autowired
    SearchTable table;

    @Autowired
    TestSubjects subjects;

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CurrentActor actor;

    @Autowired
    Clock clock;

    TestSignIn hoa;

    /** A word that only the records of this test have: the database is shared. */
    String own;

    @BeforeEach
    void signIn() {
        hoa = people.person();
        own = "qz" + Integer.toString(ROUND.incrementAndGet() + 1000, 36) + "q";
    }

    @Test
    void whatWasTypedWithItsMarksComesFirst() {
        indexed("Bàn " + own, "");
        indexed("Bạn " + own, "");
        indexed("ban " + own, "");
        indexed("bang " + own, "");
        indexed("Bảng " + own, "");
        assertThat(titles("ban " + own))
                .startsWith("ban " + own, "bang " + own)
                .endsWith("Bảng " + own)
                .hasSize(5);
        assertThat(titles("bàn " + own)).startsWith("Bàn " + own);
        assertThat(titles("bạ " + own)).startsWith("Bạn " + own);
    }

    @Test
    void theTitleCountsMoreThanTheDetail() {
        indexed("Kế hoạch " + own, "cho vay");
        indexed("Vay vốn " + own, "kế hoạch");
        assertThat(titles("ke hoach " + own)).containsExactly("Kế hoạch " + own, "Vay vốn " + own);
        assertThat(titles("vay " + own)).containsExactly("Vay vốn " + own, "Kế hoạch " + own);
    }

    @Test
    void everyTypedWordMustOccur() {
        indexed("Phường Sông Cầu " + own, "");
        indexed("Phường Đức Xuân " + own, "");
        assertThat(titles("song cau " + own)).containsExactly("Phường Sông Cầu " + own);
        assertThat(titles("đức " + own)).containsExactly("Phường Đức Xuân " + own);
        assertThat(titles("duc " + own)).containsExactly("Phường Đức Xuân " + own);
        assertThat(titles("song xuan " + own)).isEmpty();
    }

    @Test
    void codesAreFoundAsTheyAreWritten() {
        indexed("12/KH-" + own, "");
        assertThat(titles("12/KH-" + own)).hasSize(1);
        assertThat(titles("kh " + own)).hasSize(1);
    }

    @Test
    void whatSheMayNotReadIsNotFound() {
        SubjectRef secret = indexed("Thẻ " + own, "");
        subjects.hide(secret);
        indexed("Thẻ mở " + own, "");
        assertThat(titles("the " + own)).containsExactly("Thẻ mở " + own);
    }

    @Test
    void hiddenRecordsDoNotCrowdOutReadableOnes() {
        for (int n = 0; n < 60; n++) {
            subjects.hide(indexed(own + " " + n, ""));
        }
        indexed("Một việc dài hơn các việc kia " + own, "");
        assertThat(titles(own)).containsExactly("Một việc dài hơn các việc kia " + own);
    }

    @Test
    void noMoreThanAskedAreAnswered() {
        for (int n = 0; n < 5; n++) {
            indexed(own + " " + n, "");
        }
        assertThat(hoa.call(() -> search.find(own, 3)).getFirst().hits()).hasSize(3);
    }

    @Test
    void aHitTellsWhereToGo() {
        SubjectRef subject = indexed("Đề án " + own, "cấp tỉnh");
        SearchGroup group = hoa.call(() -> search.find(own, 5)).getFirst();
        assertThat(group.type()).isEqualTo("test-subject");
        assertThat(group.hits())
                .containsExactly(new SearchHit(subject, "Đề án " + own, "cấp tỉnh", "thu/" + subject.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1",
                "'; drop table search_word; --",
                "<script>alert(1)</script>",
                "%",
                "_",
                "\\",
                "̀́̉",
                "",
                "   ",
                "\u0000",
                "đ",
                "Đ",
                "𝐀",
                "\uD835",
                "中文"
            })
    void whateverIsTypedIsHarmless(String typed) {
        indexed("Việc " + own, "");
        hoa.run(() -> search.find(typed, 10));
        hoa.run(() -> search.find(typed + " " + own, 10));
        assertThat(titles(own)).hasSize(1);
    }

    @Test
    void aVeryLongTextIsHarmless() {
        hoa.run(() -> search.find("a".repeat(1000), 10));
        hoa.run(() -> search.find("ả b ".repeat(250), 10));
        indexed(own + "x".repeat(100), "y ".repeat(2000));
        assertThat(hoa.call(() -> search.find(own + "x".repeat(100), 5))).hasSize(1);
    }

    @Test
    void aChangeIsFoundAndARemovedRecordIsNot() {
        SubjectRef subject = subjects.add("Cũ " + own, "");
        changed(subject);
        awaitTitles("cũ " + own, "Cũ " + own);
        subjects.put(subject, "Mới " + own, "");
        changed(subject);
        changed(subject);
        awaitTitles("mới " + own, "Mới " + own);
        assertThat(titles("cũ " + own)).isEmpty();
        subjects.remove(subject);
        changed(subject);
        awaitTitles(own);
    }

    @Test
    void theIndexCanBeBuiltAnew() {
        subjects.add("Lạc " + own, "");
        SubjectRef gone = indexed("Mất " + own, "");
        subjects.remove(gone);
        index.rebuild();
        assertThat(titles(own)).containsExactly("Lạc " + own);
    }

    /** Built from few records: with all that other tests left, a change could wait longer for a build than it may. */
    @Test
    void changesAndABuildAtTheSameTimeDoNotBlockEachOther() {
        SubjectRef subject = SubjectRef.of(subjects.type(), Ids.next());
        SearchDocument record = new SearchDocument(subject, "Lúc dựng lại " + own, "");
        SearchIndex small = new SearchIndex(table, List.of(new OneRecord(record)), actor, clock);
        try {
            transaction.execute(status -> small.rebuild());
            CompletableFuture<Void> builds = CompletableFuture.runAsync(() -> {
                for (int n = 0; n < 200; n++) {
                    transaction.execute(status -> small.rebuild());
                }
            });
            while (!builds.isDone()) {
                transaction.executeWithoutResult(status -> table.refresh(subject, () -> Optional.of(record)));
            }
            builds.join();
            assertThat(table.isEmpty()).isFalse();
        } finally {
            index.rebuild();
        }
    }

    private record OneRecord(SearchDocument record) implements SearchSource {

        @Override
        public String type() {
            return record.subject().type();
        }

        @Override
        public List<SearchDocument> documents() {
            return List.of(record);
        }

        @Override
        public Optional<SearchDocument> document(UUID id) {
            return Optional.of(record);
        }
    }

    private SubjectRef indexed(String title, String detail) {
        SubjectRef subject = subjects.add(title, detail);
        transaction.executeWithoutResult(status -> table.refresh(subject, () -> subjects.document(subject.id())));
        return subject;
    }

    private void changed(SubjectRef subject) {
        transaction.executeWithoutResult(status -> events.publishEvent(new SubjectChanged(subject)));
    }

    private void awaitTitles(String typed, String... expected) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(titles(typed)).containsExactly(expected));
    }

    private List<String> titles(String typed) {
        return hoa.call(() -> search.find(typed, 20)).stream()
                .flatMap(group -> group.hits().stream())
                .map(SearchHit::title)
                .toList();
    }

    @OnH2
    static class OnH2Test extends SearchServiceTest {}

    @OnPostgres
    static class OnPostgresTest extends SearchServiceTest {}
}
