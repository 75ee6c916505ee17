package vn.congtachoi.agenda.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.BesidePaper;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Keeps with a paper what the committee said to it: whoever signs it sees the votes beside it. */
@Component
class OpinionsBesidePaper implements BesidePaper {

    private final Opinions opinions;
    private final OpinionStore store;
    private final OpinionRights rights;

    OpinionsBesidePaper(Opinions opinions, OpinionStore store, OpinionRights rights) {
        this.opinions = opinions;
        this.store = store;
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> of(UUID documentId) {
        if (!rights.reads()) {
            return List.of();
        }
        return opinions.findByPaperTypeAndPaperIdOrderByCreatedAtDescIdDesc(OpinionPapers.DOCUMENT, documentId).stream()
                .filter(rights::mayRead)
                .map(this::line)
                .toList();
    }

    private Line line(Opinion opinion) {
        OpinionCount count = OpinionCount.ofVoices(store.voices(opinion.id()));
        List<String> words = new ArrayList<>();
        words.add(Texts.of("agenda.opinion.state", opinion.state()));
        for (Stance stance : Stance.values()) {
            if (count.of(stance) > 0) {
                words.add(Texts.of(
                        "agenda.opinion.beside.count",
                        Texts.of("agenda.stance", stance),
                        count.of(stance),
                        count.asked()));
            }
        }
        return new Line(
                Texts.of("agenda.opinion.beside.title", opinion.title(), VnFormat.moment(opinion.dueAt())),
                String.join(" · ", words),
                "xin-y-kien/" + opinion.id());
    }
}
