package vn.congtachoi.agenda.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.TestPaper;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.NoticeRow;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Whom an officer asks what she thinks, what each answers until when, and what then stands still. */
abstract class OpinionTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestOpinion questions;

    @Autowired
    TestPaper papers;

    @Autowired
    OpinionService service;

    @Autowired
    OpinionAnswers answers;

    @Autowired
    OpinionReading reading;

    @Autowired
    OpinionFiles files;

    @Autowired
    OpinionSummary summaries;

    @Autowired
    OpinionsBesidePaper beside;

    @Autowired
    DocumentReading documents;

    @Autowired
    OpinionWork work;

    @Autowired
    Inbox inbox;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    /** Asked by the officer, to the chair, the vice chair and the chair of a commune. */
    private UUID sent() {
        return questions.send(
                world.officer(),
                world.city(),
                "Dự thảo kế hoạch",
                world.chair(),
                world.viceChair(),
                world.songCauChair());
    }

    private OpinionDetail detail(TestSignIn reader, UUID opinion) {
        return reader.call(() -> reading.detail(opinion));
    }

    private VoiceRow voice(UUID opinion, TestSignIn person) {
        return detail(world.officer(), opinion).voices().stream()
                .filter(voice -> voice.personId().equals(person.personId()))
                .findFirst()
                .orElseThrow();
    }

    private void say(UUID opinion, TestSignIn person, Stance stance, String words) {
        UUID voice = voice(opinion, person).id();
        person.run(() -> answers.answer(voice, stance, words));
    }

    private void take(UUID opinion, OpinionAct act, String words) {
        world.officer().run(() -> service.take(opinion, act, words));
    }

    private void due(UUID opinion, Duration ago) {
        JdbcClient.create(database)
                .sql("update agenda_opinion set due_at = ? where id = ?")
                .param(Timestamp.from(clock.instant().minus(ago)))
                .param(opinion)
                .update();
    }

    private List<String> notices(TestSignIn person) {
        return person.call(() -> inbox.page(0, 50)).stream()
                .map(NoticeRow::title)
                .toList();
    }

    private List<String> waiting(TestSignIn person) {
        return person.call(work::waiting).stream().map(WorkItem::title).toList();
    }

    @Test
    void eachWhoIsAskedAnswersAndIsCounted() {
        UUID opinion = sent();
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.contains("xin ý kiến đồng chí: Dự thảo"));
        assertThat(waiting(world.songCauChair())).containsExactly("Cho ý kiến: Dự thảo kế hoạch");
        say(opinion, world.songCauChair(), Stance.AGREE, "");
        assertThat(waiting(world.songCauChair())).isEmpty();
        assertThatThrownBy(() -> say(opinion, world.viceChair(), Stance.AMEND, " "))
                .hasMessageContaining("agenda.opinion.error.words");
        say(opinion, world.viceChair(), Stance.AMEND, "Đổi ngày");
        assertThat(notices(world.officer())).anyMatch(title -> title.startsWith("Có ý kiến góp ý"));
        say(opinion, world.viceChair(), Stance.DISAGREE, "Không đủ kinh phí");
        OpinionCount count = detail(world.officer(), opinion).row().count();
        assertThat(count.of(Stance.AGREE)).isEqualTo(1);
        assertThat(count.of(Stance.AMEND)).isZero();
        assertThat(count.of(Stance.DISAGREE)).isEqualTo(1);
        assertThat(count.of(Stance.UNSAID)).isEqualTo(1);
        assertThat(waiting(world.officer())).isEmpty();
        say(opinion, world.chair(), Stance.AGREE, "Đồng ý với dự thảo");
        assertThat(notices(world.officer())).anyMatch(title -> title.startsWith("Mọi người đã cho ý kiến"));
        assertThat(waiting(world.officer())).containsExactly("Kết thúc xin ý kiến: Dự thảo kế hoạch");
    }

    @Test
    void onceItIsEndedItStandsStill() {
        UUID opinion = sent();
        say(opinion, world.chair(), Stance.AGREE, "");
        assertThatThrownBy(() -> world.viceChair().run(() -> service.take(opinion, OpinionAct.END, "")))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("agenda.opinion.right.asker");
        take(opinion, OpinionAct.END, "");
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Đã kết thúc xin ý kiến"));
        assertThatThrownBy(() -> say(opinion, world.chair(), Stance.DISAGREE, "Nghĩ lại"))
                .hasMessageContaining("agenda.opinion.right.closed");
        assertThatThrownBy(() -> take(opinion, OpinionAct.WITHDRAW, "Nhầm"))
                .hasMessageContaining("agenda.opinion.act.state");
        assertThatThrownBy(() -> world.officer().run(() -> answers.remind(opinion)))
                .hasMessageContaining("agenda.opinion.act.state");
        assertThat(detail(world.officer(), opinion).steps())
                .extracting(OpinionStepRow::deed)
                .containsExactly(OpinionDeed.BEGIN, OpinionDeed.ASK, OpinionDeed.ANSWER, OpinionDeed.END);
    }

    @Test
    void whatWasAnsweredBecomesAPaperOnceItIsEnded() {
        UUID opinion = sent();
        say(opinion, world.viceChair(), Stance.AMEND, "Đổi ngày");
        assertThatThrownBy(() -> world.officer().call(() -> summaries.begin(opinion)))
                .hasMessageContaining("agenda.opinion.paper.open");
        take(opinion, OpinionAct.END, "");
        assertThatThrownBy(() -> world.songCauChair().call(() -> summaries.begin(opinion)))
                .isInstanceOf(ForbiddenException.class);
        UUID paper = world.officer().call(() -> summaries.begin(opinion));
        DocumentDetail detail = world.officer().call(() -> documents.detail(paper));
        assertThat(detail.kind().code()).isEqualTo("BC");
        assertThat(detail.form().subject()).isEqualTo("tổng hợp ý kiến về Dự thảo kế hoạch");
        assertThat(String.join("|", detail.form().text().plainTexts()))
                .contains("|Góp ý|Đổi ngày|")
                .contains("đồng ý 0/3; góp ý 1; không đồng ý 0; chưa trả lời 2");
        assertThat(world.officer().call(() -> summaries.of(opinion)))
                .extracting(DocumentRow::id)
                .containsExactly(paper);
    }

    @Test
    void whoIsLateIsSeenAndMayAnswerOnce() {
        UUID opinion = sent();
        say(opinion, world.chair(), Stance.AGREE, "");
        due(opinion, Duration.ofHours(1));
        assertThat(detail(world.officer(), opinion).row().overdue()).isTrue();
        assertThatThrownBy(() -> say(opinion, world.chair(), Stance.AMEND, "Đổi"))
                .hasMessageContaining("agenda.opinion.right.due");
        say(opinion, world.viceChair(), Stance.AGREE, "");
        assertThat(voice(opinion, world.viceChair()).late()).isTrue();
        assertThat(voice(opinion, world.chair()).late()).isFalse();
        assertThatThrownBy(() -> say(opinion, world.viceChair(), Stance.AMEND, "Đổi"))
                .hasMessageContaining("agenda.opinion.right.due");
        assertThat(waiting(world.officer())).containsExactly("Kết thúc xin ý kiến: Dự thảo kế hoạch");
    }

    @Test
    void theSilentAreRemindedOnceADayAndTheAskerMayEnterWhatSheWasTold() {
        UUID opinion = sent();
        say(opinion, world.chair(), Stance.AGREE, "");
        assertThat(world.officer().call(() -> answers.remind(opinion))).isEqualTo(2);
        assertThat(world.officer().call(() -> answers.remind(opinion))).isZero();
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Nhắc cho ý kiến"));
        assertThat(notices(world.chair())).noneMatch(title -> title.startsWith("Nhắc cho ý kiến"));
        assertThatThrownBy(() -> world.chair().run(() -> answers.remind(opinion)))
                .isInstanceOf(ForbiddenException.class);
        UUID other = voice(opinion, world.songCauChair()).id();
        assertThatThrownBy(() -> world.chair().run(() -> answers.answer(other, Stance.AGREE, "")))
                .hasMessageContaining("agenda.opinion.right.answer");
        world.officer().run(() -> answers.answer(other, Stance.AGREE, "Qua điện thoại"));
        assertThat(voice(opinion, world.songCauChair()).enteredBy())
                .isEqualTo(world.officer().username());
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.contains("nhập thay ý kiến"));
        say(opinion, world.songCauChair(), Stance.AMEND, "Sửa mục 2");
        assertThat(voice(opinion, world.songCauChair()).enteredBy()).isEmpty();
        assertThatThrownBy(() -> world.officer().run(() -> answers.answer(other, Stance.AGREE, "")))
                .as("what she said herself is hers")
                .hasMessageContaining("agenda.opinion.right.answer");
    }

    @Test
    void aDraftIsItsAskersAndIsSentWhole() {
        UUID draft = questions.begin(world.officer(), world.city(), "Dự thảo", world.songCauChair());
        assertThatThrownBy(() -> detail(world.chair(), draft)).hasMessageContaining("agenda.opinion.notFound");
        assertThat(notices(world.songCauChair())).isEmpty();
        OpinionForm read = detail(world.officer(), draft).form();
        OpinionForm bare = new OpinionForm("Dự thảo", "", null, read.due(), read.asked(), read.version());
        world.officer().run(() -> service.change(draft, bare));
        assertThatThrownBy(() -> world.officer().run(() -> service.change(draft, bare)))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> take(draft, OpinionAct.ASK, "")).hasMessageContaining("agenda.opinion.error.nothing");
        AttachmentRow file = world.officer()
                .call(() -> files.add(
                        draft,
                        "du thao.pdf",
                        new ByteArrayInputStream("%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))));
        take(draft, OpinionAct.ASK, "");
        assertThat(detail(world.songCauChair(), draft).files())
                .extracting(AttachmentRow::name)
                .containsExactly("du thao.pdf");
        assertThatThrownBy(() -> world.officer().run(() -> files.remove(draft, file.id(), "Nhầm")))
                .hasMessageContaining("agenda.opinion.right.sent");
        assertThatThrownBy(() -> world.officer().run(() -> service.change(draft, bare)))
                .hasMessageContaining("agenda.opinion.right.sent");
        take(draft, OpinionAct.WITHDRAW, "Cần sửa lại");
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Rút lại"));
    }

    @Test
    void aPaperKeepsWhatWasSaidToIt() {
        UUID paper = papers.begin(world.officer(), world.city(), "Quy chế phối hợp");
        UUID other = papers.begin(world.officer(), world.city(), "Quy chế khác");
        OpinionForm words = questions.form("Dự thảo quy chế", world.chair(), world.viceChair());
        UUID opinion = world.officer().call(() -> {
            UUID begun = service.begin(
                    world.city(),
                    new OpinionForm(
                            words.title(), "", SubjectRef.of("document", paper), words.due(), words.asked(), 0));
            service.take(begun, OpinionAct.ASK, "");
            return begun;
        });
        say(opinion, world.chair(), Stance.AGREE, "");
        assertThat(world.viceChair().call(() -> beside.of(paper)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.title()).startsWith("Dự thảo quy chế (hạn trả lời ");
                    assertThat(line.words()).isEqualTo("Đang xin ý kiến · Đồng ý 1/2 · Chưa trả lời 1/2");
                    assertThat(line.path()).isEqualTo("xin-y-kien/" + opinion);
                });
        assertThat(world.officer().call(() -> beside.of(other))).isEmpty();
        assertThat(world.songCauChair().call(() -> beside.of(paper)))
                .as("she neither asked nor was asked")
                .isEmpty();
    }

    @Test
    void whoeverIsAskedReadsThePaperAsItWasSent() {
        UUID paper = papers.begin(world.officer(), world.city(), "Lịch họp");
        OpinionForm words = questions.form("Dự thảo thông báo", world.songCauChair());
        UUID opinion = world.officer()
                .call(() -> service.begin(
                        world.city(),
                        new OpinionForm(
                                words.title(), "", SubjectRef.of("document", paper), words.due(), words.asked(), 0)));
        take(opinion, OpinionAct.ASK, "");
        OpinionDetail hers = detail(world.songCauChair(), opinion);
        assertThat(hers.paper()).as("a draft of another unit").isNull();
        assertThat(hers.files()).extracting(AttachmentRow::name).containsExactly("Thông báo Lịch họp.pdf");
        assertThat(detail(world.officer(), opinion).paper()).isNotNull();
        UUID foreign = papers.begin(world.nongThuongChair(), world.nongThuong(), "Riêng");
        assertThatThrownBy(() -> world.officer()
                        .run(() -> service.begin(
                                world.city(),
                                new OpinionForm(
                                        "Dò", "", SubjectRef.of("document", foreign), words.due(), words.asked(), 0))))
                .hasMessageContaining("agenda.opinion.error.paper");
    }

    @Test
    void othersDoNotSeeItAndNotEverybodyAsks() {
        UUID opinion = sent();
        assertThatThrownBy(() -> detail(world.nongThuongChair(), opinion))
                .hasMessageContaining("agenda.opinion.notFound");
        assertThat(world.nongThuongChair().call(() -> reading.page(OpinionFilter.ALL, PageRequest.of(0, 10))))
                .isEmpty();
        assertThat(world.songCauChair()
                        .call(() -> reading.page(OpinionFilter.ALL.withMine(true), PageRequest.of(0, 10))))
                .extracting(OpinionRow::id)
                .containsExactly(opinion);
        OpinionForm form = questions.form("Dự thảo", world.songCauChair());
        assertThatThrownBy(() -> world.songCauChair().run(() -> service.begin(world.city(), form)))
                .hasMessageContaining("agenda.opinion.right.ask");
        OpinionForm twice = questions.form("Dự thảo", world.chair(), world.chair());
        assertThatThrownBy(() -> world.officer().run(() -> service.begin(world.city(), twice)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("agenda.opinion.error.twice");
        UUID empty = questions.begin(world.officer(), world.city(), "Chưa hỏi ai");
        assertThatThrownBy(() -> take(empty, OpinionAct.ASK, "")).hasMessageContaining("agenda.opinion.error.nobody");
        UUID late = questions.begin(world.officer(), world.city(), "Quá hạn", world.chair());
        due(late, Duration.ofMinutes(1));
        assertThatThrownBy(() -> take(late, OpinionAct.ASK, "")).hasMessageContaining("agenda.opinion.error.past");
    }

    @OnH2
    static class OnH2Test extends OpinionTest {}

    @OnPostgres
    static class OnPostgresTest extends OpinionTest {}
}
