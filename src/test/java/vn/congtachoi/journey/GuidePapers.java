package vn.congtachoi.journey;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.DocumentPreviews;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRoute;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.DocumentSettings;
import vn.congtachoi.document.ElsewhereSigning;
import vn.congtachoi.document.KindRow;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.document.Urgency;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.PastedText;
import vn.congtachoi.security.DemoDoor;

/** Papers of their own for the pictures of the guide: the demonstration's report belongs to its own story. */
@Component
@Profile("server")
class GuidePapers {

    private static final String PLAN = """
            <p>Thực hiện chương trình công tác năm 2023, Ban Thường vụ Hội LHPN thành phố xây dựng kế hoạch tổ chức Ngày \
            hội Phụ nữ khởi nghiệp năm 2023 như sau:</p>
            <h1>I. Mục đích, yêu cầu</h1>
            <p>Giới thiệu ý tưởng, sản phẩm khởi nghiệp của hội viên, phụ nữ; kết nối tiêu thụ sản phẩm của các tổ hợp \
            tác, hợp tác xã do phụ nữ quản lý.</p>
            <h1>II. Nội dung</h1>
            <p>Trưng bày, giới thiệu sản phẩm của 8 xã, phường; tọa đàm về vốn vay ủy thác và chuyển đổi số.</p>
            <p>Trên đây là kế hoạch của Ban Thường vụ Hội LHPN thành phố.</p>""";

    private final DocumentService papers;
    private final DocumentReading reading;
    private final DocumentRoute route;
    private final DocumentSettings settings;
    private final DocumentPreviews previews;
    private final ElsewhereSigning elsewhere;
    private final Demo demo;

    /** The people of the demonstration, and its tables. */
    @Component
    @Profile("server")
    record Demo(DemoDoor door, JdbcClient jdbc) {

        <T> T as(String username, Supplier<T> work) {
            AtomicReference<T> done = new AtomicReference<>();
            door.runAs(username, () -> done.set(work.get()));
            return done.get();
        }

        UUID person(String username) {
            return jdbc.sql("select person_id from security_account where username = ?")
                    .param(username)
                    .query(UUID.class)
                    .single();
        }

        UUID unit(String username) {
            return jdbc.sql("select unit_id from security_grant where person_id = ?")
                    .param(person(username))
                    .query(UUID.class)
                    .list()
                    .getFirst();
        }
    }

    GuidePapers(
            DocumentService papers,
            DocumentReading reading,
            DocumentRoute route,
            DocumentSettings settings,
            DocumentPreviews previews,
            ElsewhereSigning elsewhere,
            Demo demo) {
        this.papers = papers;
        this.reading = reading;
        this.route = route;
        this.settings = settings;
        this.previews = previews;
        this.elsewhere = elsewhere;
        this.demo = demo;
    }

    /** A plan on the chair's desk. */
    UUID toSign(String subject) {
        UUID paper = demo.as("canbo", () -> {
            UUID id = papers.create(form(subject));
            route.submit(id, reading.detail(id).form().version(), "Kính trình đồng chí xem xét, ký ban hành.");
            return id;
        });
        demo.door().runAs("phochutich", () -> route.approve(paper, "Đồng ý nội dung."));
        demo.door().runAs("vanthu", () -> route.passFormat(paper));
        return paper;
    }

    private DocumentForm form(String subject) {
        return new DocumentForm(
                settings.kinds().stream()
                        .filter(kind -> kind.code().equals("KH"))
                        .map(KindRow::id)
                        .findFirst()
                        .orElseThrow(),
                settings.firstSeries(demo.unit("canbo")).id(),
                subject,
                "",
                "",
                Urgency.NORMAL,
                new DocumentText(PastedText.read(PLAN, "").blocks()),
                List.of(
                        new RecipientLine("Hội LHPN tỉnh (b/c)", null, DeliveryWay.POST),
                        new RecipientLine("Hội LHPN các xã, phường", null, DeliveryWay.EMAIL),
                        new RecipientLine("Lưu: VT", null, DeliveryWay.KEPT)),
                null,
                demo.person("chutich"),
                null,
                0);
    }

    /** Its number is taken, it is signed with another tool. */
    void reserved(String subject) {
        UUID paper = toSign(subject);
        demo.as("vanthu", () -> elsewhere.export(paper));
    }

    /** Its number was taken and given up. */
    void cancelled(String subject, String reason) {
        UUID paper = toSign(subject);
        demo.as("vanthu", () -> elsewhere.export(paper));
        demo.door().runAs("vanthu", () -> route.cancel(paper, reason));
    }

    /** The file of the notice with which the demonstration opens its round. */
    byte[] issued() {
        UUID paper = demo.jdbc()
                .sql("select id from document where state = 'ISSUED' and subject_text like 'Về việc nộp số liệu%'")
                .query(UUID.class)
                .single();
        return demo.as("canbo", () -> previews.pdf(paper));
    }
}
