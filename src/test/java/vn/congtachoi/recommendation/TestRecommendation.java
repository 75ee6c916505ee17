package vn.congtachoi.recommendation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.security.TestSignIn;

/** Recommendations as a module above issues them. */
@Component
public class TestRecommendation {

    private final IssuedRecommendations issued;
    private final RecommendationReading reading;
    private final RecommendationService service;
    private final RecommendationProofs proofs;
    private final DataSource database;
    private final Clock clock;

    TestRecommendation(
            IssuedRecommendations issued,
            RecommendationReading reading,
            RecommendationService service,
            RecommendationProofs proofs,
            DataSource database,
            Clock clock) {
        this.issued = issued;
        this.reading = reading;
        this.service = service;
        this.proofs = proofs;
        this.database = database;
        this.clock = clock;
    }

    /** To a unit, due in thirty days; whoever issues it led the team. */
    public UUID issue(TestSignIn issuer, UUID unit, UUID addressee, String words) {
        return issuer.call(() -> issued.issue(order(issuer, unit, addressee, "", words)));
    }

    /** To an outside body. */
    public UUID outside(TestSignIn issuer, UUID unit, String addressee, String words) {
        return issuer.call(() -> issued.issue(order(issuer, unit, null, addressee, words)));
    }

    /** To a unit, seen by these people and whoever issues it. */
    public UUID restricted(TestSignIn issuer, UUID unit, UUID addressee, String words, TestSignIn... readers) {
        Set<UUID> people = Stream.of(readers).map(TestSignIn::personId).collect(Collectors.toSet());
        RecommendationOrder order = order(issuer, unit, addressee, "", words);
        return issuer.call(() -> issued.issue(new RecommendationOrder(
                order.origin(),
                unit,
                order.theme(),
                words,
                addressee,
                "",
                order.dueOn(),
                order.proof(),
                order.sentOn(),
                order.answerDays(),
                order.keeperId(),
                order.keeperName(),
                true,
                people,
                false,
                null)));
    }

    RecommendationOrder order(TestSignIn keeper, UUID unit, @Nullable UUID addressee, String outside, String words) {
        LocalDate today = LocalDate.now(clock);
        return new RecommendationOrder(
                SubjectRef.of("test-visit", Ids.next()),
                unit,
                "Sổ sách của Hội",
                words,
                addressee,
                outside,
                today.plusDays(30),
                "Ảnh sổ đã ghi đủ",
                today,
                RecommendationOrder.ANSWER_DAYS,
                keeper.personId(),
                keeper.username(),
                false,
                Set.of(),
                false,
                null);
    }

    /** As if everything had been so many days earlier. */
    public void age(UUID id, int days) {
        LocalDate sent = LocalDate.now(clock).minusDays(days);
        JdbcClient.create(database)
                .sql("update recommendation set sent_on = ?, answer_by = ?, due_on = ? where id = ?")
                .param(Date.valueOf(sent))
                .param(Date.valueOf(sent.plusDays(RecommendationOrder.ANSWER_DAYS)))
                .param(Date.valueOf(sent.plusDays(30)))
                .param(id)
                .update();
    }

    public RecommendationDetail detail(TestSignIn reader, UUID id) {
        return reader.call(() -> reading.detail(id));
    }

    public void take(TestSignIn who, UUID id, RecommendationAct act, String words) {
        long version = detail(who, id).version();
        LocalDate day = act.needsDay() ? LocalDate.now(clock).plusDays(60) : null;
        who.run(() -> service.take(id, act, new RecommendationSaying(words, day, version)));
    }

    public void prove(TestSignIn who, UUID id, String name) {
        who.run(() -> proofs.add(
                id, name, new ByteArrayInputStream("%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))));
    }
}
