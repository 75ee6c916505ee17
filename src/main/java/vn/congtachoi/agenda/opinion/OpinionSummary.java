package vn.congtachoi.agenda.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.DocumentBeginnings;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.PaperBlocks;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Báo cáo tổng hợp ý kiến: what was answered, as a paper to be signed and laid beside the one it is about. */
@Service
@PreAuthorize("denyAll()")
public class OpinionSummary {

    private static final String KIND = "BC";

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column(7, Block.Alignment.CENTRE),
            new Block.Column(35, Block.Alignment.LEFT),
            new Block.Column(18, Block.Alignment.LEFT),
            new Block.Column(46, Block.Alignment.LEFT));

    private final OpinionReading opinions;
    private final DocumentService documents;
    private final DocumentReading reading;
    private final DocumentBeginnings beginnings;

    OpinionSummary(
            OpinionReading opinions,
            DocumentService documents,
            DocumentReading reading,
            DocumentBeginnings beginnings) {
        this.opinions = opinions;
        this.documents = documents;
        this.reading = reading;
        this.beginnings = beginnings;
    }

    /** Whether she may begin it now: what can still change is no result. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public Decision may(OpinionDetail detail) {
        return detail.row().state() == OpinionState.ENDED
                ? documents.mayCreate(detail.row().unitId())
                : Decision.no("agenda.opinion.paper.open");
    }

    /**
     * Begins the paper.
     *
     * @return its id
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when the question is open or she may not write
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public UUID begin(UUID id) {
        OpinionDetail detail = opinions.detail(id);
        may(detail).orThrow();
        return documents.create(beginnings
                .form(
                        detail.row().unitId(),
                        KIND,
                        Texts.of("agenda.opinion.paper.subject", detail.row().title()))
                .saying(text(detail))
                .to(
                        "",
                        List.of(
                                new RecipientLine(
                                        Texts.of("agenda.opinion.paper.recipients"), null, DeliveryWay.BY_HAND),
                                new RecipientLine(Texts.of("document.recipient.kept"), null, DeliveryWay.KEPT)))
                .from(SubjectRef.of(Opinion.SUBJECT, id)));
    }

    private static DocumentText text(OpinionDetail detail) {
        OpinionRow row = detail.row();
        OpinionCount count = row.count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(PaperBlocks.paragraph(Texts.of(
                "agenda.opinion.paper.opening",
                detail.unit(),
                count.asked(),
                row.title(),
                VnFormat.moment(row.due()),
                VnFormat.moment(row.since()))));
        if (detail.paper() != null) {
            PaperBlocks.fact("agenda.opinion.paper.about", detail.paper().title())
                    .forEach(blocks::add);
        }
        blocks.add(table(detail.voices()));
        blocks.add(PaperBlocks.paragraph(Texts.of(
                "agenda.opinion.paper.result",
                count.of(Stance.AGREE),
                count.asked(),
                count.of(Stance.AMEND),
                count.of(Stance.DISAGREE),
                count.of(Stance.UNSAID))));
        return new DocumentText(blocks);
    }

    private static Block table(List<VoiceRow> voices) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(PaperBlocks.row(
                true,
                Stream.of("number", "person", "stance", "words")
                        .map(column -> Texts.of("agenda.opinion.paper." + column))
                        .toList()));
        for (VoiceRow voice : voices) {
            rows.add(PaperBlocks.row(
                    false,
                    List.of(
                            Integer.toString(rows.size()),
                            voice.post().isEmpty() ? voice.name() : voice.name() + "\n" + voice.post(),
                            Texts.of("agenda.stance", voice.stance()),
                            voice.words())));
        }
        return new Block.Table(Ids.next(), COLUMNS, rows);
    }

    /** The papers of the question that she may read, newest first. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<DocumentRow> of(UUID id) {
        return reading.of(SubjectRef.of(Opinion.SUBJECT, id));
    }
}
