package vn.congtachoi.document;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.TestCity;

/** A city whose office writes papers: who drafts, reviews, keeps the register and signs. */
abstract class DocumentBench {

    @Autowired
    TestCity cities;

    @Autowired
    DocumentService service;

    @Autowired
    DocumentReading reading;

    @Autowired
    DocumentRoute route;

    @Autowired
    DocumentSettings settings;

    /** A city with a clerk. */
    record Office(TestCity.World world, TestSignIn clerk) {

        TestSignIn officer() {
            return world.officer();
        }

        TestSignIn viceChair() {
            return world.viceChair();
        }

        TestSignIn chair() {
            return world.chair();
        }
    }

    Office office() {
        TestCity.World world = cities.build();
        return new Office(world, cities.newcomer(world.city(), Role.CLERK));
    }

    static DocumentText text(String... paragraphs) {
        return new DocumentText(Stream.of(paragraphs)
                .map(words -> (Block) new Block.Paragraph(
                        Ids.next(), Block.Alignment.JUSTIFIED, List.of(Run.Text.plain(words)), null))
                .toList());
    }

    KindRow kind(String code) {
        return settings.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A report of the city, written by the officer, for the chair to sign. */
    UUID draft(Office office) {
        return office.officer().call(() -> service.create(form(office, "BC", "Kết quả công tác Hội")));
    }

    DocumentForm form(Office office, String kind, String subject) {
        UUID series = settings.firstSeries(office.world().city()).id();
        return new DocumentForm(
                kind(kind).id(),
                series,
                subject,
                "Hội LHPN tỉnh Bắc Kạn",
                "",
                Urgency.NORMAL,
                text("Hội Liên hiệp Phụ nữ thành phố báo cáo."),
                List.of(
                        new RecipientLine("Hội LHPN tỉnh (b/c)", null, DeliveryWay.POST),
                        new RecipientLine(
                                "Hội LHPN phường Sông Cầu", office.world().songCau(), DeliveryWay.PORTAL),
                        new RecipientLine("Lưu: VT", null, DeliveryWay.KEPT)),
                null,
                office.chair().personId(),
                null,
                0);
    }

    void submit(Office office, UUID paper) {
        office.officer()
                .run(() -> route.submit(
                        paper, detail(office.officer(), paper).form().version(), ""));
    }

    /** The draft on its way up to the chair's desk. */
    UUID toSign(Office office) {
        UUID paper = draft(office);
        submit(office, paper);
        office.viceChair().run(() -> route.approve(paper, ""));
        office.clerk().run(() -> route.passFormat(paper));
        return paper;
    }

    DocumentDetail detail(TestSignIn reader, UUID paper) {
        return reader.call(() -> reading.detail(paper));
    }
}
