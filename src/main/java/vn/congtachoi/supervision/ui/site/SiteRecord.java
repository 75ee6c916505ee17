package vn.congtachoi.supervision.ui.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.congtachoi.supervision.site.SiteSheet;

/**
 * The record of a visit as it is written on site. It lives in the browser and needs no server while it is open: what is
 * written is kept there and sent to plain addresses when they can be reached.
 */
@Tag("site-record")
@JavaScript("context://components/file-upload.js")
@JavaScript("context://components/outbox.js")
@JavaScript("context://components/site-outbox.js")
@JavaScript("context://components/site-record.js")
class SiteRecord extends Component {

    private final transient JsonMapper json = JsonMapper.builder().build();

    /**
     * What the page knows when it is made.
     *
     * @param address of what it sends, and of the page itself
     * @param page of the visit, where the minutes are closed
     * @param team one line for each of the team, as minutes name her
     */
    record Model(
            UUID account,
            UUID visit,
            String address,
            String page,
            List<String> team,
            List<Point> points,
            List<GradeWord> grades,
            Map<String, String> words,
            SiteSheet sheet) {}

    /**
     * A point of the outline.
     *
     * @param topic under which its findings are kept: as much of it as they hold
     */
    record Point(String text, String topic) {}

    /** How a finding is taken, its word and its colour. */
    record GradeWord(String name, String word, String tone) {}

    SiteRecord(Model model) {
        getElement().setProperty("model", json.writeValueAsString(model));
    }

    /** Says on the list of visits what of one of them has not been sent yet, and sends it. */
    @Tag("site-unsent")
    @JavaScript("context://components/outbox.js")
    @JavaScript("context://components/site-outbox.js")
    @JavaScript("context://components/site-record.js")
    static class Unsent extends Component {

        private record Box(
                UUID account,
                UUID visit,
                String address,
                Map<String, String> words,
                @Nullable SiteSheet sheet) {}

        Unsent(UUID account, UUID visit, String address) {
            Box box = new Box(account, visit, address, SiteWord.all(), null);
            getElement().setProperty("model", JsonMapper.builder().build().writeValueAsString(box));
        }
    }
}
