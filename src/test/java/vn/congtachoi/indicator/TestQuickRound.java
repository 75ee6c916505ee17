package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.support.TestCity;

/** A quick round to both communes of a {@link TestCity}, due in five hours, with a question of each kind. */
@Component
public class TestQuickRound {

    private final QuickRounds rounds;
    private final Clock clock;

    TestQuickRound(QuickRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The round and its questions, in their order; only the file may stay open. */
    public record Opened(UUID round, UUID number, UUID yesNo, UUID text, UUID file, String name) {

        /** Answers to all questions that must be answered. */
        public Map<UUID, QuickReply> answers(long households, boolean help, String words) {
            return Map.of(
                    number,
                    QuickReply.of(BigDecimal.valueOf(households), Long.toString(households)),
                    yesNo,
                    QuickReply.of(help),
                    text,
                    QuickReply.of(words));
        }
    }

    public Opened open(TestCity.World world) {
        return world.officer().call(() -> openNow(world));
    }

    private Opened openNow(TestCity.World world) {
        String name = "Thiệt hại mưa lũ " + world.mark();
        UUID round = rounds.open(new QuickRoundForm(
                name,
                "Để báo cáo Thành ủy trong ngày",
                world.city(),
                clock.instant().plus(Duration.ofHours(5)),
                Set.of(world.songCau(), world.nongThuong()),
                List.of(
                        QuickRoundForm.Question.required(QuestionKind.NUMBER, "Số hộ hội viên bị ảnh hưởng"),
                        QuickRoundForm.Question.required(QuestionKind.YES_NO, "Có cần hỗ trợ không?"),
                        QuickRoundForm.Question.required(QuestionKind.TEXT, "Cần hỗ trợ gì"),
                        new QuickRoundForm.Question(QuestionKind.FILE, "Ảnh hiện trường", false))));
        List<QuestionRow> questions = rounds.sheet(round, world.songCau()).questions();
        return new Opened(
                round,
                questions.get(0).id(),
                questions.get(1).id(),
                questions.get(2).id(),
                questions.get(3).id(),
                name);
    }
}
