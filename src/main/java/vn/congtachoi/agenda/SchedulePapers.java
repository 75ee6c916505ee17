package vn.congtachoi.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.DocumentBeginnings;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.Texts;

/** LỊCH CÔNG TÁC of whatever length: begun with its text and with the units below, to which it is sent. */
@Component
class SchedulePapers {

    private static final String KIND = "LCT";

    private final DocumentService documents;
    private final DocumentBeginnings beginnings;
    private final AgendaPlaces places;

    SchedulePapers(DocumentService documents, DocumentBeginnings beginnings, AgendaPlaces places) {
        this.documents = documents;
        this.beginnings = beginnings;
        this.places = places;
    }

    /**
     * @param subject what stands below the kind
     * @return its id
     */
    UUID begin(UUID unit, String subject, DocumentText text, SubjectRef schedule) {
        return documents.create(beginnings
                .form(unit, KIND, subject)
                .saying(text)
                .to("", recipients(unit))
                .from(schedule));
    }

    private List<RecipientLine> recipients(UUID unit) {
        List<RecipientLine> lines = new ArrayList<>();
        places.tree()
                .children(unit)
                .forEach(below -> lines.add(new RecipientLine(below.name(), below.id(), DeliveryWay.PORTAL)));
        lines.add(new RecipientLine(Texts.of("document.recipient.kept"), null, DeliveryWay.KEPT));
        return lines;
    }
}
