package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.congtachoi.event.guest.door.DoorSheet;

/**
 * The door of an event. It lives in the browser and needs no server while it is open: who came is kept there and sent to
 * plain addresses when they can be reached.
 */
@Tag("check-in-desk")
@JavaScript("context://components/outbox.js")
@JavaScript("context://components/check-in-desk.js")
class CheckInDesk extends Component {

    private record Model(UUID account, UUID event, String address, Map<String, String> words, DoorSheet sheet) {}

    /** @param address of the page, and of what it sends */
    CheckInDesk(UUID event, String address, DoorSheet sheet) {
        Model model = new Model(sheet.account(), event, address, DoorWord.all(), sheet);
        getElement().setProperty("model", JsonMapper.builder().build().writeValueAsString(model));
    }
}
