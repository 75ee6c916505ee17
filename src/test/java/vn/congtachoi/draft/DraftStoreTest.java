package vn.congtachoi.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Draft;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestPeople;

/** Typed text is kept for its author only, once per form and record, whatever the tabs do. */
abstract class DraftStoreTest {

    @Autowired
    DraftStore drafts;

    @Autowired
    AccountDrafts accountDrafts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestPeople people;

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    TestSignIn hoa;

    @BeforeEach
    void signIn() {
        hoa = people.person();
    }

    @Test
    void aDraftComesBackAsItWasKept() {
        DraftKey key = new DraftKey("plan.edit", Ids.next());
        Draft typed = new Draft("{\"title\":\"Tặng quà Tết\"}", 7L, now());
        hoa.run(() -> drafts.keep(key, typed));
        assertThat(hoa.call(() -> drafts.find(key))).contains(typed);
    }

    @Test
    void theFormOfANewRecordHasOneDraftToo() {
        DraftKey key = new DraftKey("plan.new", null);
        hoa.run(() -> drafts.keep(key, new Draft("{\"n\":1}", null, now())));
        Draft last = new Draft("{\"n\":2}", null, now());
        hoa.run(() -> drafts.keep(key, last));
        assertThat(hoa.call(() -> drafts.find(key))).contains(last);
        assertThat(rows(hoa.accountId())).isEqualTo(1);
    }

    @Test
    void nobodySeesOrDiscardsAnothersDraft() {
        DraftKey key = new DraftKey("plan.edit", Ids.next());
        hoa.run(() -> drafts.keep(key, new Draft("{}", 1L, now())));
        TestSignIn lan = people.person();
        assertThat(lan.call(() -> drafts.find(key))).isEmpty();
        lan.run(() -> drafts.discard(key));
        assertThat(hoa.call(() -> drafts.find(key))).isPresent();
    }

    @Test
    void aDiscardedDraftIsGone() {
        DraftKey key = new DraftKey("plan.edit", Ids.next());
        hoa.run(() -> drafts.keep(key, new Draft("{}", 1L, now())));
        hoa.run(() -> drafts.discard(key));
        assertThat(hoa.call(() -> drafts.find(key))).isEmpty();
    }

    @Test
    void tooLongATextIsRefusedAndTheLastOneStays() {
        DraftKey key = new DraftKey("plan.edit", Ids.next());
        Draft first = new Draft("{}", 1L, now());
        hoa.run(() -> drafts.keep(key, first));
        Draft huge = new Draft("ộ".repeat(AccountDrafts.MAX_BYTES / 3 + 1), 1L, now());
        assertThatThrownBy(() -> hoa.run(() -> drafts.keep(key, huge))).isInstanceOf(BusinessException.class);
        assertThat(hoa.call(() -> drafts.find(key))).contains(first);
    }

    @Test
    void twoTabsThatKeepAtOnceLeaveOneDraftAndNoError() throws Exception {
        int tabs = 4;
        try (ExecutorService pool = Executors.newFixedThreadPool(tabs)) {
            for (int round = 0; round < 15; round++) {
                DraftKey key = new DraftKey("plan.edit", Ids.next());
                CyclicBarrier start = new CyclicBarrier(tabs);
                List<Future<?>> saves = new ArrayList<>();
                for (int tab = 0; tab < tabs; tab++) {
                    Draft typed = new Draft("{\"tab\":" + tab + "}", 1L, now());
                    saves.add(pool.submit(() -> {
                        start.await();
                        hoa.run(() -> drafts.keep(key, typed));
                        return null;
                    }));
                }
                for (Future<?> save : saves) {
                    save.get();
                }
                assertThat(hoa.call(() -> drafts.find(key))).isPresent();
                assertThat(rows(hoa.accountId())).isEqualTo(round + 1);
            }
        }
    }

    @Test
    void draftsThatNobodyCameBackForAreDeleted() {
        DraftKey old = new DraftKey("plan.edit", Ids.next());
        DraftKey recent = new DraftKey("plan.edit", Ids.next());
        Instant limit = now().minus(AccountDrafts.KEPT);
        hoa.run(() -> drafts.keep(old, new Draft("{}", 1L, limit.minus(Duration.ofHours(1)))));
        hoa.run(() -> drafts.keep(recent, new Draft("{}", 1L, limit.plus(Duration.ofHours(1)))));
        currentActor.runAs(new SystemActor("test"), accountDrafts::purge);
        assertThat(hoa.call(() -> drafts.find(old))).isEmpty();
        assertThat(hoa.call(() -> drafts.find(recent))).isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private int rows(UUID accountId) {
        return JdbcClient.create(dataSource)
                .sql("select count(*) from draft_text where account_id = ?")
                .param(accountId)
                .query(Integer.class)
                .single();
    }

    @OnH2
    static class OnH2Test extends DraftStoreTest {}

    @OnPostgres
    static class OnPostgresTest extends DraftStoreTest {}
}
