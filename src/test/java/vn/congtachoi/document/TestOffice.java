package vn.congtachoi.document;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.support.TestCity;

/** A city's office with its papers, each as far on its way as a screen wants it. */
@Component
public class TestOffice {

    private final TestCity cities;
    private final TestKeys keys;
    private final DocumentService service;
    private final DocumentReading reading;
    private final DocumentSettings settings;
    private final DocumentRoute route;
    private final DocumentSigning signing;
    private final DocumentIssue issue;
    private final ProofCodes codes;

    TestOffice(
            TestCity cities,
            TestKeys keys,
            DocumentService service,
            DocumentReading reading,
            DocumentSettings settings,
            DocumentRoute route,
            DocumentSigning signing,
            DocumentIssue issue,
            ProofCodes codes) {
        this.cities = cities;
        this.keys = keys;
        this.service = service;
        this.reading = reading;
        this.settings = settings;
        this.route = route;
        this.signing = signing;
        this.issue = issue;
        this.codes = codes;
    }

    /** A city with its clerk. */
    public record Office(TestCity.World world, TestSignIn clerk) {

        public TestSignIn officer() {
            return world.officer();
        }

        public TestSignIn viceChair() {
            return world.viceChair();
        }

        public TestSignIn chair() {
            return world.chair();
        }
    }

    /** The chair and the vice chair have keys, the unit has a seal. */
    public Office open() {
        TestCity.World world = cities.build();
        Office office = new Office(world, cities.newcomer(world.city(), Role.CLERK));
        keys.give(office.chair(), "Hà Thị Hương");
        keys.give(office.viceChair(), "Nông Thị Lan");
        keys.giveSeal(office.clerk(), world.city(), "Hội LHPN thành phố");
        return office;
    }

    /** A report by the officer for the chair to sign, to a unit of the portal, to the province and to the shelf. */
    public UUID draft(Office office, String subject, String... paragraphs) {
        return office.officer()
                .call(() -> service.create(new DocumentForm(
                        kind("BC"),
                        settings.firstSeries(office.world().city()).id(),
                        subject,
                        "Hội LHPN tỉnh Bắc Kạn",
                        "",
                        Urgency.NORMAL,
                        text(paragraphs),
                        List.of(
                                new RecipientLine("Hội LHPN tỉnh (b/c)", null, DeliveryWay.POST),
                                new RecipientLine(
                                        "Hội LHPN phường Sông Cầu",
                                        office.world().songCau(),
                                        DeliveryWay.PORTAL),
                                new RecipientLine("Lưu: VT", null, DeliveryWay.KEPT)),
                        null,
                        office.chair().personId(),
                        null,
                        0)));
    }

    private UUID kind(String code) {
        return settings.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static DocumentText text(String... paragraphs) {
        return new DocumentText(Stream.of(paragraphs)
                .map(words -> (Block) new Block.Paragraph(
                        Ids.next(), Block.Alignment.JUSTIFIED, List.of(Run.Text.plain(words)), null))
                .toList());
    }

    public UUID submitted(Office office, String subject) {
        UUID paper = draft(office, subject, "Hội Liên hiệp Phụ nữ thành phố báo cáo.");
        office.officer()
                .run(() -> route.submit(paper, reading.detail(paper).form().version(), ""));
        return paper;
    }

    /** On the chair's desk. */
    public UUID toSign(Office office, String subject) {
        UUID paper = submitted(office, subject);
        office.viceChair().run(() -> route.approve(paper, ""));
        office.clerk().run(() -> route.passFormat(paper));
        return paper;
    }

    public UUID sealed(Office office, String subject) {
        UUID paper = toSign(office, subject);
        office.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        office.clerk().run(() -> signing.seal(paper, TestKeys.PIN));
        return paper;
    }

    public UUID issued(Office office, String subject) {
        UUID paper = sealed(office, subject);
        office.clerk().run(() -> issue.issue(paper, 1));
        return paper;
    }

    /** The paper as this person reads it. */
    public DocumentDetail detail(TestSignIn reader, UUID paper) {
        return reader.call(() -> reading.detail(paper));
    }

    /** The code that the pages of the paper carry. */
    public String code(UUID paper) {
        return codes.code(paper);
    }
}
