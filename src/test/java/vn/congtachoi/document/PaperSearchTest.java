package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.search.SearchHit;
import vn.congtachoi.search.SearchService;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** A paper is found by its subject, its words, its people and, once it has one, its number. */
abstract class PaperSearchTest extends SigningBench {

    @Autowired
    SearchService search;

    @Test
    void aPaperIsFoundByNumberSubjectTextAndPeople() {
        Office office = officeWithKeys();
        String mark = office.world().mark();
        UUID paper = office.officer().call(() -> {
            UUID id = service.create(form(office, "BC", "Kết quả rà soát " + mark));
            service.write(id, text("Hội viên nhận bò giống sinh sản."), 0);
            return id;
        });
        DocumentDetail draft = detail(office.officer(), paper);
        for (String typed :
                List.of("ra soat", "bao cao ra soat", "bo giong", draft.signerName(), draft.drafterName())) {
            awaitFound(office.officer(), typed + " " + mark, paper);
        }
        assertThat(found(office.world().songCauChair(), mark)).doesNotContain(paper);

        submit(office, paper);
        office.viceChair().run(() -> route.approve(paper, ""));
        office.clerk().run(() -> route.passFormat(paper));
        assertThat(found(office.chair(), "01/BC-BTV " + mark)).isEmpty();
        office.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        awaitFound(office.chair(), "01/BC-BTV " + mark, paper);
        assertThat(hits(office.chair(), "01/BC-BTV " + mark))
                .singleElement()
                .extracting(SearchHit::path)
                .isEqualTo("van-ban/" + paper);
    }

    /** The index follows a change in its own time. */
    private void awaitFound(TestSignIn person, String typed, UUID paper) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(found(person, typed)).as(typed).containsExactly(paper));
    }

    private List<UUID> found(TestSignIn person, String typed) {
        return hits(person, typed).stream().map(hit -> hit.subject().id()).toList();
    }

    private List<SearchHit> hits(TestSignIn person, String typed) {
        return person.call(() -> search.find(typed, 20)).stream()
                .filter(group -> group.type().equals(Document.SUBJECT))
                .flatMap(group -> group.hits().stream())
                .toList();
    }

    @OnH2
    static class OnH2Test extends PaperSearchTest {}

    @OnPostgres
    static class OnPostgresTest extends PaperSearchTest {}
}
