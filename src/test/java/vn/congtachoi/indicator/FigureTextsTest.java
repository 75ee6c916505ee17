package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.HostileTexts;
import vn.congtachoi.support.HostileTexts.Field;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Every text of the dictionary, of rounds and of figures, through the services that keep, announce and index it. */
abstract class FigureTextsTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound testRounds;

    @Autowired
    TestQuickRound testQuickRounds;

    @Autowired
    IndicatorDictionary dictionary;

    @Autowired
    ReportForms forms;

    @Autowired
    Rounds rounds;

    @Autowired
    SheetService sheets;

    @Autowired
    CellDetails details;

    @Autowired
    Submissions submissions;

    @Autowired
    Sessions sessions;

    @Autowired
    CellReview cells;

    @Autowired
    ReviewService reviews;

    @Autowired
    QuickRounds quickRounds;

    @Autowired
    Targets targets;

    @Autowired
    Clock clock;

    TestCity.World world;
    TestRound.Opened round;
    UUID attendance;
    UUID attended;
    private long next = 10;

    @BeforeEach
    void oneRound() {
        world = cities.build();
        round = testRounds.open(world);
        aRoundWithSessions();
    }

    private void aRoundWithSessions() {
        world.officer().run(() -> {
            attendance = dictionary.create(IndicatorForm.usual(
                    IndicatorWorld.code(), "Lượt dự", "", IndicatorKind.ATTENDANCE, "lượt người", PeriodKind.HALF));
            UUID form = forms.create(new ReportFormData(
                    IndicatorWorld.code(),
                    "Biểu buổi",
                    PeriodKind.HALF,
                    world.city(),
                    List.of(new FormLineRow(attendance, "", AskedOf.BOTH)),
                    Set.of(),
                    0));
            RoundRow like = rounds.get(round.round());
            attended = rounds.open(new RoundForm(
                    "Đợt có buổi",
                    form,
                    like.period(),
                    like.windowFrom(),
                    like.windowTo(),
                    like.cutOff(),
                    like.dueAt(),
                    true,
                    world.city(),
                    0));
        });
    }

    /** Saved as somebody would; each time another value, so that there is something to save. */
    private static UnaryOperator<String> as(TestSignIn who, UnaryOperator<String> store) {
        return typed -> who.call(() -> store.apply(typed));
    }

    private CellRef cell(UUID unit) {
        return new CellRef(round.round(), unit, round.members());
    }

    private int revision(CellRef cell) {
        return details.of(cell).revision();
    }

    private FigureEntry entry(CellRef cell) {
        return details.of(cell).history().getLast();
    }

    private void save(CellRef cell, CellValue value, EntrySource source) {
        sheets.save(new SaveCell(cell, revision(cell), value, source));
    }

    private IndicatorForm indicator(Function<IndicatorForm, IndicatorForm> with) {
        IndicatorForm usual =
                IndicatorForm.usual(IndicatorWorld.code(), "Chỉ tiêu", "", IndicatorKind.ITEM, "cuộc", PeriodKind.HALF);
        return dictionary.form(dictionary.create(with.apply(usual)));
    }

    private static IndicatorForm named(IndicatorForm form, String name, String shortName, String measure) {
        return IndicatorForm.usual(form.code(), name, shortName, form.kind(), measure, form.collected());
    }

    private static CellValue noted(long value, String note) {
        CellValue plain = CellValue.of(value);
        return new CellValue(plain.value(), plain.qualifier(), plain.scale(), plain.raw(), note, false, null);
    }

    @TestFactory
    Stream<DynamicTest> theDictionary() {
        TestSignIn officer = world.officer();
        return HostileTexts.of(
                Field.required("name", 500, as(officer, text -> indicator(form -> named(form, text, "Ngắn", "cuộc"))
                        .name())),
                Field.line("short name", 120, as(officer, text -> {
                    String stored =
                            indicator(form -> named(form, "Tên", text, "cuộc")).shortName();
                    return stored.equals("Tên") ? "" : stored;
                })),
                Field.required("measure", 60, as(officer, text -> indicator(form -> named(form, "Tên", "", text))
                        .measure())),
                Field.lines("how to count", 2000, as(officer, text -> indicator(
                                form -> form.explained(text, "", "", false, null))
                        .guidance())),
                Field.lines("example", 1000, as(officer, text -> indicator(
                                form -> form.explained("", text, "", false, null))
                        .example())),
                Field.lines("what to know", 2000, as(officer, text -> indicator(
                                form -> form.explained("", "", text, false, null))
                        .remark())),
                Field.required("part", 120, as(officer, text -> indicator(form -> form.asPartOf(round.sessions(), text))
                        .partLabel())),
                Field.required("message of a check", 500, as(officer, text -> {
                    dictionary.setChecks(
                            round.members(),
                            List.of(new CheckForm(
                                    round.members(), CheckRelation.AT_MOST, Set.of(round.sessions()), text, false)));
                    return dictionary.checks(round.members()).getFirst().message();
                })));
    }

    private ReportFormData form(String name, String heading) {
        return forms.get(forms.create(new ReportFormData(
                IndicatorWorld.code(),
                name,
                PeriodKind.HALF,
                world.city(),
                List.of(new FormLineRow(round.members(), heading, AskedOf.BOTH)),
                Set.of(),
                0)));
    }

    private RoundForm roundForm(RoundRow row, String name) {
        return new RoundForm(
                name,
                row.formId(),
                row.period(),
                row.windowFrom(),
                row.windowTo(),
                row.cutOff(),
                row.dueAt(),
                true,
                row.ownerUnitId(),
                row.version());
    }

    @TestFactory
    Stream<DynamicTest> formsRoundsAndTargets() {
        TestSignIn officer = world.officer();
        UUID other = testRounds.openBelow(world.songCauChair(), round, world.songCau());
        return HostileTexts.of(
                Field.required("name of a form", 300, as(officer, text -> form(text, "")
                        .name())),
                Field.line("heading", 300, as(officer, text -> form("Biểu", text)
                        .lines()
                        .getFirst()
                        .heading())),
                Field.required("name of a round", 300, as(officer, text -> {
                    rounds.revise(round.round(), roundForm(rounds.get(round.round()), text));
                    return rounds.get(round.round()).name();
                })),
                Field.required("why a round is reopened", 1000, as(world.songCauChair(), text -> {
                    if (rounds.get(other).state() != RoundState.LOCKED) {
                        rounds.lock(other);
                    }
                    rounds.reopen(other, text, clock.instant().plus(Duration.ofHours(2)));
                    return rounds.get(other).stateReason();
                })),
                Field.line("note of a target", 500, as(officer, text -> {
                    TargetMatrix.Cell own = target();
                    targets.saveAll(
                            world.city(),
                            2023,
                            List.of(new TargetCell(
                                    round.members(), world.city(), BigDecimal.valueOf(next++), text, own.version())));
                    return target().note();
                })));
    }

    private TargetMatrix.Cell target() {
        return targets.matrix(world.city(), 2023, List.of(round.members()))
                .rows()
                .getFirst()
                .own();
    }

    @TestFactory
    Stream<DynamicTest> theSheet() {
        TestSignIn head = world.to1Head();
        CellRef own = cell(world.to1());
        CellRef told = cell(world.to2());
        return HostileTexts.of(
                Field.lines("Kết quả nổi bật", 4000, as(head, text -> texts(new ReturnTexts(text, "", ""))
                        .highlights())),
                Field.lines("Khó khăn, vướng mắc", 4000, as(head, text -> texts(new ReturnTexts("", text, ""))
                        .difficulties())),
                Field.lines("Đề xuất, kiến nghị", 4000, as(head, text -> texts(new ReturnTexts("", "", text))
                        .proposals())),
                Field.lines("note of a cell", 1000, as(head, text -> {
                    save(own, noted(next++, text), EntrySource.self());
                    return entry(own).typed().note();
                })),
                Field.line("answer about an unusual value", 500, as(head, text -> {
                    save(own, CellValue.of(next++).answered(text), EntrySource.self());
                    return String.valueOf(entry(own).typed().answer());
                })),
                Field.required("who told it", 200, as(world.songCauChair(), text -> {
                    save(told, CellValue.of(next++), EntrySource.onBehalf(text, Channel.ZALO, null));
                    return String.valueOf(entry(told).source().toldBy());
                })),
                Field.required("content of a session", 500, as(world.nongThuongChair(), text -> {
                    CellRef meetings = new CellRef(attended, world.nongThuong(), attendance);
                    UUID id = Ids.next();
                    sessions.add(id, meetings, new SessionForm(today(), text, 20));
                    return sessions.list(meetings).stream()
                            .filter(row -> row.id().equals(id))
                            .findFirst()
                            .orElseThrow()
                            .content();
                })));
    }

    private ReturnTexts texts(ReturnTexts texts) {
        submissions.write(round.round(), world.to1(), texts);
        return sheets.sheet(round.round(), world.to1()).texts();
    }

    private LocalDate today() {
        return rounds.get(attended).windowFrom();
    }

    private void send() {
        world.nongThuongChair()
                .run(() -> submissions.submit(
                        round.round(),
                        world.nongThuong(),
                        new SubmitForm(ReturnTexts.none(), Map.of(), BlankDecision.NOT_AVAILABLE)));
    }

    private String answered(CellRef cell, String note) {
        UUID query = world.officer().call(() -> cells.queries(round.round(), world.nongThuong()).stream()
                .filter(row -> row.state() == QueryState.OPEN)
                .findFirst()
                .map(QueryRow::id)
                .orElseGet(() -> cells.ask(cell, "Có đúng không?")));
        return world.nongThuongChair().call(() -> {
            cells.answer(query, SaveCell.own(cell, revision(cell), CellValue.of(next++)), note);
            return details.of(cell).queries().getLast().answerNote();
        });
    }

    @TestFactory
    Stream<DynamicTest> theReview() {
        TestSignIn officer = world.officer();
        CellRef cell = cell(world.nongThuong());
        world.nongThuongChair().run(() -> save(cell, CellValue.of(30), EntrySource.self()));
        send();
        return HostileTexts.of(
                Field.lines("question", 1000, as(officer, text -> {
                            cells.ask(cell, text);
                            String asked = details.of(cell).queries().getLast().question();
                            answered(cell, "đúng");
                            return asked;
                        }))
                        .needed(),
                Field.lines("answer", 1000, text -> answered(cell, text)),
                Field.required("reason of a correction", 1000, as(officer, text -> {
                    correct(cell, text, "đ/c Nga");
                    return String.valueOf(entry(cell).source().reason());
                })),
                Field.required("who confirmed it", 200, as(officer, text -> {
                    correct(cell, "cộng nhầm", text);
                    return String.valueOf(entry(cell).source().confirmedBy());
                })),
                Field.required("why there is more time", 1000, as(officer, text -> {
                    reviews.extend(
                            round.round(), world.nongThuong(), clock.instant().plus(Duration.ofDays(9)), text);
                    return sheets.sheet(round.round(), world.nongThuong())
                            .history()
                            .getLast()
                            .reason();
                })),
                Field.required("why it is sent back", 1000, text -> {
                    officer.run(() -> reviews.sendBack(round.round(), world.nongThuong(), text));
                    String reason = officer.call(() -> sheets.sheet(round.round(), world.nongThuong())
                            .history()
                            .getLast()
                            .reason());
                    send();
                    return reason;
                }));
    }

    private void correct(CellRef cell, String reason, String confirmedBy) {
        cells.correct(new SaveCell(
                cell,
                revision(cell),
                CellValue.of(next++),
                EntrySource.corrected(reason, confirmedBy, Channel.PHONE, null)));
    }

    private QuickSheet quick(String name, String why, String question) {
        UUID id = quickRounds.open(new QuickRoundForm(
                name,
                why,
                world.city(),
                clock.instant().plus(Duration.ofHours(5)),
                Set.of(world.songCau()),
                List.of(QuickRoundForm.Question.required(QuestionKind.TEXT, question))));
        return quickRounds.sheet(id, world.songCau());
    }

    @TestFactory
    Stream<DynamicTest> quickRounds() {
        TestSignIn officer = world.officer();
        TestQuickRound.Opened opened = testQuickRounds.open(world);
        return HostileTexts.of(
                Field.required("name", 300, as(officer, text -> quick(text, "", "Gì?")
                        .round()
                        .name())),
                Field.lines("why", 1000, as(officer, text -> quick("Tên", text, "Gì?")
                        .why())),
                Field.required("question", 500, as(officer, text -> quick("Tên", "", text)
                        .questions()
                        .getFirst()
                        .question())),
                Field.lines("answer", 4000, as(world.songCauChair(), text -> {
                    quickRounds.answer(opened.round(), world.songCau(), Map.of(opened.text(), QuickReply.of(text)));
                    return quickRounds
                            .sheet(opened.round(), world.songCau())
                            .answers()
                            .get(opened.text())
                            .text();
                })));
    }

    @OnH2
    static class OnH2Test extends FigureTextsTest {}

    @OnPostgres
    static class OnPostgresTest extends FigureTextsTest {}
}
