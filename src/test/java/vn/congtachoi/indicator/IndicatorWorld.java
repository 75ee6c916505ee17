package vn.congtachoi.indicator;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.organisation.Makeup;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.support.BareRows;

/**
 * A city with two communes and their branches, its people, and the services of this module on the real database. Each
 * world has its own units and codes, so that worlds do not meet.
 */
class IndicatorWorld {

    static final Period H1 = Period.half(2023, 1);
    static final Instant NOW = Instant.parse("2023-06-28T01:00:00Z");

    final UUID city = Ids.next();
    final UUID songCau = Ids.next();
    final UUID nongThuong = Ids.next();
    final UUID to1 = Ids.next();
    final UUID to2 = Ids.next();
    final UUID to3 = Ids.next();
    final UnitTree tree;
    final FakeActors actors;
    final Set<UUID> alone = new HashSet<>();

    /** Contents whose programme is over. */
    final Set<UUID> over = new HashSet<>();

    final Map<UUID, Makeup> makeups = new HashMap<>();
    final Map<Integer, UnitTree> earlierTrees = new HashMap<>();

    final PersonActor officer;
    final PersonActor chair;
    final PersonActor songCauChair;
    final PersonActor nongThuongChair;
    final PersonActor head1;
    final PersonActor head3;

    final IndicatorDictionary dictionary;
    final ReportForms forms;
    final Targets targets;
    final Rounds rounds;
    final SheetService sheets;
    final SheetForms sheetForms;
    final Submissions submissions;
    final Sessions sessions;
    final Chase chase;
    final ReviewService reviews;
    final CellReview cellReviews;
    final CellDetails cellDetails;
    final CompiledTables tables;
    final QuickRounds quickRounds;
    final QuickReports quickReports;
    final PastFigures pastFigures;
    final PastImport pastImport;
    final IndicatorPages pages;
    final IndicatorTrend trend;
    final IndicatorFigureSource figureSource;
    final IndicatorWork work;
    final RoundSubject roundSubject;
    final FigureRevisions revisions;
    final Figures figures;

    private final JdbcTemplate jdbc;
    private final TransactionManager transactions;
    private Instant now = NOW;

    IndicatorWorld(ApplicationContext context) {
        this(context, List.of());
    }

    IndicatorWorld(ApplicationContext context, List<UnitRef> more) {
        List<UnitRef> units = new ArrayList<>(List.of(
                unit(city, "Hội LHPN thành phố", UnitKind.CITY, null, "0"),
                unit(songCau, "Sông Cầu", UnitKind.WARD, city, "1"),
                unit(nongThuong, "Nông Thượng", UnitKind.COMMUNE, city, "2"),
                unit(to1, "Tổ 1", UnitKind.BRANCH, songCau, "11"),
                unit(to2, "Tổ 2", UnitKind.BRANCH, songCau, "12"),
                unit(to3, "Thôn 3", UnitKind.BRANCH, nongThuong, "21")));
        units.addAll(more);
        tree = new UnitTree(LocalDate.of(2023, 6, 30), units);
        jdbc = context.getBean(JdbcTemplate.class);
        units.forEach(unit -> BareRows.unit(jdbc, unit.id()));
        actors = new FakeActors(tree, (person, unitId) -> BareRows.account(jdbc, person, unitId));
        officer = actors.person("Nguyễn Thị Cán", Role.OFFICER, city);
        chair = actors.person("Hà Thị Chủ", Role.CHAIR, city);
        songCauChair = actors.person("Lý Thị Cầu", Role.CHAIR, songCau);
        nongThuongChair = actors.person("Triệu Thị Nông", Role.CHAIR, nongThuong);
        head1 = actors.person("Bàn Thị Một", Role.BRANCH_HEAD, to1);
        head3 = actors.person("Đặng Thị Ba", Role.BRANCH_HEAD, to3);

        transactions = context.getBean(PlatformTransactionManager.class);
        ApplicationEventPublisher events = event -> {};
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Ho_Chi_Minh");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        Trees trees = day -> earlierTrees.getOrDefault(day.getYear(), tree);
        Indicators indicators = context.getBean(Indicators.class);
        IndicatorChecks checks = context.getBean(IndicatorChecks.class);
        ReportFormStore formStore = context.getBean(ReportFormStore.class);
        RoundStore roundStore = context.getBean(RoundStore.class);
        UnitReturns returns = context.getBean(UnitReturns.class);
        ReturnChanges changes = context.getBean(ReturnChanges.class);
        FigureQueries queries = context.getBean(FigureQueries.class);
        SessionEntries sessionEntries = context.getBean(SessionEntries.class);
        figures = context.getBean(Figures.class);
        revisions = context.getBean(FigureRevisions.class);

        RightsHere rights = new RightsHere(actors, actors, clock, context.getBean(AuditTrail.class));
        Store store = new Store(
                indicators,
                formStore,
                roundStore,
                returns,
                new AskedLines(indicators, figures, (contents, period) -> contents.stream()
                        .filter(content -> !over.contains(content))
                        .collect(Collectors.toSet())));
        Viewer viewer = new Viewer(actors, actors);
        FigureStamps stamps = new FigureStamps(jdbc);
        Compilation compilation = new Compilation(
                new TableReads(new KeptFigures(context.getBean(EntityManager.class), jdbc, stamps)),
                trees,
                indicators,
                viewer);
        CellReads cells = new CellReads(indicators, figures, sessionEntries, queries);
        EarlierFigures earlier = new EarlierFigures(
                compilation,
                cells,
                (unit, from, to) -> makeups.getOrDefault(
                        unit, new Makeup(List.of(new Makeup.Part(unit, BigDecimal.ONE)), List.of())),
                trees,
                viewer);
        Desk desk = new Desk(store, cells, earlier, trees, viewer, clock);
        SheetAssembler assembler = new SheetAssembler(compilation, checks, changes);
        FigureWriter writer = new FigureWriter(figures, revisions, stamps, actors, clock, events);
        ReturnSteps steps = new ReturnSteps(changes, actors, clock, events);
        ReturnWork returnWork = new ReturnWork(
                store,
                steps,
                new Reach(figures, stamps, store, trees),
                new OwnEvidence(context.getBean(Attachments.class)));
        ReviewDesk reviewDesk = new ReviewDesk(store, figures, trees, rights);
        Reviewers reviewers = (account, unit) -> !alone.contains(account);

        dictionary = proxy(
                new IndicatorDictionary(indicators, checks, figures, new Head(trees, actors, clock), rights, events));
        forms = proxy(new ReportForms(formStore, roundStore, store, trees, rights));
        targets = proxy(new Targets(context.getBean(TargetStore.class), store, trees, rights));
        rounds = proxy(new Rounds(roundStore, returnWork, trees, rights, clock, events));
        sheets = proxy(new SheetService(desk, assembler, writer, returnWork, actors));
        sheetForms = proxy(new SheetForms(
                desk, new SheetFormLayout(context.getBean(MessageSource.class)), sheets, store, revisions, rights));
        submissions = proxy(new Submissions(desk, assembler, writer, returnWork, actors));
        sessions = proxy(new Sessions(sessionEntries, desk, writer, returnWork, rights, List.of()));
        chase = proxy(new Chase(returnWork, trees, desk, assembler, queries, rights));
        reviews = proxy(new ReviewService(reviewDesk, returnWork, assembler, desk, reviewers, rights));
        cellReviews =
                proxy(new CellReview(reviewDesk, new QueryBook(queries, events), desk, writer, returnWork, rights));
        cellDetails = proxy(new CellDetails(desk, reviewDesk, queries, revisions, store, rights));
        tables = proxy(new CompiledTables(
                compilation,
                store,
                new BehindReads(figures, revisions, indicators, trees, viewer),
                earlier,
                trees,
                actors));
        QuickPages quickPages = new QuickPages(
                context.getBean(QuickQuestions.class),
                context.getBean(QuickAnswers.class),
                context.getBean(QuickFiles.class),
                viewer,
                rights);
        quickRounds = proxy(new QuickRounds(roundStore, quickPages, returnWork, trees, rights, events));
        quickReports = proxy(new QuickReports(roundStore, quickPages, store, trees, rights));
        PastRules pastRules = new PastRules(roundStore, store);
        pastFigures = proxy(new PastFigures(writer, pastRules, store, trees, rights));
        pastImport = proxy(new PastImport(pastFigures, pastRules, indicators, figures, trees, rights));
        pages = proxy(new IndicatorPages(indicators, checks, formStore, figures, context.getBean(AuditTrail.class)));
        trend = proxy(new IndicatorTrend(earlier, store, trees, actors, clock));
        figureSource = proxy(new IndicatorFigureSource(
                indicators, compilation, new IndicatorSayings(earlier, context.getBean(TargetStore.class)), actors));
        work = proxy(new IndicatorWork(roundStore, returns, queries, trees, rights));
        roundSubject = proxy(new RoundSubject(roundStore, returns, actors, clock));
    }

    /** Units of an earlier tree, which figures of then belong to. */
    void existed(UUID... units) {
        Arrays.stream(units).forEach(id -> BareRows.unit(jdbc, id));
    }

    static UnitRef unit(UUID id, String name, UnitKind kind, UUID parent, String sortKey) {
        return new UnitRef(id, name, name, kind, null, parent, sortKey);
    }

    /** The service in a transaction of its own for each call, as the container does it. */
    @SuppressWarnings("unchecked")
    private <T> T proxy(T service) {
        ProxyFactory factory = new ProxyFactory(service);
        factory.setProxyTargetClass(true);
        factory.addAdvice(new TransactionInterceptor(transactions, new AnnotationTransactionAttributeSource(false)));
        return (T) factory.getProxy(service.getClass().getClassLoader());
    }

    void itIsNow(Instant instant) {
        now = instant;
    }

    IndicatorWorld as(PersonActor person) {
        actors.actAs(person);
        return this;
    }

    /** An indicator of the usual laws, its code made unique. */
    UUID indicator(String name, IndicatorKind kind) {
        return indicator(IndicatorForm.usual(code(), name, "", kind, "lượt người", PeriodKind.HALF));
    }

    UUID indicator(IndicatorForm form) {
        as(officer);
        UUID id = dictionary.create(form);
        return id;
    }

    static String code() {
        return "T" + Ids.next().toString().replace("-", "").substring(4, 28).toUpperCase(Locale.ROOT);
    }

    UUID form(PeriodKind kind, List<FormLineRow> lines) {
        as(officer);
        return forms.create(new ReportFormData(code(), "Biểu", kind, city, lines, Set.of(), 0));
    }

    /** Opens a round of the first half of 2023 over the indicators, asked of both levels. */
    UUID round(UUID... indicators) {
        return round(AskedOf.BOTH, indicators);
    }

    UUID round(AskedOf askedOf, UUID... indicators) {
        List<FormLineRow> lines = Arrays.stream(indicators)
                .map(id -> new FormLineRow(id, "", askedOf))
                .toList();
        return open(form(PeriodKind.HALF, lines), H1);
    }

    UUID open(UUID formId, Period period) {
        as(officer);
        return rounds.open(new RoundForm(
                "Số liệu 6 tháng đầu năm 2023",
                formId,
                period,
                period.firstDay(),
                period.lastDay(),
                LocalDate.of(2023, 6, 25),
                Instant.parse("2023-06-30T10:00:00Z"),
                true,
                city,
                0));
    }

    SavedCell save(UUID round, UUID unit, UUID indicator, int revision, long value) {
        return sheets.save(SaveCell.own(new CellRef(round, unit, indicator), revision, CellValue.of(value)));
    }

    SavedCell tell(UUID round, UUID unit, UUID indicator, long value) {
        return sheets.save(new SaveCell(
                new CellRef(round, unit, indicator),
                0,
                CellValue.of(value),
                EntrySource.onBehalf("chị Hoa", Channel.ZALO, null)));
    }

    void submit(UUID round, UUID unit) {
        submissions.submit(round, unit, new SubmitForm(ReturnTexts.none(), Map.of(), BlankDecision.NOT_AVAILABLE));
    }

    ReturnState state(UUID round, UUID unit) {
        return chase.list(round, city).rows().stream()
                .filter(row -> row.unitId().equals(unit))
                .findFirst()
                .orElseThrow()
                .state();
    }

    CompiledTable.Row row(CompiledTable table, UUID indicator) {
        return table.rows().stream()
                .filter(row -> row.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
